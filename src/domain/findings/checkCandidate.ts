import Big from "big.js";
import type { Check } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { partRequiredText } from "../phrases/criteria";
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
import type { Finding } from "./finding";
import { checkInitiative } from "./initiative";
import { checkMeetsTitle } from "./meetsTitle";
import { isRelevant, isSpared } from "./relevant";
import type { Rule, TitleRules } from "./rules";
import { checkShare } from "./share";
import { checkTaskRating } from "./taskRating";

/** All that was found about one candidate. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly byTitle: ReadonlyMap<TitleId, readonly Finding[]>;
  readonly warnings: readonly Warning[];
}

/**
 * One candidate against its titles: from the lowest up, because a higher one may rest on a lower. Of a title beside
 * the yearly ones nothing is given where the workbook tells nothing of it.
 */
export function checkCandidate(
  context: Omit<CheckContext, "found">,
  rules: readonly TitleRules[],
  decisions: readonly Decision[],
): Checked {
  const found = new Map<TitleId, readonly Finding[]>();
  const shown = new Set<TitleId>();
  const warnings: Warning[] = [];
  const excludedFrom = new Set(decisions.flatMap((each) => (each.kind === "exclude" ? [each.title] : [])));
  for (const { title, beside, rules: titleRules } of [...rules].reverse()) {
    const hasHistory = context.candidate.history.length > 0;
    const criteria = titleRules.map(({ criterion }) => criterion);
    if (beside && isSpared(title, criteria, hasHistory, decisions)) continue;
    const answered = titleRules.map((rule) => {
      const answer = check(rule.criterion.check, { ...context, found, excludedFrom }, title);
      return { check: rule.criterion.check, answer, finding: findingOf(rule, answer, decisions) };
    });
    found.set(
      title,
      answered.map(({ finding }) => finding),
    );
    if (beside && !isRelevant(title, answered, hasHistory, decisions)) continue;
    shown.add(title);
    warnings.push(...answered.flatMap(({ answer }) => answer.warnings));
  }
  const findings = rules.flatMap(({ title }) => (shown.has(title) ? (found.get(title) ?? []) : []));
  return { findings, byTitle: found, warnings };
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
      return checkStreak(what, context, title);
    case "leadsBloc":
      return checkLeadsBloc(what, context);
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
  return parts.map((part) => ({
    required: requiredOf(part, title),
    answer: check(part, context, title),
  }));
}

/** Every candidate is asked the same: what a part asks is put into words once. */
const requiredTexts = new WeakMap<Check, Map<TitleId, Bilingual>>();

function requiredOf(part: Check, title: TitleId): Bilingual {
  const texts = requiredTexts.get(part) ?? new Map<TitleId, Bilingual>();
  requiredTexts.set(part, texts);
  const text = texts.get(title) ?? partRequiredText(part, title);
  texts.set(title, text);
  return text;
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
