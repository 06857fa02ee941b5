import { Button, Field, Link, makeStyles, Select } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { BlankMeaning } from "../../domain/settings";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { BLANK_FACTS } from "../view/blanks";
import { DenominatorField, PackField } from "./RuleFields";
import { PackNote } from "./PackNote";
import { PageFrame } from "./PageFrame";

const useStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: "14px" },
  heading: { marginBlockStart: "4px" },
});

/** Which criteria hold for this workbook: the pack, what shares are out of, what empty cells mean, the unit's own. */
export function CriteriaPage(): ReactElement {
  const { state, dispatch, jobs, words } = usePane();
  const styles = useStyles();
  const item = useItemStyles();
  const { settings, page } = state;
  const changed = Object.keys(settings.thresholds).length;
  return (
    <PageFrame title={words.rules.title}>
      <div className={styles.fields}>
        <PackField value={settings.criteriaId} onChange={(criteriaId) => void jobs.change({ criteriaId })} />
        <PackNote />
        {changed > 0 && (
          <p className={item.note}>
            {words.rules.changedValues(changed)}{" "}
            <Link as="button" onClick={() => void jobs.change({ thresholds: {} })}>
              {words.rules.drop}
            </Link>
          </p>
        )}
        <DenominatorField
          value={settings.denominator}
          onChange={(denominator) => void jobs.change({ denominator })}
        />
        {BLANK_FACTS.map((fact) => (
          <Field key={fact} label={words.blanks.columns[fact]}>
            <Select
              value={settings.blanks[fact]}
              onChange={(_, { value }) =>
                void jobs.change({ blanks: { ...settings.blanks, [fact]: value as BlankMeaning } })
              }
            >
              <option value="unknown">{words.blanks.meanings[fact].unknown}</option>
              <option value="none">{words.blanks.meanings[fact].none}</option>
            </Select>
          </Field>
        ))}
        <section aria-label={words.rules.ownTitle}>
          <h2 className={`${item.heading} ${styles.heading}`}>{words.rules.ownTitle}</h2>
          <p className={item.note}>{words.rules.ownFor}</p>
          <Button onClick={() => void jobs.makeCriteriaSheet()}>{words.rules.ownMake}</Button>
        </section>
        <section aria-label={words.rules.tryOthers}>
          <h2 className={`${item.heading} ${styles.heading}`}>{words.rules.tryOthers}</h2>
          <p className={item.note}>{words.rules.tryFor}</p>
          <Button
            id="open-whatIf"
            onClick={() =>
              dispatch({
                kind: "pageOpened",
                page: { kind: "whatIf", from: "open-whatIf", under: page },
              })
            }
          >
            {words.rules.tryOthers}
          </Button>
        </section>
      </div>
    </PageFrame>
  );
}
