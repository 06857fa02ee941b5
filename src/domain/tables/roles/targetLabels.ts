import { foldText } from "../../text";

/** What a label can be on a sheet of targets; `weakItem` names one only where other labels bear it out. */
export type TargetLabel =
  "item" | "weakItem" | "target" | "actual" | "baseline" | "verdict" | "unit" | "unitOfMeasure" | "note";

export interface TargetLabelRead {
  readonly says: TargetLabel;
  /** "Thực hiện năm 2025"; null where the label names no year. */
  readonly year: number | null;
}

/** An aside in a label: "(%)", "(31/12/2025)". */
const ASIDE = /\([^()]*\)/g;
const WHEN =
  "(?:(?: trong| den| tinh den)? (?:nam|thang|quy|ngay|het|6 thang|9 thang|cuoi|dau|hien nay|nay)\\b.*)?";
const whole = (words: string): RegExp => new RegExp(`^(?:${words})${WHEN}$`);

/** Folded labels, the first that fits counts. "Chỉ tiêu" alone is an item or a target: its neighbours decide. */
const LABELS: readonly (readonly [pattern: RegExp, says: TargetLabel])[] = [
  [
    whole(
      "ten chi tieu|noi dung,? chi tieu|noi dung chi tieu|noi dung cac chi tieu|noi dung muc tieu|chi tieu,? noi dung|cac chi tieu|muc tieu,? chi tieu|chi tieu,? nhiem vu|chi tieu thi dua|noi dung chi tieu thi dua",
    ),
    "item",
  ],
  [
    whole(
      "chi tieu (?:dang ki|giao|duoc giao|dat ra|de ra|phan dau|can dat|ke hoach)|ke hoach(?: giao)?|muc (?:phan dau|dang ki|can dat|giao|duoc giao)|dang ki(?: phan dau)?|muc tieu (?:dang ki|phan dau|de ra)|yeu cau can dat",
    ),
    "target",
  ],
  [/^(?:chi tieu|muc tieu|ke hoach) (?:nam|quy|6 thang|9 thang)\b.*$/, "target"],
  [/^(?:dat ?\/ ?(?:khong|chua) dat|danh gia|ket luan|muc do dat|trang thai|tu danh gia)$/, "verdict"],
  [
    whole(
      "ket qua|ket qua thuc hien|ket qua dat duoc|thuc hien|da thuc hien|dat duoc|uoc thuc hien|so thuc hien|ket qua dat|thuc te|thuc hien duoc",
    ),
    "actual",
  ],
  [
    /^(?:nam (?:19|20)\d\d|nam (?:truoc|goc)|cung ki(?: nam)?(?: truoc| 20\d\d)?|ket qua nam truoc|thuc hien nam truoc|so cung ki|(?:so lieu )?goc|(?:ki|moc) (?:goc|so sanh))$/,
    "baseline",
  ],
  [/^(?:don vi tinh|dvt|d\.vi tinh|don vi do|dv tinh)$/, "unitOfMeasure"],
  [
    /^(?:ten don vi|don vi thuc hien|don vi|dau moi|dau moi don vi|co quan,? don vi|don vi duoc giao)$/,
    "unit",
  ],
  [/^(?:ghi chu|nhan xet|li do|nguyen nhan)$/, "note"],
  [/^(?:chi tieu|muc tieu|noi dung|noi dung thi dua|nhiem vu|noi dung cong viec)$/, "weakItem"],
];

/** Reads one label as a sheet of targets uses it; null for any other label. */
export function readTargetLabel(label: string): TargetLabelRead | null {
  const folded = foldText(label)
    .replace(ASIDE, " ")
    .replace(/[:.*]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
  const found = LABELS.find(([pattern]) => pattern.test(folded));
  if (!found) return null;
  const year = /\b((?:19|20)\d\d)\b/.exec(folded)?.[1];
  return { says: found[1], year: year === undefined ? null : Number(year) };
}
