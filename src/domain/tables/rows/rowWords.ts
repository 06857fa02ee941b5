import { foldName, foldText, hasMarks } from "../../text";

/** Nouns that begin a unit's name. Those in the second list are family names once their marks are gone. */
const UNIT_NOUNS = [
  "cơ quan",
  "phòng",
  "đại đội",
  "tiểu đoàn",
  "trung đoàn",
  "lữ đoàn",
  "sư đoàn",
  "trung đội",
  "tiểu đội",
  "hải đội",
  "hải đoàn",
  "bộ môn",
  "bệnh viện",
  "bệnh xá",
  "bộ chỉ huy",
  "bộ tư lệnh",
  "bộ tham mưu",
  "ban chỉ huy",
  "ban chqs",
  "văn phòng",
  "trung tâm",
  "nhà máy",
  "công ty",
  "xí nghiệp",
  "học viện",
  "quân khu",
  "quân đoàn",
  "ubnd",
  "ủy ban",
  "thị xã",
  "thị trấn",
  "thành phố",
  "chi bộ",
  "chi đoàn",
  "chi cục",
  "đảng bộ",
  "liên đoàn",
  "đồn biên phòng",
  "đồn bp",
  "đbp",
  "đbpck",
  "bchqs",
  "bộ chqs",
];
const AMBIGUOUS_NOUNS = [
  "ban",
  "đồn",
  "trạm",
  "đội",
  "khoa",
  "tổ",
  "xưởng",
  "kho",
  "sở",
  "cục",
  "vụ",
  "trường",
  "huyện",
  "xã",
  "phường",
  "tỉnh",
  "cụm",
  "khối",
];
const startsWith = (nouns: readonly string[], fold: (text: string) => string) =>
  new RegExp(`^(?:${nouns.map(fold).join("|")})(?![\\p{L}\\p{M}])`, "u");
const MARKED_NOUN = startsWith([...UNIT_NOUNS, ...AMBIGUOUS_NOUNS], foldName);
const PLAIN_NOUN = startsWith(UNIT_NOUNS, foldText);
/** "Ban Thị Sỹ", "Vũ Văn An": the second word is a person's. */
const MIDDLE_NAME = /^\S+\s+(?:văn|thị)\s/iu;
const LETTERED_UNIT = /^(?:[abcdef]|hd) ?\d{1,3}\b/;
const BLOC = /^(?:cac )?(?:khoi|cum|tuyen|nhom|bo phan|mang)\b/;
const SECTION_NOUN =
  /^(?:danh hieu|doi tuong|si quan|qncn|quan nhan chuyen nghiep|ha si quan|hsq|chien si|cong nhan|vien chuc|cong chuc|can bo|lao dong|tap the|cac (?:co quan|don vi|phong|ban|don))\b/;
const NOTE = /^(?:ghi chu|luu y|chu thich|chu y|nguon:|\*|note\b)/;
const LIMITS =
  /^(?:\W*)(?:diem (?:toi da|chuan|toi thieu)|he so|trong so|thang diem|ti trong|muc toi da|toi da|diem cao nhat|max|weight)\b/;
const WHOLE =
  /^\W*(?:tong cong|tong so diem|tong diem|cong diem|tong so|cong|tong|diem tong|cong tong)(?:\W*$|\W*[(:]| (?:cong|diem|chung|cac (?:muc|phan|noi dung|tieu chi)|toan bo|[abciv]+\b).*)/;
const EXAMPLE = /^(?:vi du|vd)\b[ .:]/;

/** "Phòng Chính trị", "ĐBP Sông Trăng", "c1/d2": names a collective. "Vũ Văn An" is a person, not a "vụ". */
export function isUnitLike(text: string): boolean {
  const bare = text.replace(/^[-+•*\d.)\s]+/, "");
  if (MIDDLE_NAME.test(bare)) return false;
  if (LETTERED_UNIT.test(foldText(bare))) return true;
  return hasMarks(bare) ? MARKED_NOUN.test(foldName(bare)) : PLAIN_NOUN.test(foldText(bare));
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

/** "TỔNG CỘNG", "Tổng điểm (A + B)": the row is the whole, not a criterion ("Tổng số vụ phát hiện"). */
export function isWholeText(text: string): boolean {
  return text.length <= 60 && WHOLE.test(foldText(text));
}
