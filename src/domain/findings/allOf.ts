import { distinctCells } from "../grid/distinctCells";
import { partsOf, type Answer, type Asked } from "./answer";

/** Every part must hold: notMet as soon as one fails, met only when all are met. */
export function allOf(asked: readonly Asked[]): Answer {
  const answers = asked.map(({ answer }) => answer);
  const failed = answers.filter(({ outcome }) => outcome === "notMet");
  const open = answers.filter(({ outcome }) => outcome === "cannotTell");
  const decisive = failed.length > 0 ? failed : open.length > 0 ? open : answers;
  return {
    outcome: failed.length > 0 ? "notMet" : open.length > 0 ? "cannotTell" : "met",
    actual: {
      vi: decisive.map(({ actual }) => actual.vi).join("; "),
      en: decisive.map(({ actual }) => actual.en).join("; "),
    },
    reason: null,
    cells: distinctCells(decisive.flatMap(({ cells }) => cells)),
    warnings: answers.flatMap(({ warnings }) => warnings),
    parts: partsOf(asked),
  };
}
