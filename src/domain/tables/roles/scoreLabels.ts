import { foldText } from "../../text";

/** What a label can be on a sheet of scoring criteria. */
export type ScoreLabel =
  | "ordinal"
  | "item"
  | "how"
  | "max"
  | "self"
  | "cluster"
  | "verified"
  | "approved"
  /** "Điểm" alone: who gave them is not said. */
  | "points"
  | "target"
  | "actual"
  | "note"
  /** A group over points that names nobody: "Điểm chấm", "Các đơn vị". */
  | "generic";

/** An aside in a label: "(T)", "(ĐTC)"; "(đ)". */
const ASIDE = /\([^()]*\)/g;
const BY_SELF = "don vi|co quan|ca nhan|phong|doan";

/** Folded labels, the first that fits counts. */
const LABELS: readonly (readonly [pattern: RegExp, says: ScoreLabel])[] = [
  [/^(?:stt|tt|so tt|s\.?tt|muc|ki hieu|ma (?:so|tieu chi))$/, "ordinal"],
  [
    /^(?:so )?(?:thang )?diem (?:chuan|toi da|max|quy dinh)\b.*|^(?:thang diem|muc diem|diem cao nhat|toi da)$/,
    "max",
  ],
  [
    /^(?:(?:cach|phuong phap|hinh thuc) (?:cham|tinh|danh gia)(?: diem)?|loai(?: tieu chi| diem| cham)?|kieu cham|dang tieu chi)$/,
    "how",
  ],
  [
    /^(?:(?:cac |nhom |ten |noi dung )?(?:tieu chi|tieu chuan)(?: cu the| con| thi dua| cham diem| danh gia)?|(?:cac )?noi dung(?:,? tieu chi| cham diem| danh gia| thi dua| cong viec| cu the)?|(?:cac )?mat cong tac|linh vuc|chi tieu,? tieu chi|tieu chi,? chi tieu|muc,? noi dung|nhiem vu|nhom)$/,
    "item",
  ],
  [
    new RegExp(
      `^(?:diem )?(?:(?:${BY_SELF}) )?tu (?:cham|danh gia|nhan)(?: diem)?$|^diem (?:(?:${BY_SELF}) )?tu (?:cham|danh gia)$|^dtc$`,
    ),
    "self",
  ],
  [
    /^(?:diem )?(?:cum|khoi|cum,? khoi)(?: truong)?(?: thi dua)? (?:cham|danh gia|cho diem)(?: diem)?$|^diem (?:cum|khoi)$/,
    "cluster",
  ],
  [/^(?:diem )?(?:tham dinh|phuc tra|kiem tra|doi chieu)(?: lan)?(?: (?:1|2|i|ii))?$|^td ?[12]$/, "verified"],
  [
    /^(?:diem )?(?:hoi dong|hd|thuong truc hoi dong|cap tren)(?: tdkt)? (?:cham|duyet|danh gia|cho diem|quyet dinh)$|^(?:diem )?(?:duyet|chot|chinh thuc|phe duyet|cuoi cung|ket luan|duoc cong nhan|cong nhan)$/,
    "approved",
  ],
  [
    /^(?:so |diem )?(?:diem|diem so|diem dat|dat duoc|diem dat duoc|so diem|diem cham|cham|diem cham diem)$/,
    "points",
  ],
  [/^(?:chi tieu|muc tieu|ke hoach|t)(?: (?:giao|duoc giao|nam|dang ki|dat ra)\b.*)?$/, "target"],
  [
    /^(?:da )?(?:thuc hien|ket qua|ket qua thuc hien|ket qua dat duoc|so lan|so lieu|so luong|thuc te|a)(?: (?:nam|trong nam)\b.*)?$/,
    "actual",
  ],
  [
    /^(?:ghi chu|nhan xet|giai trinh|li do|y kien|minh chung|can cu|tai lieu (?:kiem chung|minh chung)|dien giai)$/,
    "note",
  ],
  [
    /^(?:ket qua cham(?: diem)?|diem cham|cham diem|diem thi dua|diem cua (?:cac )?(?:don vi|co quan).*|(?:cac|ten) (?:don vi|co quan).*|don vi|diem cac don vi.*|bang diem)$/,
    "generic",
  ],
];

/** Reads one label as a sheet of scoring criteria uses it; null for any other label. */
export function readScoreLabel(label: string): ScoreLabel | null {
  const folded = foldText(label)
    .replace(ASIDE, " ")
    .replace(/[:.*]+$/, "")
    .replace(/\s+/g, " ")
    .trim();
  return LABELS.find(([pattern]) => pattern.test(folded))?.[1] ?? null;
}
