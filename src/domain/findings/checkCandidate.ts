import Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import type { Check, CriteriaPack, Criterion, PackStatus } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { basisText, partRequiredText, requiredText } from "../phrases/criteria";
import type { Decision } from "../settings";
import type { Warning } from "../tables/table";
import type { Bilingual } from "../text/bilingual";
import type { Answer, Asked } from "./answer";
import { allOf } from "./allOf";
import { anyOf } from "./anyOf";
import { checkColumnNumber, checkColumnText, checkNoneOf } from "./column";
import { checkHoldsTitle } from "./heldTitle";
import { checkLeadsBloc } from "./leadsBloc";
import { checkNotNoted } from "./notNoted";
import { checkRegistered } from "./registered";
import { checkAbsence, checkService } from "./service";
import { checkStreak } from "./streak";
import { checkTargets } from "./targets";
import { checkVotes } from "./votes";
import type { CheckContext } from "./context";
import { checkEmulationCount } from "./count";
import { checkNoDiscipline } from "./discipline";
import { classOf, furtherOf, isAskedOf, ladderOf } from "./family";
import type { Finding } from "./finding";
import { checkInitiative } from "./initiative";
import { checkMeetsTitle } from "./meetsTitle";
import { checkShare } from "./share";
import { checkTaskRating } from "./taskRating";

/** A criterion with its texts, made once for all candidates. */
interface Rule {
  readonly criterion: Criterion;
  /** Its own, else the pack's. */
  readonly status: PackStatus;
  readonly required: Bilingual;
  readonly basis: Bilingual;
}

/** The rules of one kind of candidate, highest title first. */
export type Rules = readonly (readonly [title: TitleId, rules: readonly Rule[]])[];

/** All that was found about one candidate. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly byTitle: ReadonlyMap<TitleId, readonly Finding[]>;
  readonly warnings: readonly Warning[];
}

/**
 * The rules that candidates like this one are asked, the titles beside the yearly ones first, each with its texts.
 * Subject and class decide (articles 24.1 and 24.2), so candidates with the same `rulesKey` share them.
 */
export function rulesOf(pack: CriteriaPack, candidate: Candidate): Rules {
  return [...furtherOf(pack, candidate), ...ladderOf(pack, candidate)].map((title) => [
    title,
    pack.criteria
      .filter((criterion) => criterion.title === title && isAskedOf(criterion, candidate))
      .map((criterion) => ({
        criterion,
        status: criterion.status ?? pack.status,
        required: requiredText(criterion.check),
        basis: basisText(criterion.citation),
      })),
  ]);
}

/** Candidates of one subject and class are asked the same rules. */
export function rulesKey(candidate: Candidate): string {
  return `${candidate.subject}\n${classOf(candidate)}`;
}

/** One candidate against its titles: from the lowest up, because a higher one may rest on a lower. */
export function checkCandidate(
  context: Omit<CheckContext, "found">,
  rules: Rules,
  decisions: readonly Decision[],
): Checked {
  const found = new Map<TitleId, readonly Finding[]>();
  const warnings: Warning[] = [];
  for (const [title, titleRules] of [...rules].reverse()) {
    const findings = titleRules.map((rule) => {
      const answer = check(rule.criterion.check, { ...context, found }, title);
      warnings.push(...answer.warnings);
      return findingOf(rule, answer, decisions);
    });
    found.set(title, findings);
  }
  return { findings: rules.flatMap(([title]) => found.get(title) ?? []), byTitle: found, warnings };
}

function check(what: Check, context: CheckContext, title: TitleId): Answer {
  switch (what.kind) {
    case "taskRatingAtLeast":
      return checkTaskRating(what.value, context);
    case "shareAtLeast":
      return checkShare(what.of, new Big(what.value), context, what.denominator ?? null);
    case "countAtLeast":
      return checkEmulationCount(what.value, context);
    case "noDisciplineFrom":
      return checkNoDiscipline(what.degree, context);
    case "hasInitiative":
      return checkInitiative(context, what.scope ?? "base");
    case "meetsTitle":
      return checkMeetsTitle(what.titles, context);
    case "holdsTitle":
      return checkHoldsTitle(what.titles, context);
    case "streak":
      return checkStreak(what, context);
    case "leadsBloc":
      return checkLeadsBloc(what.upTo, context);
    case "targets":
      return checkTargets(what, context);
    case "columnNumber":
      return checkColumnNumber(what, context);
    case "columnText":
      return checkColumnText(what, context);
    case "noneOf":
      return checkNoneOf(what.label, context);
    case "serviceAtLeast":
      return checkService(what.months, context);
    case "absenceAtMost":
      return checkAbsence(what.days, context);
    case "notNoted":
      return checkNotNoted(what.about, context);
    case "registered":
      return checkRegistered(title, context);
    case "votesAtLeast":
      return checkVotes(what, context);
    case "allOf":
      return allOf(asked(what.parts, context, title));
    case "anyOf":
      return anyOf(asked(what.parts, context, title));
  }
}

function asked(parts: readonly Check[], context: CheckContext, title: TitleId): readonly Asked[] {
  return parts.map((part) => ({ required: partRequiredText(part), answer: check(part, context, title) }));
}

function findingOf(
  { criterion, status, required, basis }: Rule,
  { outcome, actual, reason, cells, parts }: Answer,
  decisions: readonly Decision[],
): Finding {
  const { id, title, sentence } = criterion;
  const finding: Finding = {
    criterion: id,
    title,
    outcome,
    sentence,
    required,
    actual,
    reason,
    basis,
    cells,
    level: criterion.level,
    status,
    parts: parts ?? [],
  };
  const waiver =
    outcome === "met" ? undefined : decisions.find((each) => each.kind === "waive" && each.criterion === id);
  if (!waiver) return finding;
  const waived = { vi: `Được miễn: ${waiver.reason}`, en: `Waived: ${waiver.reason}` };
  return { ...finding, outcome: "waived", reason: waived };
}
