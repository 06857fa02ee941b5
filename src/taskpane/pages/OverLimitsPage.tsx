import type { ReactElement } from "react";
import { TITLES } from "../../domain/criteria/titles";
import { refAddress } from "../../domain/grid/address";
import type { LimitFinding } from "../../domain/limits/limit";
import { CellLinks } from "../parts/CellLinks";
import { StateMark, type Tone } from "../parts/StateMark";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { PageFrame } from "./PageFrame";

const TONES: Readonly<Record<LimitFinding["outcome"], Tone>> = {
  within: "good",
  over: "over",
  cannotTell: "open",
};
const ORDER: readonly LimitFinding["outcome"][] = ["over", "cannotTell", "within"];

/** Vượt tỷ lệ: each list against its limit, those over it first; nobody is taken off a list. */
export function OverLimitsPage({ limits }: { readonly limits: readonly LimitFinding[] }): ReactElement {
  const { words } = usePane();
  const styles = useItemStyles();
  const sorted = ORDER.flatMap((outcome) => limits.filter((each) => each.outcome === outcome));
  return (
    <PageFrame title={words.views.overLimits}>
      <p className={styles.note}>{words.views.overNote}</p>
      {limits.length === 0 && <p>{words.views.none}</p>}
      <ul className={styles.list}>
        {sorted.map((found) => (
          <LimitItem key={`${found.limit.id}/${found.place ?? ""}`} found={found} />
        ))}
      </ul>
    </PageFrame>
  );
}

function LimitItem({ found }: { readonly found: LimitFinding }): ReactElement {
  const { words, language } = usePane();
  const styles = useItemStyles();
  const { limit, place, outcome, required, actual, basis, cells } = found;
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <span className={styles.name}>
          {TITLES[limit.title].short} · {place ?? words.views.wholeWorkbook}
        </span>
        <StateMark tone={TONES[outcome]} word={words.views.limitState[outcome]} />
      </div>
      <p className={styles.line}>{limit.sentence[language]}</p>
      <p className={styles.line}>
        {words.candidate.required}: {required[language]} · {words.candidate.actual}: {actual[language]}
      </p>
      <p className={styles.line}>
        {basis[language]}
        {cells.length > 0 && " · "}
        <CellLinks addresses={cells.map(refAddress)} />
      </p>
    </li>
  );
}
