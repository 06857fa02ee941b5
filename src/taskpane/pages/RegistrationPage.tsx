import type { ReactElement } from "react";
import { TITLES } from "../../domain/criteria/titles";
import { refAddress } from "../../domain/grid/address";
import { percentText } from "../../domain/phrases/numbers";
import type { RegistrationRow } from "../../domain/registration/registration";
import type { Review } from "../../domain/review.types";
import { CellLinks } from "../parts/CellLinks";
import { OpenCandidate } from "../parts/OpenCandidate";
import { RowsAtOnce } from "../parts/RowsAtOnce";
import { StateMark, type Tone } from "../parts/StateMark";
import { useItemStyles } from "../parts/useItemStyles";
import { usePane } from "../pane";
import { PageFrame } from "./PageFrame";

const TONES: Readonly<Record<RegistrationRow["state"], Tone>> = {
  met: "good",
  exceeded: "better",
  notMet: "bad",
  notRegistered: "none",
  cannotTell: "open",
};

/** What was registered at the start of the year beside what was reached; who signed the pledge. */
export function RegistrationPage({ review }: { readonly review: Review }): ReactElement {
  const { words, language } = usePane();
  const styles = useItemStyles();
  const { rows, pledgedUnits } = review.registration;
  const names = new Map(review.candidates.map(({ candidate }) => [candidate.id, candidate.name]));
  return (
    <PageFrame title={words.views.registration}>
      {pledgedUnits !== null && (
        <p className={styles.note}>
          {words.views.pledgedUnits(
            pledgedUnits.num.toFixed(),
            pledgedUnits.den.toFixed(),
            percentText(pledgedUnits)[language],
          )}
        </p>
      )}
      {rows.length === 0 && <p>{words.views.none}</p>}
      <RowsAtOnce
        items={rows}
        render={(row) => <Row key={row.candidateId} row={row} name={names.get(row.candidateId) ?? ""} />}
      />
    </PageFrame>
  );
}

function Row({ row, name }: { readonly row: RegistrationRow; readonly name: string }): ReactElement {
  const { words } = usePane();
  const styles = useItemStyles();
  const { candidateId, registered, registeredText, reached, state, pledged, cells } = row;
  const asked = registered === null ? registeredText : TITLES[registered].short;
  const parts = [
    ...(asked === "" ? [] : [words.views.registered(asked)]),
    reached === null ? words.views.reachedNothing : words.views.reached(TITLES[reached].short),
    ...(pledged === null ? [] : [pledged ? words.views.pledged : words.views.notPledged]),
  ];
  return (
    <li className={styles.item}>
      <div className={styles.head}>
        <OpenCandidate candidateId={candidateId} name={name} id={`registered-${candidateId}`} />
        <StateMark tone={TONES[state]} word={words.views.registrationState[state]} />
      </div>
      <p className={styles.line}>
        {parts.join(" · ")} {cells.length > 0 && <CellLinks addresses={cells.map(refAddress)} />}
      </p>
    </li>
  );
}
