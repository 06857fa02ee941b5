import Big from "big.js";
import type { Subject } from "../candidates/candidate";
import type { Check, CriteriaPack, Criterion } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { basisText, requiredText } from "../phrases/criteria";
import type { Decision } from "../settings";
import type { Warning } from "../tables/table";
import type { Bilingual } from "../text/bilingual";
import type { Answer } from "./answer";
import { anyOf } from "./anyOf";
import type { CheckContext } from "./context";
import { checkEmulationCount } from "./count";
import { checkNoDiscipline } from "./discipline";
import type { Finding } from "./finding";
import { checkInitiative } from "./initiative";
import { checkMeetsTitle } from "./meetsTitle";
import { checkShare } from "./share";
import { checkTaskRating } from "./taskRating";

/** A criterion with its texts, made once for all candidates. */
interface Rule {
  readonly criterion: Criterion;
  readonly required: Bilingual;
  readonly basis: Bilingual;
}

/** The rules of one ladder, highest title first. */
export type Rules = readonly (readonly [title: TitleId, rules: readonly Rule[]])[];

/** All that was found about one candidate. */
export interface Checked {
  readonly findings: readonly Finding[];
  readonly byTitle: ReadonlyMap<TitleId, readonly Finding[]>;
  readonly warnings: readonly Warning[];
}

/** The criteria for units or for people, ladder order, with their texts. */
export function rulesOf(pack: CriteriaPack, subject: Subject): Rules {
  return pack.ladder[subject].map((title) => [
    title,
    pack.criteria
      .filter((criterion) => criterion.title === title)
      .map((criterion) => ({
        criterion,
        required: requiredText(criterion.check),
        basis: basisText(criterion.citation),
      })),
  ]);
}

/** One candidate against a ladder: from the lowest title up, because a higher one may rest on a lower. */
export function checkCandidate(
  context: Omit<CheckContext, "found">,
  rules: Rules,
  decisions: readonly Decision[],
): Checked {
  const found = new Map<TitleId, readonly Finding[]>();
  const warnings: Warning[] = [];
  for (const [title, titleRules] of [...rules].reverse()) {
    const findings = titleRules.map((rule) => {
      const answer = check(rule.criterion.check, { ...context, found });
      warnings.push(...answer.warnings);
      return findingOf(rule, answer, decisions);
    });
    found.set(title, findings);
  }
  return { findings: rules.flatMap(([title]) => found.get(title) ?? []), byTitle: found, warnings };
}

function check(what: Check, context: CheckContext): Answer {
  switch (what.kind) {
    case "taskRatingAtLeast":
      return checkTaskRating(what.value, context);
    case "shareAtLeast":
      return checkShare(what.of, new Big(what.value), context);
    case "countAtLeast":
      return checkEmulationCount(what.value, context);
    case "noDisciplineFrom":
      return checkNoDiscipline(what.degree, context);
    case "hasInitiative":
      return checkInitiative(context);
    case "meetsTitle":
      return checkMeetsTitle(what.title, context);
    case "anyOf":
      return anyOf(what.parts.map((part) => check(part, context)));
  }
}

function findingOf(
  { criterion, required, basis }: Rule,
  { outcome, actual, reason, cells }: Answer,
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
  };
  const waiver =
    outcome === "met" ? undefined : decisions.find((each) => each.kind === "waive" && each.criterion === id);
  if (!waiver) return finding;
  const waived = { vi: `Được miễn: ${waiver.reason}`, en: `Waived: ${waiver.reason}` };
  return { ...finding, outcome: "waived", reason: waived };
}
