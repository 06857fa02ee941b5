import { makeStyles } from "@fluentui/react-components";
import { useImperativeHandle, useRef, type JSX, type Ref } from "react";
import type { Look } from "../look";
import type { LoggedSession } from "../session/loggedSession";

const useStyles = makeStyles({
  frame: { flexGrow: 1, minHeight: 0, width: "100%", border: "none", backgroundColor: "#ffffff" },
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
}

/** The unchanged task pane in a frame, talking to the host through the real office.js. */
export function AddInFrame({ ref, session, title, address }: AddInFrameProps): JSX.Element {
  const { frame: className } = useStyles();
  const frame = useRef<HTMLIFrameElement>(null);
  useImperativeHandle(ref, () => ({
    run(functionName, buttonId) {
      session.note(`${buttonId}: ${functionName}`);
    },
  }));
  return <iframe ref={frame} className={className} title={title} src={address} />;
}
