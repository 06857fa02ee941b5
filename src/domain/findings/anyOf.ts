import { distinctCells } from "../grid/distinctCells";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, decided, partsOf, type Answer, type Asked } from "./answer";

/** One of several ways is enough (article 23.2): met by any, notMet only when every one is known to fail. */
export function anyOf(asked: readonly Asked[]): Answer {
  return { ...together(asked.map(({ answer }) => answer)), parts: partsOf(asked) };
}

function together(answers: readonly Answer[]): Answer {
  const met = answers.find(({ outcome }) => outcome === "met");
  if (met) return met;
  const failed = answers.filter(({ outcome }) => outcome === "notMet");
  const open = answers.filter(({ outcome }) => outcome === "cannotTell");
  const cells = distinctCells(answers.flatMap((answer) => answer.cells));
  if (open.length === 0) return decided(false, joined(failed), cells);
  return cannotTell(joined(open), cells, failed.length === 0 ? null : joined(failed));
}

/** Two ways that rest on the same years say so once. */
function joined(answers: readonly Answer[]): Bilingual {
  const once = (texts: readonly string[]): string => [...new Set(texts)].join("; ");
  return {
    vi: once(answers.map(({ actual }) => actual.vi)),
    en: once(answers.map(({ actual }) => actual.en)),
  };
}
