import type { ReactElement } from "react";
import type { TitleId } from "../../domain/criteria/title";
import { TITLES } from "../../domain/criteria/titles";
import type { Difference, StandingMove } from "../../domain/whatIf";
import { OpenCandidate } from "../parts/OpenCandidate";
import { StateMark, type Tone } from "../parts/StateMark";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";

const TONES: Readonly<Record<Difference["direction"], Tone>> = {
  gains: "good",
  loses: "bad",
  changes: "over",
};
const MOVE_TONES: Readonly<Record<StandingMove["direction"], Tone>> = {
  up: "better",
  down: "bad",
  same: "over",
};

/** One title that somebody would gain, lose or change, and why. */
export function DifferenceItem({ difference }: { readonly difference: Difference }): ReactElement {
  const { words, language } = usePane();
  const item = useItemStyles();
  const { candidateId, name, before, after, direction, why } = difference;
  const short = (title: TitleId | null): string =>
    title === null ? words.rules.noTitle : TITLES[title].short;
  return (
    <li className={item.item}>
      <div className={item.head}>
        <OpenCandidate candidateId={candidateId} name={name} id={`tried-${candidateId}-${after ?? before}`} />
        <StateMark tone={TONES[direction]} word={words.rules.direction[direction]} />
      </div>
      <p className={item.line}>
        <strong>
          {short(before)} → {short(after)}
        </strong>
      </p>
      {why.map((reason) => (
        <p key={reason.vi} className={item.line}>
          {reason[language]}
        </p>
      ))}
    </li>
  );
}

/** Somebody's place or class as it would be. */
export function MoveItem({ move }: { readonly move: StandingMove }): ReactElement {
  const { words } = usePane();
  const item = useItemStyles();
  const { candidateId, name, rank, className, direction } = move;
  const { standing } = words;
  const place = (of: number | null): string => (of === null ? standing.noRank : String(of));
  const parts = [
    ...(rank.before === rank.after ? [] : [standing.rankMove(place(rank.before), place(rank.after))]),
    ...(className.before === className.after
      ? []
      : [standing.classMove(className.before ?? standing.noClass, className.after ?? standing.noClass)]),
  ];
  return (
    <li className={item.item}>
      <div className={item.head}>
        <OpenCandidate candidateId={candidateId} name={name} id={`moved-${candidateId}`} />
        <StateMark tone={MOVE_TONES[direction]} word={standing.direction[direction]} />
      </div>
      <p className={item.line}>{parts.join(" · ")}</p>
    </li>
  );
}
