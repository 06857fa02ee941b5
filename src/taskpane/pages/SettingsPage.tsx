import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Language } from "../../domain/text/bilingual";
import type { StoredSettings } from "../../excel/port";
import packageJson from "../../../package.json";
import { usePane } from "../pane";
import { DecidedByFields } from "./DecidedByFields";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "14px" },
  note: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** ⚙: language, look, who decides; all kept in the workbook. The criteria have a page of their own. */
export function SettingsPage(): ReactElement {
  const { state, jobs, words } = usePane();
  const styles = useStyles();
  const { settings } = state;
  return (
    <PageFrame title={words.settings.title}>
      <div className={styles.fields}>
        <Field label={words.settings.language}>
          <RadioGroup
            layout="horizontal"
            value={settings.language}
            onChange={(_, { value }) => void jobs.change({ language: value as Language })}
          >
            <Radio value="vi" label={words.settings.languages.vi} />
            <Radio value="en" label={words.settings.languages.en} />
          </RadioGroup>
        </Field>
        <Field label={words.settings.theme}>
          <RadioGroup
            layout="horizontal"
            value={settings.theme}
            onChange={(_, { value }) => void jobs.change({ theme: value as StoredSettings["theme"] })}
          >
            {(["auto", "light", "dark"] as const).map((theme) => (
              <Radio key={theme} value={theme} label={words.settings.themes[theme]} />
            ))}
          </RadioGroup>
        </Field>
        <DecidedByFields />
        <Field label={words.settings.keyboard}>
          <p className={styles.note}>{words.settings.keyboardHelp}</p>
        </Field>
        <p className={styles.note}>
          {words.settings.kept} {words.settings.privacy}
          <br />
          {words.settings.version(packageJson.version)}
        </p>
      </div>
    </PageFrame>
  );
}
