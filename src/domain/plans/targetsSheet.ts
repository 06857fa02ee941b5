import { refAddress } from "../grid/address";
import { groupBy } from "../groupBy";
import { TARGET_STATES } from "../targets";
import type { TargetResult } from "../targets/target";
import { headerBlock, titleBlock } from "./headerBlock";
import { LINK_COLUMN, type SheetFrame } from "./nominationList";
import type { SheetPlan } from "./plan";
import { roman } from "./roman";
import { SheetBuilder } from "./sheetBuilder";
import { SIGNATURE_BLOCK_POINTS, signatureBlock } from "./signatureBlock";
import { stateCounts } from "./stateCounts";
import { asText, tableBlock, type ListColumn, type Section } from "./tableBlock";
import { heightOf } from "./textSize";

const SIZE = 12;
const GAP = 8;
const STATE_COLUMN = 5;
const STATES = [
  TARGET_STATES.exceeded,
  TARGET_STATES.met,
  TARGET_STATES.notMet,
  TARGET_STATES.cannotTell,
].map(({ vi }) => vi);

/** "Chỉ tiêu": each unit's targets with what was reached; null where the workbook states none. */
export function targetsSheet(
  targets: readonly TargetResult[],
  { year, letterhead, file }: SheetFrame,
): SheetPlan | null {
  if (targets.length === 0) return null;
  const sheet = new SheetBuilder("landscape", COLUMNS);
  headerBlock(sheet, letterhead);
  const running = targets.some(({ stage }) => stage === "progress");
  const title = running
    ? `RÀ SOÁT CHỈ TIÊU THI ĐUA NĂM ${year}`
    : `KẾT QUẢ THỰC HIỆN CHỈ TIÊU THI ĐUA NĂM ${year}`;
  titleBlock(sheet, title, running ? ["(Số liệu đến thời điểm rà soát)"] : []);
  const rows = tableBlock(sheet, COLUMNS, sectionsOf(targets), {
    size: SIZE,
    numbered: true,
    onEntry: ({ target: { cell, name } }, row) => {
      const address = refAddress(cell);
      if (cell.file === file)
        sheet.link(row, LINK_COLUMN, address, `Xem “${name.slice(0, 80)}” tại ${address}`);
    },
  });
  sheet.keepTogether(GAP * 2 + (STATES.length + 1) * heightOf(1, SIZE) + SIGNATURE_BLOCK_POINTS);
  sheet.gap(GAP);
  stateCounts(sheet, STATES, STATE_COLUMN, rows, SIZE);
  sheet.gap(GAP);
  signatureBlock(sheet);
  return sheet.build("targets", "Chỉ tiêu", targets.length);
}

/** One section per unit in the order of the workbook; what is set for all stands without a heading. */
function sectionsOf(targets: readonly TargetResult[]): readonly Section<TargetResult>[] {
  const byUnit = [...groupBy(targets, ({ target }) => target.unit).entries()];
  let numbered = 0;
  return byUnit.map(([unit, entries]) => ({
    heading: unit === null ? "" : `${roman(++numbered)}. ${unit}`,
    entries,
  }));
}

const COLUMNS: readonly ListColumn<TargetResult>[] = [
  {
    label: "TT",
    width: 5,
    horizontal: "center",
    value: (_, number) => ({ kind: "number", value: number, format: "0" }),
  },
  {
    label: "Nội dung",
    width: 30,
    grow: 1,
    horizontal: "left",
    value: ({ target: { group, name } }) => asText(group === null ? name : `${group}: ${name}`),
  },
  { label: "Chỉ tiêu", width: 20, horizontal: "left", value: ({ target }) => asText(target.goalText) },
  { label: "Kết quả", width: 15, horizontal: "left", value: ({ target }) => asText(resultText(target)) },
  {
    label: "Trạng thái",
    width: 15,
    horizontal: "center",
    value: ({ state }) => asText(TARGET_STATES[state].vi),
  },
  { label: "Chênh lệch", width: 20, horizontal: "left", value: (result) => asText(differenceText(result)) },
  { label: "Nguồn", width: 21, horizontal: "left", value: ({ target }) => asText(refAddress(target.cell)) },
];

/** The result as the staff wrote it. */
function resultText({ actual }: TargetResult["target"]): string {
  return actual === undefined || actual.kind === "blank" ? "" : actual.text;
}

/** How far off it is, by how much it fell, or why nobody can tell; and where the sheet itself says otherwise. */
function differenceText({ state, target, gap, actual, differs }: TargetResult): string {
  if (state === "cannotTell" || target.goal?.kind === "reduceBy") return actual.vi;
  return [gap, differs]
    .filter((part) => part !== null)
    .map(({ vi }) => vi)
    .join(", ");
}
