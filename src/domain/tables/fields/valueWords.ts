import { foldText } from "../../text";

const RANK =
  /^(?:(?:thieu|trung|thuong|dai) (?:uy|ta|tuong)|(?:ha|trung|thuong) si|binh (?:nhi|nhat)|[1-4]\/{1,2}(?: ?(?:cn|qncn))?|h[1-3]|qncn|cnqp|vcqp|ccqp)(?![a-z\d])/;
const TITLE =
  /(?:^|\b)(?:cs(?:tt|td)\w*|ldtt|dv(?:tt|qt)|ttld(?:tt|xs)|chien si (?:tien tien|thi dua)|lao dong tien tien|don vi (?:quyet thang|tien tien)|tap the lao dong|bang khen|giay khen|co thi dua|bk\w+|gk)\b/;
const RATING =
  /^(?:(?:ht ?xs|ht ?t|ht|kht|khong ht) ?nv|(?:khong |chua )?hoan thanh(?: (?:xuat sac|tot))?(?: nhiem vu)?|xuat sac|tot|xs|htxs)$/;
const MARK = /^(?:x|v|✓|✔|√|có|co|1)$/i;

/** "Đại úy", "4//", "3/CN", "H2". */
export function isRankText(text: string): boolean {
  return RANK.test(foldText(text));
}

/** Names a title or commendation: "CSTT", "Chiến sĩ thi đua cơ sở". */
export function isTitleText(text: string): boolean {
  return TITLE.test(foldText(text));
}

/** "HTXSNV", "Hoàn thành tốt nhiệm vụ". */
export function isRatingText(text: string): boolean {
  return RATING.test(foldText(text));
}

/** "CANHAN", "Khen thưởng tập thể": tells people from collectives. */
export function isCategoryText(text: string): boolean {
  return /^(?:khen thuong )?(?:ca ?nhan|tap ?the|ho ?gia ?dinh)$/.test(foldText(text));
}

/** A mark that says yes: x, ✓, Có, 1. */
export function isMark(text: string): boolean {
  return MARK.test(text.trim());
}
