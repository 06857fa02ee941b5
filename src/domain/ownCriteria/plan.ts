import type { CriteriaPack } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import type { Grid } from "../grid/grid";
import { titleBlock } from "../plans/headerBlock";
import type { SheetPlan } from "../plans/plan";
import { SheetBuilder } from "../plans/sheetBuilder";
import { tableBlock, type ListColumn } from "../plans/tableBlock";
import { heightOf } from "../plans/textSize";
import { CRITERIA_LABELS, GUIDE_HEADING } from "./columns";

const SIZE = 12;
const GUIDE_SIZE = 11;
/** Rows ready to be filled in; staff write below them as far as they like. */
const READY_ROWS = 10;
/** A row to write in by hand, too. */
const ROW_POINTS = 20;

/**
 * The sheet "Tiêu chí": its header, rows to fill in, and a guide to what each column may say.
 * @param pack whose titles the guide names
 * @param existing the grids as read
 * @returns null where the workbook has the sheet already: what staff wrote there stays as it is
 */
export function planOwnCriteria(pack: CriteriaPack, existing: readonly Grid[] = []): SheetPlan | null {
  if (existing.some(({ ours }) => ours === "criteria")) return null;
  const sheet = new SheetBuilder("landscape", COLUMNS);
  titleBlock(sheet, "TIÊU CHÍ THI ĐUA CỦA ĐƠN VỊ", [
    "Mỗi hàng là một tiêu chí, được kiểm tra thêm vào tiêu chuẩn của luật cho danh hiệu ghi ở cột “Danh hiệu”.",
    "Ghi xong, bấm “Kiểm tra”: hàng nào chưa hiểu được thì chưa áp dụng và được báo kèm địa chỉ ô.",
  ]);
  const rows = Array.from({ length: READY_ROWS }, (_, index) => index + 1);
  const { first, last } = tableBlock(sheet, COLUMNS, [{ heading: "", entries: rows }], {
    size: SIZE,
    numbered: false,
  });
  for (let row = first; row <= last; row += 1) sheet.raise(row, ROW_POINTS);
  sheet.freeze(first - 1);
  guide(sheet, pack);
  return sheet.build("criteria", "Tiêu chí", 0);
}

function column(label: string, width: number, look: Partial<ListColumn<number>> = {}): ListColumn<number> {
  return { label, width, horizontal: "left", value: () => null, ...look };
}

const COLUMNS: readonly ListColumn<number>[] = [
  column(CRITERIA_LABELS.ordinal, 5, {
    horizontal: "center",
    value: (number) => ({ kind: "number", value: number, format: "0" }),
  }),
  column(CRITERIA_LABELS.title, 14, { horizontal: "center" }),
  column(CRITERIA_LABELS.content, 28, { grow: 3 }),
  column(CRITERIA_LABELS.compare, 11, { horizontal: "center" }),
  column(CRITERIA_LABELS.value, 13, { horizontal: "center" }),
  column(CRITERIA_LABELS.level, 13, { horizontal: "center" }),
  column(CRITERIA_LABELS.basis, 18, { grow: 2 }),
  column(CRITERIA_LABELS.note, 12, { grow: 1 }),
];

/** Below the table: its first column holds no title, so that no line of it is taken for a rule. */
function guide(sheet: SheetBuilder, pack: CriteriaPack): void {
  sheet.gap(10);
  sheet.span(sheet.row, 1, sheet.lastColumn, GUIDE_HEADING, { bold: true, fontSize: GUIDE_SIZE });
  sheet.row += 1;
  for (const [label, text] of guideLines(pack)) {
    const style = { fontSize: GUIDE_SIZE, vertical: "top", horizontal: "left" } as const;
    sheet.raise(sheet.row, heightOf(1, GUIDE_SIZE));
    sheet.span(sheet.row, 1, 2, label, { ...style, italic: true });
    sheet.span(sheet.row, 3, sheet.lastColumn, text, style);
    sheet.row += 1;
  }
}

function guideLines(pack: CriteriaPack): readonly (readonly [label: string, text: string])[] {
  const { ladder, further } = pack;
  const titles = new Set([...ladder.unit, ...ladder.person, ...further.unit, ...further.person]);
  return [
    [
      CRITERIA_LABELS.title,
      `${[...titles].map((title) => TITLES[title].short).join(", ")}. Mỗi hàng một danh hiệu.`,
    ],
    [
      CRITERIA_LABELS.content,
      "Tên một cột bất kỳ trong sổ, đúng như ghi ở tiêu đề cột; hoặc: Mức độ hoàn thành nhiệm vụ, Tỷ lệ HTNV, Tỷ lệ CSTT, " +
        "Tỷ lệ kiểm tra đạt yêu cầu, Tỷ lệ khá giỏi, Số CSTĐCS, Kỷ luật, Sáng kiến, Xếp hạng, Tỷ lệ phiếu, Chỉ tiêu, " +
        "Đăng ký, Thời gian công tác, Số ngày nghỉ, CSTĐCS liên tục. Có thể thêm mẫu số: “Tỷ lệ CSTT trên quân số có " +
        "mặt” (biên chế, số được xét); tỷ lệ phiếu tính trên số thành viên hội đồng nếu không ghi khác.",
    ],
    [
      CRITERIA_LABELS.compare,
      "≥ (hoặc >=), >, ≤ (hoặc <=), <, =, là, có, không có, giảm ≥ (Nội dung ghi “Số vụ so với Năm 2024”).",
    ],
    [
      CRITERIA_LABELS.value,
      "70%; 0,7; 2; 10 tháng; 3 năm; HTXSNV, HTTNV, HTNV; chữ ghi trong cột (nhiều cách ghi cách nhau bằng dấu “;”). " +
        "Kỷ luật “không có”: để trống là từ khiển trách, hoặc ghi hình thức nhẹ nhất không được có (cảnh cáo). " +
        "Chỉ tiêu “là”: đạt, vượt.",
    ],
    [
      CRITERIA_LABELS.level,
      "Bắt buộc (để trống cũng là bắt buộc): không đạt thì không đề nghị. Khuyến nghị: chỉ nêu ra.",
    ],
    [CRITERIA_LABELS.basis, "Văn bản quy định tiêu chí: quy chế, hướng dẫn, nghị quyết của đơn vị."],
    [
      "Ví dụ",
      "ĐVQT | Tỷ lệ CSTT | ≥ | 80% | Bắt buộc.   CSTĐCS | Kỷ luật | không có | khiển trách.   CSTT | Điểm bắn súng | là | Khá; Giỏi.",
    ],
  ];
}
