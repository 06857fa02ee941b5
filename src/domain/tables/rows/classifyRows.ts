import { isNumberingRow } from "../structure/numberingRow";
import { isLetterheadText, isSignatureText, isTotalText } from "../structure/words";
import type { SkippedRow, SkipReason, TableEntry } from "../table";
import { heard } from "../told";
import { HeadingStack, readHeading } from "./heading";
import { isSection, rowHabits, type RowHabits } from "./isSection";
import { isExampleText, isLimitsText, isNoteText, isWholeText } from "./rowWords";
import { viewRow, type RowView, type TableFrame } from "./tableFrame";

export interface RowsRead {
  readonly entries: readonly TableEntry[];
  readonly skipped: readonly SkippedRow[];
}

/** Tells for every row below the header whether it is somebody, and if not, why not. Hidden rows count. */
export function classifyRows(frame: TableFrame): RowsRead {
  const views: RowView[] = [];
  for (let row = frame.headerBottom + 1; row <= frame.lastRow; row += 1) views.push(viewRow(frame, row));
  const habits = rowHabits(frame, views);
  const headings = new HeadingStack();
  if (frame.above) headings.push(frame.above);
  const entries: TableEntry[] = [];
  const skipped: SkippedRow[] = [];
  let signed = false;
  for (const view of views) {
    const recognised = signed ? afterSignature(view) : whyNobody(frame, habits, view, entries.length > 0);
    const why = heard(frame.told?.get(view.row), recognised);
    signed ||= why === "signature";
    if (why === "section")
      headings.push(readHeading(headingText(view), view.name === "" ? "" : view.ordinal));
    if (why === null) entries.push({ row: view.row, sections: headings.texts() });
    else skipped.push({ row: view.row, why });
  }
  const empty = new Set(views.filter(isEmpty).map(({ row }) => row));
  const lastTold = views.reduce((last, { row }) => (empty.has(row) ? last : row), 0);
  // A form's used range may reach far below its content: blank rows after the last written one say nothing.
  return { entries, skipped: skipped.filter(({ row }) => row < lastTold || !empty.has(row)) };
}

function headingText(view: RowView): string {
  return view.name === "" ? view.lead : view.name;
}

/** Below the signatures nobody is listed; only blank rows stay what they are. */
function afterSignature(view: RowView): SkipReason {
  return isEmpty(view) ? "blank" : "signature";
}

function isEmpty(view: RowView): boolean {
  return view.others === 0 && view.name === "" && view.ordinal === "" && view.lead === "";
}

function whyNobody(
  frame: TableFrame,
  habits: RowHabits,
  view: RowView,
  hasEntries: boolean,
): SkipReason | null {
  if (isEmpty(view)) return "blank";
  const band = {
    firstColumn: frame.columns[0] ?? 1,
    lastColumn: frame.columns[frame.columns.length - 1] ?? 1,
  };
  if (view.row <= frame.headerBottom + 3 && isNumberingRow(frame.cells, band, view.row)) return "numbering";
  if (isSigned(view)) return "signature";
  if (frame.listsCriteria === true && view.ordinal === "" && isWholeText(headingText(view))) return "total";
  if (frame.listsCriteria === true && isItem(view) && (view.others > 0 || view.ordinal !== "")) return null;
  if (frame.listsItems === true && isItem(view)) return isSection(frame, habits, view) ? "section" : null;
  if (saysTotal(view)) return "total";
  const heading = headingText(view);
  if (isLimitsText(heading)) return "note";
  if (isExampleText(heading) || isExampleText(view.ordinal)) return "example";
  if (isNoteText(heading) || isLetterheadText(heading)) return "note";
  if (isSection(frame, habits, view)) return "section";
  return view.name === "" ? whyNameless(view, hasEntries) : null;
}

/** Something is said of it, or it is numbered like the rest. */
function isItem(view: RowView): boolean {
  if (view.name === "" || isExampleText(view.name) || /^ghi chú/iu.test(view.name)) return false;
  return view.others > 0 || /^\d/.test(view.ordinal);
}

/** A row that names nobody: a number printed beforehand, an unlabelled sum, or a remark. */
function whyNameless(view: RowView, hasEntries: boolean): SkipReason {
  if (view.others === 0) return view.lead === "" || view.lead === view.ordinal ? "blank" : "note";
  return view.numbers > 0 && view.numbers === view.others && hasEntries ? "total" : "note";
}

/** A signature or date line: said by the name itself, or by a row of few cells that numbers and names nobody. */
function isSigned(view: RowView): boolean {
  if (/\d/.test(view.ordinal) || view.others > 3) return false;
  if (view.name !== "" && isSignatureText(view.name)) return view.numbers === 0;
  return view.name === "" && view.numbers === 0 && isSignatureText(view.lead);
}

function saysTotal(view: RowView): boolean {
  return (
    [view.ordinal, view.name, view.lead].some((text) => text !== "" && isTotalText(text)) &&
    !/^\d+$/.test(view.ordinal)
  );
}
