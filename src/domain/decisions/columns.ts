import { plainWords } from "../fillIn";

/** The labels of "Quyết định", in the order in which we write them. */
export const DECISION_LABELS = {
  ordinal: "TT",
  name: "Đơn vị / Họ tên",
  unit: "Thuộc đơn vị",
  decision: "Quyết định",
  title: "Danh hiệu",
  sentence: "Điều kiện",
  reason: "Lý do",
  on: "Ngày",
  seen: "Kết quả lúc quyết định",
  code: "Mã điều kiện",
} as const;

export type DecisionColumn = keyof typeof DECISION_LABELS;

/** Without these a row says no decision. */
export const NEEDED_COLUMNS: readonly DecisionColumn[] = ["name", "decision", "reason"];

export const DECISION_WORDS = { waive: "Miễn điều kiện", exclude: "Không đề nghị" } as const;

/** Put before a decision that was taken back: the row stays as a record and is not applied. */
export const TAKEN_BACK = "Đã rút";

/** What the "Quyết định" cell says; null for words that are no decision we know. */
export function decisionNamed(text: string): "waive" | "exclude" | "takenBack" | null {
  const said = plainWords(text);
  if (said.startsWith(plainWords(TAKEN_BACK))) return "takenBack";
  if (/^(?:duoc )?mien(?: (?:dieu kien|tieu chi|tieu chuan|xet))?$/.test(said)) return "waive";
  return /^khong (?:de nghi|xet|dua vao danh sach|lap danh sach)$/.test(said) ? "exclude" : null;
}
