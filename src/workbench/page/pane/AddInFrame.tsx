import { makeStyles } from "@fluentui/react-components";
import { useEffect, useImperativeHandle, useRef, type JSX, type Ref } from "react";
import { attachAddIn, type AttachedAddIn } from "../../host/transport/xdm";
import type { Look } from "../look";
import type { LoggedSession } from "../session/loggedSession";

const useStyles = makeStyles({
  frame: { flexGrow: 1, minHeight: 0, width: "100%", border: "none" },
});

/** The running add-in, as far as the ribbon needs it. */
export interface AddIn {
  /** Runs a function the add-in associated with a ribbon button. */
  run(functionName: string, buttonId: string): void;
}

export interface AddInFrameProps {
  readonly ref: Ref<AddIn>;
  readonly session: LoggedSession;
  readonly title: string;
  /** Where the manifest says the pane is. */
  readonly address: string;
  readonly look: Look;
  /** The keyboard leaves the pane. */
  onLeave(): void;
}

const LOCALES = { vi: "vi-VN", en: "en-US" } as const;

/** The unchanged task pane in a frame, talking to the host through the real office.js. */
export function AddInFrame({ ref, session, title, address, look, onLeave }: AddInFrameProps): JSX.Element {
  const { frame: className } = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  const attached = useRef<AttachedAddIn | null>(null);
  const leave = useRef(onLeave);
  useEffect(() => {
    leave.current = onLeave;
  }, [onLeave]);
  const locale = LOCALES[look.language];
  useEffect(() => {
    const iframe = frame.current;
    if (iframe === null) return undefined;
    const onFocusExit = () => {
      leave.current();
    };
    const addIn = attachAddIn({ iframe, session, address, locale, onFocusExit });
    attached.current = addIn;
    return () => {
      attached.current = null;
      addIn.dispose();
    };
  }, [session, address, locale]);
  useImperativeHandle(ref, () => ({
    run(functionName, buttonId) {
      const failed = (error: unknown) => {
        session.note(error instanceof Error ? error.message : String(error), true);
      };
      session.note(`${buttonId} → ${functionName}`);
      attached.current?.invokeCommand(functionName, buttonId).catch(failed);
    },
  }));
  return <iframe ref={frame} className={className} title={title} />;
}
