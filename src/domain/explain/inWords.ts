import { refAddress } from "../grid/address";
import { distinctCells } from "../grid/distinctCells";
import type { CellRef } from "../grid/grid";
import { lowerFirst } from "../text/lowerFirst";
import type { Bilingual } from "../text/bilingual";
import { markText } from "./marks";
import type { FactExplanation, RuleExplanation, TitleExplanation } from "./explanation";

/** A rule over a whole column rests on hundreds of cells; the minutes name a few. */
const CELLS_NAMED = 3;

/**
 * The trees as sentences for the minutes, one per title: "Đề nghị tặng danh hiệu ĐVQT: hoàn thành xuất sắc nhiệm vụ
 * (HTXSNV, ô 'Chấm điểm'!F11) – Luật 06/2022/QH15, Điều 27 khoản 2; …". Of a title that is not reached only the
 * rules that stand in the way are told; of one that is, every rule.
 */
export function inWords(explanations: readonly TitleExplanation[]): readonly Bilingual[] {
  return explanations.map((title) => {
    const rules = title.children.flatMap((child) => (child.kind === "rule" ? [child] : []));
    const told = rules.filter(({ outcome, level }) => tells(title.outcome, outcome, level));
    return {
      vi: sentenceOf(title, told, "vi"),
      en: sentenceOf(title, told, "en"),
    };
  });
}

function tells(
  title: TitleExplanation["outcome"],
  rule: RuleExplanation["outcome"],
  level: RuleExplanation["level"],
): boolean {
  return title === "met" || (rule === title && level === "required");
}

function sentenceOf(
  title: TitleExplanation,
  rules: readonly RuleExplanation[],
  language: keyof Bilingual,
): string {
  const told = rules.map((rule) => ruleText(rule, language)).join("; ");
  return told === "" ? `${title.text[language]}.` : `${title.text[language]}: ${told}.`;
}

function ruleText(rule: RuleExplanation, language: keyof Bilingual): string {
  const facts = factsOf(rule);
  const found = facts.map(({ text }) => text[language]).join("; ");
  const cells = cellsText(distinctCells(facts.flatMap(cellsOf)), language);
  const marks = markText(rule, language);
  const shown = [found, cells].filter((part) => part !== "").join(", ");
  const outcome = rule.outcome === "met" ? "" : `${NOT_MET[rule.outcome][language]}: `;
  return `${lowerFirst(rule.text[language])}${marks} (${outcome}${shown}) – ${rule.basis[language]}`;
}

const NOT_MET: Readonly<Record<Exclude<RuleExplanation["outcome"], "met">, Bilingual>> = {
  notMet: { vi: "chưa đạt", en: "not met" },
  cannotTell: { vi: "chưa đủ dữ liệu", en: "not enough data" },
  waived: { vi: "được miễn", en: "waived" },
};

/** What decides a rule: the parts with its own outcome, or all where none has (a waiver). */
function factsOf({ outcome, children }: RuleExplanation): readonly FactExplanation[] {
  const facts = children.flatMap((child) => (child.kind === "fact" ? [child] : []));
  const deciding = facts.filter((fact) => fact.outcome === outcome);
  return deciding.length > 0 ? deciding : facts;
}

function cellsOf({ cells, children }: FactExplanation): readonly CellRef[] {
  return [...cells, ...children.flatMap((child) => (child.kind === "fact" ? cellsOf(child) : []))];
}

function cellsText(cells: readonly CellRef[], language: keyof Bilingual): string {
  if (cells.length === 0) return "";
  const named = cells.slice(0, CELLS_NAMED).map(refAddress).join(", ");
  const rest = cells.length - CELLS_NAMED;
  if (language === "vi") return rest > 0 ? `ô ${named} và ${rest} ô khác` : `ô ${named}`;
  return rest > 0 ? `cells ${named} and ${rest} more` : `${cells.length === 1 ? "cell" : "cells"} ${named}`;
}
