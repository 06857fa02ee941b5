import { Button, makeStyles, Select, Switch, Text, tokens } from "@fluentui/react-components";
import { useRef, type JSX } from "react";
import type { Language } from "../../../domain/text/bilingual";
import { fileNameOf } from "../session/useDocument";
import type { Word } from "../words";
import { EXCEL_VERSIONS, type ExcelVersion, type Look } from "../look";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    color: "#ffffff",
    backgroundColor: "#0f6b3a",
  },
  name: { fontWeight: tokens.fontWeightSemibold, color: "#ffffff" },
  side: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    marginLeft: "auto",
  },
});

/** The strip is green in both themes; Fluent's own colours would not be read on it. */
const ON_GREEN = { color: "#ffffff" };

export interface FileStripProps {
  readonly fileName: string;
  readonly samples: readonly string[];
  readonly look: Look;
  say(word: Word): string;
  onOpenFile(file: File): void;
  onOpenSample(path: string): void;
  onSave(): void;
  onLook(look: Look): void;
}

/** The workbook's name, where to get another one, saving, and what kind of Excel to stand in for. */
export function FileStrip(props: FileStripProps): JSX.Element {
  const { fileName, samples, look, say, onLook } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  return (
    <header className={styles.strip}>
      <Text className={styles.name} data-testid="file-name">
        {fileName}
      </Text>
      <Button size="small" onClick={() => picker.current?.click()}>
        {say("openFile")}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".xlsx"
        hidden
        data-testid="file-input"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) props.onOpenFile(file);
          event.target.value = "";
        }}
      />
      <Select
        size="small"
        aria-label={say("sample")}
        value={samples.find((path) => fileNameOf(path) === fileName) ?? ""}
        onChange={(_event, data) => {
          if (data.value !== "") props.onOpenSample(data.value);
        }}
      >
        <option value="">{say("chooseSample")}</option>
        {samples.map((path) => (
          <option key={path}>{path}</option>
        ))}
      </Select>
      <Button size="small" title={say("saveTip")} disabled={fileName === ""} onClick={props.onSave}>
        {say("save")}
      </Button>
      <div className={styles.side}>
        <Select
          size="small"
          aria-label={say("excel")}
          value={look.excel}
          onChange={(_event, data) => {
            onLook({ ...look, excel: data.value as ExcelVersion });
          }}
        >
          {Object.entries(EXCEL_VERSIONS).map(([version, { name }]) => (
            <option key={version} value={version}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={say("language")}
          value={look.language}
          onChange={(_event, data) => {
            onLook({ ...look, language: data.value as Language });
          }}
        >
          <option value="vi">Tiếng Việt</option>
          <option value="en">English</option>
        </Select>
        <Switch
          label={{ children: say("darkTheme"), style: ON_GREEN }}
          indicator={{ style: { ...ON_GREEN, borderColor: "#ffffff", backgroundColor: "transparent" } }}
          checked={look.dark}
          onChange={(_event, data) => {
            onLook({ ...look, dark: data.checked });
          }}
        />
      </div>
    </header>
  );
}
