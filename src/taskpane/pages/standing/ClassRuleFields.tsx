import { Button } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { ClassRule } from "../../../domain/periods/period";
import { usePane } from "../../pane";
import { typedCount, typedText } from "../../view/typed";
import { TypedInput } from "./TypedInput";
import { useSectionStyles } from "./useSectionStyles";

interface ClassRuleFieldsProps {
  readonly rules: readonly ClassRule[];
  readonly onChange: (rules: readonly ClassRule[]) => void;
}

/** "Ít nhất 2 loại 1 và không có loại 3": the first rule that fits gives the class of the year. */
export function ClassRuleFields({ rules, onChange }: ClassRuleFieldsProps): ReactElement {
  const { words } = usePane();
  return (
    <>
      {rules.map((rule, index) => (
        <ClassRuleBox
          key={index}
          rule={rule}
          name={words.standing.ruleName(index + 1)}
          onChange={(changed) => onChange(rules.map((each, at) => (at === index ? changed : each)))}
          {...(rules.length > 1 ? { onRemove: () => onChange(rules.filter((_, at) => at !== index)) } : {})}
        />
      ))}
      <Button
        size="small"
        onClick={() => onChange([...rules, newRule(words.standing.newBand(rules.length + 1))])}
      >
        {words.standing.addRule}
      </Button>
    </>
  );
}

function newRule(name: string): ClassRule {
  return { gives: name, atLeast: [{ classes: [name], count: 1 }], none: [] };
}

interface ClassRuleBoxProps {
  readonly rule: ClassRule;
  readonly name: string;
  readonly onChange: (rule: ClassRule) => void;
  readonly onRemove?: () => void;
}

function ClassRuleBox({ rule, name, onChange, onRemove }: ClassRuleBoxProps): ReactElement {
  const { words } = usePane();
  const styles = useSectionStyles();
  const [first, ...others] = rule.atLeast;
  const least = first ?? { classes: [], count: 0 };
  /** A condition without classes or of none of them asks nothing. */
  const setLeast = (changed: Partial<ClassRule["atLeast"][number]>): void =>
    onChange({ ...rule, atLeast: [{ ...least, ...changed }, ...others] });
  return (
    <div role="group" aria-label={name} className={styles.box}>
      <TypedInput
        label={words.standing.ruleGives}
        value={rule.gives}
        wrong={words.standing.textWrong}
        onTyped={(typed) => {
          const gives = typedText(typed);
          if (gives !== null) onChange({ ...rule, gives });
          return gives !== null;
        }}
      />
      <div className={styles.pair}>
        <TypedInput
          numeric
          label={words.standing.ruleAtLeast}
          value={String(least.count)}
          wrong={words.standing.countWrong}
          onTyped={(typed) => {
            const count = typedCount(typed);
            if (count !== null) setLeast({ count });
            return count !== null;
          }}
        />
        <TypedInput
          label={words.standing.ruleClasses}
          value={least.classes.join(", ")}
          wrong={words.standing.textWrong}
          onTyped={(typed) => {
            setLeast({ classes: listed(typed) });
            return true;
          }}
        />
      </div>
      <TypedInput
        label={words.standing.ruleNone}
        hint={words.standing.classesHint}
        value={rule.none.join(", ")}
        wrong={words.standing.textWrong}
        onTyped={(typed) => {
          onChange({ ...rule, none: listed(typed) });
          return true;
        }}
      />
      {onRemove && (
        <Button size="small" appearance="subtle" onClick={onRemove}>
          {words.standing.remove(name)}
        </Button>
      )}
    </div>
  );
}

function listed(typed: string): readonly string[] {
  return typed.split(/[,;]/).flatMap((each) => typedText(each) ?? []);
}
