import type { Candidate } from "../candidates/candidate";
import type { CriteriaPack } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import type { Decision, ReviewSettings } from "../settings";
import type { Warning } from "../tables/table";
import { matchDecisions } from "./decisions";
import type { Finding } from "./finding";
import type { Surroundings } from "./context";
import { checkCandidate, type Checked } from "./checkCandidate";
import { rulesKey, rulesOf, type TitleRules } from "./rules";
import { rostersOf, type Member, type Roster } from "./roster";

/** What the check of a whole workbook found. */
export interface AllFindings {
  /** By candidate id; titles from highest to lowest, criteria in the pack's order. */
  readonly byCandidate: ReadonlyMap<string, readonly Finding[]>;
  /** The people listed for each unit, by the unit's candidate id. */
  readonly rosters: ReadonlyMap<string, Roster>;
  /** People's decisions, by the id of the candidate each is about. */
  readonly decisions: ReadonlyMap<string, readonly Decision[]>;
  readonly warnings: readonly Warning[];
}

/**
 * Checks every candidate against every criterion of its titles: people first, because what they reach counts
 * for their unit (articles 27 and 28), then units. Nothing here throws; what cannot be told is `cannotTell`.
 */
export function checkAll(
  candidates: readonly Candidate[],
  pack: CriteriaPack,
  settings: ReviewSettings,
  around: Surroundings = { year: settings.year ?? 0, candidates, standings: new Map(), targets: [] },
): AllFindings {
  const decisions = matchDecisions(settings.decisions, candidates);
  const decisionsOf = (candidate: Candidate): readonly Decision[] =>
    decisions.byCandidate.get(candidate.id) ?? [];
  const people = candidates.filter(({ subject }) => subject === "person");
  const units = candidates.filter(({ subject }) => subject === "unit");

  const checked = new Map<string, Checked>();
  const rulesFor = rulesOnce(pack);
  for (const candidate of people) {
    const basis = { candidate, roster: null, settings, around };
    checked.set(candidate.id, checkCandidate(basis, rulesFor(candidate), decisionsOf(candidate)));
  }

  const rosters = rostersOf(units, membersOf(people, checked, decisionsOf));
  for (const candidate of units) {
    const basis = { candidate, roster: rosters.ofUnit.get(candidate.id) ?? null, settings, around };
    checked.set(candidate.id, checkCandidate(basis, rulesFor(candidate), decisionsOf(candidate)));
  }

  return {
    byCandidate: new Map(candidates.map(({ id }) => [id, checked.get(id)?.findings ?? []])),
    rosters: rosters.ofUnit,
    decisions: decisions.byCandidate,
    warnings: once([
      ...decisions.warnings,
      ...rosters.warnings,
      ...units.flatMap(({ id }) => checked.get(id)?.warnings ?? []),
    ]),
  };
}

/** Thousands of people share a few classes: the rules of each are put into words once. */
function rulesOnce(pack: CriteriaPack): (candidate: Candidate) => readonly TitleRules[] {
  const known = new Map<string, readonly TitleRules[]>();
  return (candidate) => {
    const key = rulesKey(candidate);
    const rules = known.get(key) ?? rulesOf(pack, candidate);
    known.set(key, rules);
    return rules;
  };
}

function membersOf(
  people: readonly Candidate[],
  checked: ReadonlyMap<string, Checked>,
  decisionsOf: (candidate: Candidate) => readonly Decision[],
): readonly Member[] {
  const sheetOf = ({ source }: Candidate): string => `${source.file}\n${source.sheet}`;
  const recorded = new Set(people.filter(({ facts }) => facts.title?.kind === "known").map(sheetOf));
  return people.map((candidate) => ({
    candidate,
    found: checked.get(candidate.id)?.byTitle ?? new Map<TitleId, readonly Finding[]>(),
    excludedFrom: new Set(
      decisionsOf(candidate).flatMap((each) => (each.kind === "exclude" ? [each.title] : [])),
    ),
    titlesDecided: recorded.has(sheetOf(candidate)),
  }));
}

/** The same share is checked for two titles: what staff should know about it is said once. */
function once(warnings: readonly Warning[]): readonly Warning[] {
  const byText = new Map(warnings.map((warning) => [`${warning.code}\n${warning.message.vi}`, warning]));
  return [...byText.values()];
}
