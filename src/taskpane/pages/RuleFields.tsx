import { Field, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { SHIPPED_PACKS } from "../../domain/criteria";
import type { Denominator } from "../../domain/criteria/pack";
import { usePane } from "../pane";

const DENOMINATORS: readonly Denominator[] = ["strength", "present", "considered"];

/** The pack: the one of the review year, or another by name and status. */
export function PackField({
  value,
  onChange,
}: {
  readonly value: string | null;
  readonly onChange: (criteriaId: string | null) => void;
}): ReactElement {
  const { words, language } = usePane();
  return (
    <Field label={words.rules.pack}>
      <Select value={value ?? ""} onChange={(_, { value: id }) => onChange(id === "" ? null : id)}>
        <option value="">{words.settings.criteriaAuto}</option>
        {SHIPPED_PACKS.map(({ id, name, status }) => (
          <option key={id} value={id}>
            {name[language]} ({words.header.packStatus[status]})
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** What shares are out of where a rule leaves it open. */
export function DenominatorField({
  value,
  onChange,
}: {
  readonly value: Denominator | null;
  readonly onChange: (denominator: Denominator | null) => void;
}): ReactElement {
  const { words } = usePane();
  return (
    <Field label={words.rules.denominator}>
      <Select
        value={value ?? ""}
        onChange={(_, { value: chosen }) =>
          onChange(DENOMINATORS.find((denominator) => denominator === chosen) ?? null)
        }
      >
        <option value="">{words.rules.denominators.sheet}</option>
        {DENOMINATORS.map((denominator) => (
          <option key={denominator} value={denominator}>
            {words.rules.denominators[denominator]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
