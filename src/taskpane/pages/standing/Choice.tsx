import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}

/** One of a few things, by name. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>): ReactElement {
  return (
    <Field size="small" label={label}>
      <Select
        size="small"
        value={value}
        onChange={(_, { value: chosen }) => {
          const found = options.find(([each]) => each === chosen);
          if (found) onChange(found[0]);
        }}
      >
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
