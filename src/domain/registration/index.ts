import Big from "big.js";
import { TITLE_HEIGHTS } from "../criteria/heights";
import type { TitleId } from "../criteria/title";
import { titleOutcome } from "../findings/meetsTitle";
import { distinctCells } from "../grid/distinctCells";
import type { Fraction } from "../phrases/numbers";
import type { ReviewedCandidate } from "../review.types";
import type { Registration, RegistrationRow } from "./registration";
import { titleSaid } from "./titlesSaid";

/**
 * What was registered beside what was reached, for everybody, in the candidates' order: the title decided in the
 * workbook, else the one proposed. Whose whole kind (units, people) registered nothing is left out.
 */
export function compareRegistration(reviewed: readonly ReviewedCandidate[]): Registration {
  const registers = (subject: string): boolean =>
    reviewed.some(
      ({ candidate }) => candidate.subject === subject && candidate.facts.registeredTitle?.kind === "known",
    );
  const kinds = ["unit", "person"].filter(registers);
  return {
    rows: reviewed.filter(({ candidate }) => kinds.includes(candidate.subject)).map(rowOf),
    pledgedUnits: pledgedShare(reviewed),
  };
}

function rowOf(reviewed: ReviewedCandidate): RegistrationRow {
  const { id, subject, facts, source } = reviewed.candidate;
  const { registeredTitle, title, pledged } = facts;
  const text = registeredTitle === undefined || registeredTitle.kind === "blank" ? "" : registeredTitle.text;
  const said = text === "" ? null : titleSaid(text, subject);
  const registered = said?.kind === "title" ? said.title : null;
  const decided = title?.kind === "known" ? titleSaid(title.value, subject) : null;
  const reached =
    decided?.kind === "title" ? decided.title : decided === null ? proposedFor(reviewed, registered) : null;
  const cells = [registeredTitle?.cell, title?.cell, pledged?.cell].filter((cell) => cell !== undefined);
  return {
    candidateId: id,
    registered,
    registeredText: text,
    reached,
    state: stateOf(reviewed, {
      said,
      registered,
      decided,
      reached,
      titleUnread: title?.kind === "unreadable",
    }),
    pledged: pledged?.kind === "known" ? pledged.value : null,
    cells: cells.length === 0 ? [source] : distinctCells(cells),
  };
}

/** The proposed title; a flag or chain that was registered and is proposed beside it counts before it. */
function proposedFor({ proposal }: ReviewedCandidate, registered: TitleId | null): TitleId | null {
  return registered !== null && proposal.further.includes(registered) ? registered : proposal.proposed;
}

interface Told {
  readonly said: ReturnType<typeof titleSaid> | null;
  readonly registered: TitleId | null;
  /** What the workbook itself decided; null where it decides nothing. */
  readonly decided: ReturnType<typeof titleSaid> | null;
  readonly reached: TitleId | null;
  readonly titleUnread: boolean;
}

function stateOf(reviewed: ReviewedCandidate, told: Told): RegistrationRow["state"] {
  const { said, registered, decided, reached, titleUnread } = told;
  if (said === null || said.kind === "none") return "notRegistered";
  if (registered === null || decided?.kind === "unclear" || titleUnread) return "cannotTell";
  if (reached === registered) return "met";
  const [wanted, got] = [TITLE_HEIGHTS[registered], reached === null ? 0 : TITLE_HEIGHTS[reached]];
  if (wanted !== undefined && got !== undefined && got > wanted) return "exceeded";
  // CSTT and LĐTT, ĐVQT and TTLĐXS are the same height for different subjects: a slip of the name, not of the work.
  if (wanted !== undefined && got === wanted) return "met";
  return decided !== null ? "notMet" : undecided(reviewed, registered);
}

/** Nothing is decided yet and less is proposed: whether the registered title is missed or only not known yet. */
function undecided({ findings, proposal }: ReviewedCandidate, registered: TitleId): RegistrationRow["state"] {
  const exclusion = proposal.exclusions.find(({ title }) => title === registered);
  if (exclusion?.reason === "excludedByStaff") return "notMet";
  const asked = findings.filter(({ title }) => title === registered);
  return asked.length > 0 && titleOutcome(asked) === "notMet" ? "notMet" : "cannotTell";
}

/** Units that signed out of all units, exact; null where no cell tells of a pledge. */
function pledgedShare(reviewed: readonly ReviewedCandidate[]): Fraction | null {
  const units = reviewed.filter(({ candidate }) => candidate.subject === "unit");
  const known = units.filter(({ candidate }) => candidate.facts.pledged?.kind === "known");
  if (known.length === 0) return null;
  const signed = known.filter(
    ({ candidate: { facts } }) => facts.pledged?.kind === "known" && facts.pledged.value,
  );
  return { num: new Big(signed.length), den: new Big(units.length) };
}
