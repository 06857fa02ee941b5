import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type JSX } from "react";
import type { Word } from "../words";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    padding: "3px 6px",
    backgroundColor: tokens.colorNeutralBackground2,
  },
  field: {
    boxSizing: "border-box",
    height: "24px",
    padding: "0 6px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusSmall,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { width: "110px" },
  content: { flexGrow: 1, minWidth: 0 },
  fx: {
    alignSelf: "center",
    fontStyle: "italic",
    fontFamily: "serif",
    color: tokens.colorNeutralForeground3,
  },
});

export interface FormulaBarProps {
  readonly address: string;
  readonly content: string;
  say(word: Word): string;
  /** The user typed an address; false where it is none, and then the field goes back. */
  onGoTo(address: string): boolean;
  onEnter(text: string): void;
}

/** The name box and the formula bar above the grid. */
export function FormulaBar({ address, content, say, onGoTo, onEnter }: FormulaBarProps): JSX.Element {
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <Field
        key={`name ${address}`}
        className={`${styles.field} ${styles.name}`}
        label={say("nameBox")}
        testId="name-box"
        value={address}
        onEnter={onGoTo}
      />
      <span aria-hidden className={styles.fx}>
        fx
      </span>
      <Field
        key={`content ${address} ${content}`}
        className={`${styles.field} ${styles.content}`}
        label={say("formulaBar")}
        testId="formula-bar"
        value={content}
        onEnter={(text) => {
          onEnter(text);
          return true;
        }}
      />
    </div>
  );
}

interface FieldProps {
  readonly className: string;
  readonly label: string;
  readonly testId: string;
  readonly value: string;
  onEnter(text: string): boolean;
}

/** A field that tells only on Enter; leaving it or Esc puts the shown value back. */
function Field({ className, label, testId, value, onEnter }: FieldProps): JSX.Element {
  const [text, setText] = useState(value);
  const back = () => {
    setText(value);
  };
  return (
    <input
      className={className}
      aria-label={label}
      data-testid={testId}
      value={text}
      onChange={(event) => {
        setText(event.target.value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") back();
        else if (event.key === "Enter" && !event.nativeEvent.isComposing && !onEnter(text)) back();
      }}
      onBlur={back}
    />
  );
}
