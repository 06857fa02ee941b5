import { foldText } from "../../text";

const TOTAL_START =
  /^(?:\W*)(?:tong(?: cong| so| hop)?|cong(?: don| cong)?|toan (?:khoi|tinh|don vi|cum)|trung binh|binh quan|ti le chung|(?:grand |sub ?|sub-)?total|average|sum)(?![a-z])/;
const TOTAL_END = /(?:\btong cong|\btotals?)\W*$/;
const LETTERHEAD =
  /cong ho?a? ?xa hoi chu nghia|doc lap ?[-–—] ?t[uư] do|dang cong san viet nam|^(?:mau|bieu)(?: so)? ?[\d.:a-z]*$|^mau so\b|^phu luc\b|^\(?kem theo\b/;
const SIGNATURE =
  /^(?:nguoi (?:lap|tong hop|bao cao|viet)|thu truong|chi huy truong|chinh (?:tri vien|uy)|chu nhiem|truong (?:phong|ban|tieu ban)|pho (?:truong phong|chi huy)|lanh dao don vi|xac nhan|(?:tm|kt|tl|tuq)\.|t\/m|\(?ki,? ?(?:va )?(?:ghi ro )?(?:ho )?ten|\(?ki ten|noi nhan)/;
const PLACE_AND_DATE = /ngay [\d. …_]* ?thang [\d. …_]* ?nam|^[^,]{2,40}, ngay\b/;

/** "Tổng cộng", "Cộng khối 1", "Subtotal": the row sums others. */
export function isTotalText(text: string): boolean {
  if (text.length > 80) return false;
  const folded = foldText(text);
  return TOTAL_START.test(folded) || TOTAL_END.test(folded);
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
