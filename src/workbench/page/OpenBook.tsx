import { makeStyles } from "@fluentui/react-components";
import { useCallback, useRef, useState, type JSX } from "react";
import { isSetSupported } from "../host/requirements";
import { SheetView } from "./grid/SheetView";
import { LogPanel } from "./log/LogPanel";
import type { Look } from "./look";
import { AddInFrame, type AddIn } from "./pane/AddInFrame";
import { Pane } from "./pane/Pane";
import type { Manifest, RibbonButton } from "./ribbon/manifest";
import { offeredGroups } from "./ribbon/offered";
import { Ribbon } from "./ribbon/Ribbon";
import type { OpenDocument } from "./session/documents";
import { showPane } from "./session/userActions";
import { useRevision } from "./session/useSession";
import { speaker } from "./words";

/** Excel's own width of a new task pane, in pixels. */
const PANE_WIDTH = 350;

const useStyles = makeStyles({
  book: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  beside: { display: "flex", flexGrow: 1, minHeight: 0 },
});

export interface OpenBookProps {
  readonly document: OpenDocument;
  readonly manifest: Manifest;
  readonly look: Look;
  onProblem(problem: unknown): void;
}

/** Puts the keyboard on the sheet, as Excel does when it leaves the pane. */
function focusGrid(): void {
  window.document.querySelector<HTMLElement>("[data-testid=grid]")?.focus();
}

/** One open workbook: ribbon, sheet, task pane and log, all over one host session. */
export function OpenBook({ document, manifest, look, onProblem }: OpenBookProps): JSX.Element {
  const styles = useStyles();
  const say = speaker(look.language);
  const { session } = document;
  useRevision(session);
  const [width, setWidth] = useState(PANE_WIDTH);
  const addIn = useRef<AddIn>(null);
  const sharedRuntime = isSetSupported(session.requirements, "SharedRuntime");

  const onPress = (button: RibbonButton) => {
    if (button.action.kind === "showPane") showPane(session, true);
    else addIn.current?.run(button.action.functionName, button.id);
  };
  const onError = useCallback(
    (error: unknown) => {
      session.note(error instanceof Error ? error.message : String(error), true);
      onProblem(error);
    },
    [session, onProblem],
  );
  return (
    <div className={styles.book}>
      <Ribbon
        label={say("ribbonTab")}
        groups={offeredGroups(manifest, sharedRuntime)}
        disabled={session.disabledButtons}
        onPress={onPress}
      />
      <div className={styles.beside}>
        <SheetView session={session} say={say} onError={onError} />
        <Pane
          title={manifest.displayName}
          shown={session.taskpaneShown}
          width={width}
          say={say}
          onWidth={setWidth}
          onClose={() => {
            showPane(session, false);
          }}
        >
          {(sharedRuntime || session.taskpaneShown) && (
            <AddInFrame
              ref={addIn}
              session={session}
              title={manifest.displayName}
              address={manifest.paneAddress}
              look={look}
              onLeave={focusGrid}
            />
          )}
        </Pane>
      </div>
      <LogPanel session={session} say={say} />
    </div>
  );
}
