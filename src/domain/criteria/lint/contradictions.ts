import Big from "big.js";
import { foldText } from "../../text/fold";
import type { Check, CriteriaPack, Criterion } from "../pack";
import { overlap, periodOf } from "../period";

/** One thing a rule asks, by what it is about: two rules of a title that ask differently of one thing contradict. */
interface Demand {
  readonly criterion: Criterion;
  readonly about: string;
  readonly check: Check;
}

/** Rules of one title, for the same people, at the same time, of the same weight, that cannot both be meant. */
export function contradictions(pack: CriteriaPack): readonly string[] {
  const demands = pack.criteria.flatMap((criterion) => demandsOf(criterion.check, criterion));
  return demands.flatMap((one, index) =>
    demands
      .slice(index + 1)
      .filter((other) => sideBySide(one.criterion, other.criterion, pack) && contradict(one, other))
      .map((other) => `${one.criterion.id} contradicts ${other.criterion.id} about ${one.about}`),
  );
}

function demandsOf(check: Check, criterion: Criterion): readonly Demand[] {
  // The parts of anyOf are alternatives: they may differ.
  if (check.kind === "allOf") return check.parts.flatMap((part) => demandsOf(part, criterion));
  const about = aboutOf(check);
  return about === null ? [] : [{ criterion, about, check }];
}

function sideBySide(one: Criterion, other: Criterion, pack: CriteriaPack): boolean {
  if (one.title !== other.title || one.level !== other.level) return false;
  if (one.subject !== undefined && other.subject !== undefined && one.subject !== other.subject) return false;
  const shared = one.classes?.some((each) => other.classes?.includes(each) ?? true) ?? true;
  return shared && overlap(periodOf(one, pack), periodOf(other, pack));
}

function contradict(one: Demand, other: Demand): boolean {
  if (one.about !== other.about) return false;
  if (one.check.kind === "columnNumber" && other.check.kind === "columnNumber")
    return numbersContradict(one.check, other.check);
  if (one.check.kind === "columnText" && other.check.kind === "columnText") {
    const allowed = new Set(other.check.values.map(foldText));
    return !one.check.values.some((value) => allowed.has(foldText(value)));
  }
  return JSON.stringify(one.check) !== JSON.stringify(other.check);
}

type ColumnNumber = Extract<Check, { kind: "columnNumber" }>;

/** The same comparison with two values, or two that no number meets: at least 5 and below 3. */
function numbersContradict(one: ColumnNumber, other: ColumnNumber): boolean {
  const [a, b] = [new Big(one.value), new Big(other.value)];
  if (one.compare === other.compare) return !a.eq(b);
  const lowest = (check: ColumnNumber) => ["atLeast", "above", "equals"].includes(check.compare);
  const highest = (check: ColumnNumber) => ["atMost", "below", "equals"].includes(check.compare);
  const open = [one, other].some(({ compare }) => compare === "above" || compare === "below");
  const misses = (low: Big, high: Big) => (open ? low.gte(high) : low.gt(high));
  return (lowest(one) && highest(other) && misses(a, b)) || (lowest(other) && highest(one) && misses(b, a));
}

/** What a check is about, apart from its value; null where two of a kind can stand side by side. */
function aboutOf(check: Check): string | null {
  switch (check.kind) {
    case "shareAtLeast":
      return `${check.kind} ${check.of} ${check.denominator ?? ""}`;
    case "countAtLeast":
    case "votesAtLeast":
      return `${check.kind} ${check.of}`;
    case "taskRatingAtLeast":
    case "noDisciplineFrom":
    case "serviceAtLeast":
    case "absenceAtMost":
      return check.kind;
    case "leadsBloc":
      return `${check.kind} ${check.organisedBy ?? ""}`;
    case "columnNumber":
      return `number ${foldText(check.label)} ${foldText(check.baseline ?? "")}`;
    case "columnText":
      return `text ${foldText(check.label)}`;
    case "streak":
      return `streak ${JSON.stringify(check.each)} ${JSON.stringify(check.within)}`;
    default:
      return null;
  }
}
