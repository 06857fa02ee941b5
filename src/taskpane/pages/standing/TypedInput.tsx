import { Field, Input } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";

interface TypedInputProps {
  readonly label: string;
  /** What is kept now, as people write it. */
  readonly value: string;
  readonly hint?: string;
  /** Said where what was typed is refused. */
  readonly wrong: string;
  readonly numeric?: boolean;
  /** Keeps what was typed; false where it does not fit. */
  readonly onTyped: (typed: string) => boolean;
}

/** A field that is kept on Enter or on leaving it, not with every key; what does not fit is said and not kept. */
export function TypedInput(props: TypedInputProps): ReactElement {
  const { label, value, hint, wrong, numeric = false, onTyped } = props;
  const [kept, setKept] = useState(value);
  const [text, setText] = useState(value);
  const [refused, setRefused] = useState(false);
  if (kept !== value) {
    setKept(value);
    setText(value);
    setRefused(false);
  }
  const keep = (): void => setRefused(text !== value && !onTyped(text));
  return (
    <Field
      size="small"
      label={label}
      validationState={refused ? "error" : "none"}
      {...(hint === undefined ? {} : { hint })}
      {...(refused ? { validationMessage: wrong } : {})}
    >
      <Input
        size="small"
        maxLength={120}
        value={text}
        {...(numeric ? { inputMode: "decimal" } : {})}
        onChange={(_, { value: typed }) => setText(typed)}
        onBlur={keep}
        onKeyDown={({ key }) => key === "Enter" && keep()}
      />
    </Field>
  );
}
