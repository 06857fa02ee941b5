import { Button } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import { groupBy } from "../../domain/groupBy";
import { refAddress } from "../../domain/grid/address";
import type { TargetResult, TargetState } from "../../domain/targets/target";
import { CellLinks } from "../parts/CellLinks";
import { Disclosure } from "../parts/Disclosure";
import { StateMark, type Tone } from "../parts/StateMark";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { countsText } from "../view/counts";
import { PageFrame } from "./PageFrame";

const TONES: Readonly<Record<TargetState, Tone>> = {
  exceeded: "better",
  met: "good",
  notMet: "bad",
  cannotTell: "open",
};

/** Chỉ tiêu: each unit's targets with their state, by how much, and the cells. */
export function TargetsPage({ targets }: { readonly targets: readonly TargetResult[] }): ReactElement {
  const { words } = usePane();
  const styles = useItemStyles();
  const [onlyOpen, setOnlyOpen] = useState(false);
  const shown = onlyOpen
    ? targets.filter(({ state }) => state === "notMet" || state === "cannotTell")
    : targets;
  const units = [...groupBy(shown, ({ target }) => target.unit)];
  return (
    <PageFrame title={words.views.targets}>
      <h2 className={styles.note}>{countsText(targets, words)}</h2>
      <Button size="small" onClick={() => setOnlyOpen(!onlyOpen)}>
        {onlyOpen ? words.views.allTargets : words.views.onlyOpen}
      </Button>
      {shown.length === 0 && <p>{words.views.none}</p>}
      {units.map(([unit, ofUnit]) => (
        <Disclosure
          key={unit ?? ""}
          heading
          startsOpen={units.length <= 3}
          summary={unit ?? words.views.allUnits}
          detail={countsText(ofUnit, words)}
        >
          <ul className={styles.list}>
            {ofUnit.map((result, index) => (
              <TargetItem key={`${result.target.name}/${index}`} result={result} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </PageFrame>
  );
}

function TargetItem({ result }: { readonly result: TargetResult }): ReactElement {
  const { words, language } = usePane();
  const styles = useItemStyles();
  const { target, state, required, actual } = result;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>{target.name}</span>
        <StateMark tone={TONES[state]} word={words.views.targetState[state]} />
      </div>
      <p className={styles.line}>
        {target.group !== null && `${target.group} · `}
        {words.views.goal}: {required[language]} · {words.views.actual}: {actual[language]}
      </p>
      <p className={styles.line}>
        <CellLinks addresses={target.cells.map(refAddress)} />
      </p>
    </li>
  );
}
