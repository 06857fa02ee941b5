import { foldText } from "../../text";

const UNIT_NOUN =
  /^(?:co quan|phong|ban|don|dai doi|tieu doan|trung doan|lu doan|su doan|trung doi|tieu doi|hai doi|hai doan|tram|doi|khoa|bo mon|to |xuong|kho|benh (?:vien|xa)|bo (?:chi huy|tu lenh|tham muu|cong an)|so |cuc|vu |van phong|truong(?! (?:phong|ban|doan|tram))|trung tam|nha may|cong ti|xi nghiep|hoc vien|quan (?:khu|doan)|ubnd|uy ban|huyen|thi (?:xa|tran)|thanh pho|xa |phuong |tinh |chi (?:bo|doan|cuc|hoi)|dang bo|lien doan|cum|khoi|dbp|dbpck|bchqs|ban chqs|hd\d|[abcdef]\d{1,3}\b)/;
const BLOC = /^(?:cac )?(?:khoi|cum|tuyen|nhom|bo phan|mang)\b/;
const SECTION_NOUN =
  /^(?:danh hieu|doi tuong|si quan|qncn|quan nhan chuyen nghiep|ha si quan|hsq|chien si|cong nhan|vien chuc|cong chuc|can bo|lao dong|tap the|ca nhan|phan|muc|cac (?:co quan|don vi|phong|ban|don))\b/;
const NOTE = /^(?:ghi chu|luu y|chu thich|chu y|nguon|\*|note\b)/;
const LIMITS =
  /^(?:\W*)(?:diem (?:toi da|chuan|toi thieu)|he so|trong so|thang diem|ti trong|muc toi da|toi da|diem cao nhat|max|weight)\b/;
const EXAMPLE = /^(?:vi du|vd|mau)\b[ .:]/;

/** "Phòng Chính trị", "ĐBP Sông Trăng", "c1/d2": names a collective, not a person. */
export function isUnitLike(text: string): boolean {
  return UNIT_NOUN.test(foldText(text).replace(/^[-+•*\d.)\s]+/, ""));
}

/** "Khối cơ quan", "CỤM 1": a bloc of units, not a unit. */
export function isBlocText(text: string): boolean {
  return BLOC.test(foldText(text));
}

/** A heading that sorts the rows below by object or title: "Sĩ quan", "Danh hiệu Chiến sĩ tiên tiến". */
export function isSortingText(text: string): boolean {
  return SECTION_NOUN.test(foldText(text));
}

export function isNoteText(text: string): boolean {
  return NOTE.test(foldText(text)) || text.length > 160;
}

/** A row of maxima or weights beside the header: nobody's points. */
export function isLimitsText(text: string): boolean {
  return LIMITS.test(foldText(text));
}

export function isExampleText(text: string): boolean {
  return EXAMPLE.test(foldText(text));
}
