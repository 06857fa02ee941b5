import { cleanText, foldText } from "../../text";

/** "Tổng", "Cộng" alone or with what they sum; not "Tổng kho 5", "Tổng công ty", "Cộng tác viên". */
const SUMMED =
  "(?:cong(?! ti)|so|diem|don|quan so|toan|khoi|cum|cac|nhom|chung|phan|muc|danh sach|phong|ban|don vi|dai doi|tieu doan)\\b";
const TOTAL_START = new RegExp(
  `^\\W*(?:(?:tong|cong)(?:\\W*$|\\W*[:(+=\\d]| (?:[ivx]{1,5}|[a-h])\\b| ${SUMMED})|toan (?:khoi|tinh|don vi|cum|co quan)\\W*$|trung binh(?! tru)|binh quan|(?:grand |sub ?|sub-)?totals?\\b|(?:average|sum)\\W*$)`,
);
const TOTAL_END = /(?:\btong cong|\btotals?)\W*$/;
const LETTERHEAD =
  /cong hoa xa hoi chu nghia|doc lap ?[-–—] ?t[uư] do|dang cong san viet nam|^(?:mau|bieu)(?: so)? ?\d[\w.:/-]*$|^(?:mau|bieu) so\b|^phu luc\b|^\(?kem theo\b/;
const POSTS =
  "nguoi (?:lap|tong hop|bao cao|viet)|thu truong|chi huy (?:truong|pho)|pho (?:chi huy|chinh uy|chu nhiem|truong phong|truong ban|chu tich|giam doc)|chinh (?:tri vien|uy)|chu nhiem|chu tich|truong (?:phong|ban|tieu ban|khoa|doan)|lanh dao don vi|tro li|thu ki|giam doc|bi thu|to truong|dai doi truong|tieu doan truong|trung doan truong|don truong";
const SIGNATURE = new RegExp(
  `^(?:(?:${POSTS})\\b|xac nhan|(?:tm|kt|tl|tuq)\\.|t/m\\b|\\(?ki,? ?(?:va )?(?:ghi ro )?(?:ho )?ten|\\(?ki ten|noi nhan)`,
);
const PLACE_AND_DATE = /ngay [\d. …_]* ?thang [\d. …_]* ?nam|^[^,]{2,40}, ngay\b/;

/** "Tổng cộng", "Cộng khối 1", "Subtotal": the row sums others. */
export function isTotalText(text: string): boolean {
  if (text.length > 80) return false;
  const folded = foldText(text);
  if (TOTAL_END.test(folded)) return true;
  // "Tống A Sình" and "Công Văn Tài" are people: the word itself must be "tổng" or "cộng", or carry no marks.
  return TOTAL_START.test(folded) && !/^(?:tống|tòng|tông|công|cống|cồng)(?!\p{L})/iu.test(cleanText(text));
}

/** A sum that needs no rows above it to be one: "Total", "Tổng cộng". */
export function isBareTotalText(text: string): boolean {
  return /^\W*(?:tong|cong|tong cong|tong so|(?:grand |sub ?|sub-)?totals?)\W*$/.test(foldText(text));
}

/** National motto, form number, annex line: never a label, never data. */
export function isLetterheadText(text: string): boolean {
  return LETTERHEAD.test(foldText(text));
}

/** "NGƯỜI LẬP", "THỦ TRƯỞNG ĐƠN VỊ", "Huế, ngày … tháng … năm …". */
export function isSignatureText(text: string): boolean {
  const folded = foldText(text);
  return SIGNATURE.test(folded) || PLACE_AND_DATE.test(folded);
}
