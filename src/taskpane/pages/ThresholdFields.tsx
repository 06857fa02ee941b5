import { Button, Field, Input, Link, makeStyles, Select } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { CriteriaPack } from "../../domain/criteria/pack";
import { TITLES } from "../../domain/criteria/titles";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { adjustables, typedValue, valueText, type Adjustable } from "../view/thresholds";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", gap: "8px", marginBlockStart: "6px" },
  input: { width: "110px" },
  set: { marginBlockStart: "22px" },
});

type Values = Readonly<Record<string, string>>;

interface ThresholdFieldsProps {
  readonly pack: CriteriaPack;
  readonly values: Values;
  readonly onChange: (values: Values) => void;
}

/** Another value for a rule: choose the rule, give the value; what is set so far stands below and can be dropped. */
export function ThresholdFields({ pack, values, onChange }: ThresholdFieldsProps): ReactElement {
  const { words, language } = usePane();
  const styles = useItemStyles();
  const [key, setKey] = useState("");
  const byTitle = adjustables(pack);
  const all = [...byTitle.values()].flat();
  const chosen = all.find((each) => each.key === key);
  const set = all.filter((each) => values[each.key] !== undefined);
  const nameOf = (each: Adjustable): string =>
    `${TITLES[each.criterion.title].short}: ${each.criterion.sentence[language]}`;
  return (
    <div>
      <Field label={words.rules.value}>
        <Select value={chosen === undefined ? "" : key} onChange={(_, { value }) => setKey(value)}>
          <option value="">{words.rules.chooseRule}</option>
          {[...byTitle].map(([title, ofTitle]) => (
            <optgroup key={title} label={TITLES[title].full[language]}>
              {ofTitle.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.criterion.sentence[language]} ({valueText(each, each.value, language)})
                </option>
              ))}
            </optgroup>
          ))}
        </Select>
      </Field>
      {chosen && (
        <ValueField
          key={chosen.key}
          chosen={chosen}
          onSet={(value) => onChange({ ...values, [chosen.key]: value })}
        />
      )}
      {set.map((each) => (
        <p key={each.key} className={styles.line}>
          {nameOf(each)} → <strong>{valueText(each, values[each.key] ?? each.value, language)}</strong>{" "}
          <Link
            as="button"
            className={styles.line}
            aria-label={words.rules.dropValue(nameOf(each))}
            onClick={() =>
              onChange(Object.fromEntries(Object.entries(values).filter(([id]) => id !== each.key)))
            }
          >
            {words.rules.drop}
          </Link>
        </p>
      ))}
    </div>
  );
}

interface ValueFieldProps {
  readonly chosen: Adjustable;
  readonly onSet: (value: string) => void;
}

function ValueField({ chosen, onSet }: ValueFieldProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const [typed, setTyped] = useState("");
  const [wrong, setWrong] = useState(false);
  const set = (): void => {
    const value = typedValue(chosen, typed);
    setWrong(value === null);
    if (value !== null) onSet(value);
  };
  return (
    <div className={styles.row}>
      <Field
        label={words.rules.newValue(chosen.kind === "share" ? "%" : "")}
        hint={words.rules.now(valueText(chosen, chosen.value, language))}
        validationState={wrong ? "error" : "none"}
        {...(wrong ? { validationMessage: words.rules.valueWrong[chosen.kind] } : {})}
      >
        <Input
          className={styles.input}
          inputMode="decimal"
          value={typed}
          onChange={(_, { value }) => setTyped(value)}
          onKeyDown={({ key }) => key === "Enter" && set()}
        />
      </Field>
      <Button className={styles.set} onClick={set}>
        {words.rules.setValue}
      </Button>
    </div>
  );
}
