import { saysNothingNoted } from "../candidates/values/nothingNoted";
import type { Check } from "../criteria/pack";
import { CellKind } from "../tables/cells/cellKind";
import { sheetCells } from "../tables/cells/sheetCells";
import { foldText, parseDecimal } from "../text";
import { decided, type Answer } from "./answer";
import type { CheckContext } from "./context";
import { emptyCell, labelledCell, notUnderstood, type LabelledCell } from "./labelledColumn";

export { checkColumnNumber } from "./columnNumber";

/** One of some texts under a label of the staff's own; case and marks do not matter. */
export function checkColumnText(
  { label, values }: Extract<Check, { kind: "columnText" }>,
  { candidate }: CheckContext,
): Answer {
  const found = labelledCell(candidate, label);
  if (found.kind === "open") return found.answer;
  const { text, problem } = written(found.at, label);
  if (problem) return problem;
  const said = comparable(text);
  const met = values.some((value) => comparable(value) === said);
  if (!met && DASH.test(text)) return emptyCell(label, found.at);
  return decided(met, { vi: text, en: text }, [found.at.cell]);
}

/**
 * "không để xảy ra …": the cell says none. A count above 0 and anything that names something is a breach; what only
 * half says so ("Không rõ", "An toàn", "dưới 3") is left to people.
 */
export function checkNoneOf(label: string, { candidate }: CheckContext): Answer {
  const found = labelledCell(candidate, label);
  if (found.kind === "open") return found.answer;
  const { text, raw, problem } = written(found.at, label);
  if (problem) return problem;
  const { cell } = found.at;
  const actual = { vi: text, en: text };
  if (saysNothingNoted(text) || raw === false) return decided(true, actual, [cell]);
  const number = isDate(found.at) ? null : parseDecimal(raw);
  if (number !== null)
    return number.lt(0) ? notUnderstood(text, label, found.at) : decided(number.eq(0), actual, [cell]);
  return isDate(found.at) || HALF_SAID.test(foldText(text))
    ? notUnderstood(text, label, found.at)
    : decided(false, actual, [cell]);
}

const DASH = /^[-–—]$/;
const HALF_SAID =
  /^(?:khong|ko|chua|an toan|dam bao|bao dam|dat|tot|on dinh|duoi|it hon|khong qua|toi da|[<≤?…]|\.{2,}|-\d)|\b(?:chua|cho) (?:ro|ket luan|xac minh|tong hop)\b/;

/** A day may be when something happened, or what Excel made of "1/2". */
function isDate({ table, cell }: LabelledCell): boolean {
  return sheetCells(table.grid).kind(cell.row, cell.column) === CellKind.date;
}

function comparable(text: string): string {
  return foldText(text).replace(/[\s.;,:]+$/, "");
}

/** What stands in the cell, or why that is nothing to go by: empty, or a formula's error. */
function written(
  at: LabelledCell,
  label: string,
): { readonly text: string; readonly raw: string | number | boolean; readonly problem: Answer | null } {
  const { cell, table } = at;
  const cells = sheetCells(table.grid);
  const raw = cells.raw(cell.row, cell.column);
  if (cells.kind(cell.row, cell.column) === CellKind.error)
    return { text: "", raw, problem: notUnderstood(String(raw), label, at) };
  const text = cells.text(cell.row, cell.column);
  return { text, raw, problem: text === "" ? emptyCell(label, at) : null };
}
