import { makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useMemo, useState, type DragEvent, type JSX } from "react";
import { FileStrip } from "./files/FileStrip";
import { OpenBook } from "./OpenBook";
import type { Look } from "./look";
import { readManifest } from "./ribbon/manifest";
import type { BenchFacts } from "./session/bench";
import { useDocument } from "./session/useDocument";
import { problemText, speaker } from "./words";

const useStyles = makeStyles({
  bench: { display: "flex", flexDirection: "column", flexGrow: 1, minHeight: 0 },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: "-6px" },
});

export interface BenchProps {
  readonly facts: BenchFacts;
  readonly look: Look;
  onLook(look: Look): void;
}

/** The file strip and the workbook under it; any .xlsx may be dropped anywhere. */
export function Bench({ facts, look, onLook }: BenchProps): JSX.Element {
  const styles = useStyles();
  const say = speaker(look.language);
  const manifest = useMemo(() => readManifest(facts.manifestXml, look.language), [facts, look.language]);
  const { document, problem, ...control } = useDocument(look, facts.samples[0]);
  const [dropping, setDropping] = useState(false);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setDropping(false);
    const file = event.dataTransfer.files[0];
    if (file !== undefined) control.openFile(file);
  };
  return (
    <div
      className={dropping ? `${styles.bench} ${styles.dropping}` : styles.bench}
      onDragOver={(event) => {
        event.preventDefault();
        setDropping(true);
      }}
      onDragLeave={() => {
        setDropping(false);
      }}
      onDrop={onDrop}
    >
      <FileStrip
        fileName={document?.session.workbook.fileName ?? ""}
        samples={facts.samples}
        look={look}
        say={say}
        onOpenFile={control.openFile}
        onOpenSample={control.openSample}
        onSave={control.save}
        onLook={onLook}
      />
      {problem !== null && (
        <MessageBar intent="error" layout="multiline" data-testid="problem">
          <MessageBarBody>{problemText(problem, look.language)}</MessageBarBody>
        </MessageBar>
      )}
      {document !== null && (
        <OpenBook
          key={document.number}
          document={document}
          manifest={manifest}
          look={look}
          onProblem={control.setProblem}
        />
      )}
    </div>
  );
}
