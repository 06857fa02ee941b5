import Big from "big.js";
import { makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement } from "react";
import type { Bloc as ListedBloc, BlocPost } from "../../domain/blocs/bloc";
import { refAddress } from "../../domain/grid/address";
import type { ReviewedCandidate } from "../../domain/review.types";
import { CellLink } from "../parts/CellLinks";
import { RowList } from "../parts/RowList";
import { TitleTag } from "../parts/TitleTag";
import { usePane } from "../pane";
import { ROWS_AT_ONCE } from "../state/state";
import { decimalsApart, type Bloc } from "../view/blocs";
import { formatPoints } from "../view/format";
import { asides, quotaWhat, type Places } from "../view/standing";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "flex-start", gap: "8px" },
  rank: { flexShrink: 0, width: "24px", textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  main: { flex: "1 1 auto", minWidth: 0 },
  head: { display: "flex", alignItems: "center", gap: "8px" },
  name: { flex: "1 1 auto", minWidth: 0, overflowWrap: "anywhere" },
  aside: {
    display: "block",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  score: { flexShrink: 0, minWidth: "44px", textAlign: "end", fontVariantNumeric: "tabular-nums" },
  track: { display: "block", marginBlock: "2px", backgroundColor: tokens.colorNeutralBackground4 },
  // A border, not a ground: high contrast takes grounds away and leaves borders.
  bar: { display: "block", height: 0, borderTop: `5px solid ${tokens.colorCompoundBrandStroke}` },
  line: {
    display: "flex",
    alignItems: "center",
    gap: "6px",
    marginBlockEnd: "6px",
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    "::after": { content: '""', flex: "1 1 0", borderTop: "2px dashed currentColor" },
  },
  posts: {
    margin: "0 0 4px",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface BlocListProps {
  readonly bloc: Bloc;
  readonly places: Places;
  /** The same as the workbook lists it, with who leads it. */
  readonly listed: ListedBloc | undefined;
}

/** One bloc as a bar chart that is a list: rank, name, points, a bar of them from zero, the lines of quotas. */
export function BlocList({ bloc, places, listed }: BlocListProps): ReactElement {
  const { dispatch, words } = usePane();
  const [shown, setShown] = useState(ROWS_AT_ONCE);
  const totals = bloc.ranked.flatMap(({ standing }) => standing.score ?? []);
  const most = totals.reduce((best, total) => (total.gt(best) ? total : best), new Big(0));
  const decimals = decimalsApart(totals);
  return (
    <>
      {listed && <Posts bloc={listed} />}
      <RowList
        label={bloc.name ?? words.ranking.noBloc}
        shown={shown}
        step={ROWS_AT_ONCE}
        onMore={() => setShown(shown + ROWS_AT_ONCE)}
        rows={[...bloc.ranked, ...bloc.unranked].map((one) => {
          const id = `rank-${one.candidate.id}`;
          const page = { kind: "candidate", candidateId: one.candidate.id, from: id } as const;
          return {
            id,
            content: <RankRow one={one} places={places} most={most} decimals={decimals} />,
            onOpen: () => dispatch({ kind: "pageOpened", page }),
          };
        })}
      />
    </>
  );
}

interface RankRowProps {
  readonly one: ReviewedCandidate;
  readonly places: Places;
  /** The most points in the bloc: the whole width. */
  readonly most: Big;
  readonly decimals: number;
}

function RankRow({ one, places, most, decimals }: RankRowProps): ReactElement {
  const { words, language } = usePane();
  const styles = useStyles();
  const { candidate, standing, proposal } = one;
  const lines = places.lineAbove.get(candidate.id) ?? [];
  const said = asides(one, places, words, language);
  const share = standing.score === null || most.lte(0) ? null : standing.score.div(most).times(100);
  return (
    <>
      {lines.map(({ quota, allowed }) => (
        <span key={quota.id} className={styles.line}>
          {words.places.quotaLine(quotaWhat(quota), allowed ?? 0)}{" "}
        </span>
      ))}
      <span className={styles.row}>
        <span className={styles.rank}>{standing.rank ?? "–"} </span>
        <span className={styles.main}>
          <span className={styles.head}>
            <span className={styles.name}>{candidate.name} </span>
            {proposal.proposed !== null && <TitleTag title={proposal.proposed} />}
            <span className={styles.score}>
              {standing.score === null ? "" : formatPoints(standing.score, language, decimals)}{" "}
            </span>
          </span>
          {share !== null && (
            <span className={styles.track} aria-hidden="true">
              <span className={styles.bar} style={{ width: `${share.toFixed(1)}%` }} />
            </span>
          )}
          {said.length > 0 && <span className={styles.aside}>{said.join(" · ")}</span>}
        </span>
      </span>
    </>
  );
}

/** Who leads the bloc this year and takes over next year, each with its cell. */
function Posts({ bloc }: { readonly bloc: ListedBloc }): ReactElement | null {
  const { words } = usePane();
  const styles = useStyles();
  const { head, deputy, nextHead } = words.places;
  const posts = [
    [head, bloc.head],
    [deputy, bloc.deputy],
    [nextHead, bloc.nextHead],
  ] as const;
  const held = posts.flatMap(([name, post]): readonly (readonly [string, BlocPost])[] =>
    post === null ? [] : [[name, post]],
  );
  if (held.length === 0) return null;
  return (
    <div className={styles.posts}>
      {held.map(([name, post]) => (
        <div key={name}>
          {name}: {post.name} · <CellLink address={refAddress(post.cell)} />
        </div>
      ))}
    </div>
  );
}
