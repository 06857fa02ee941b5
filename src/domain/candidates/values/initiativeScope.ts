import type { InitiativeScope } from "../../criteria/pack";
import { foldText } from "../../text";

const NATION = /\b(?:toan quoc|ca nuoc|cap (?:nha nuoc|quoc gia))\b/;
/** "toàn quân khu", "cấp bộ môn", "Bộ Chỉ huy" are below the Army. */
const MINISTRY =
  /\b(?:toan quan(?! (?:khu|chung|doan))|cap bo(?! (?:mon|phan|chi huy|tu lenh|doi))|cap (?:bqp|toan quan)|bo (?:truong bo )?quoc phong|bqp)\b/;
const BASE =
  /\b(?:co so|cap (?:tinh|don vi|trung doan|su doan|lu doan|tieu doan|don|bo chi huy|quan khu|quan chung|quan doan|bo tu lenh)|toan (?:quan khu|quan chung|quan doan|don vi))\b/;
/** Whole turns only: folded, "Đảng" reads like "đang" and "phòng không" ends like a denial. */
const NOT_YET =
  /\b(?:chua|khong duoc|de nghi|du kien|phan dau|dang (?:de nghi|xet|cho|trinh|nghien cuu|hoan thien)|(?:cho|trinh) (?:cong nhan|xet|duyet|nghiem thu|cap))\b/;

/**
 * How far an initiative's effect reaches, as its text says it.
 * @returns "open" where the text says it of something not decided yet; null where it says nothing
 */
export function readScope(text: string): InitiativeScope | "open" | null {
  const folded = foldText(text);
  const scope = NATION.test(folded)
    ? "nation"
    : MINISTRY.test(folded)
      ? "ministry"
      : BASE.test(folded)
        ? "base"
        : null;
  return scope !== null && scope !== "base" && NOT_YET.test(folded) ? "open" : scope;
}

const RECOGNISED = "(?:công nhận|nghiệm thu|xét|duyệt|thông qua)";
/** With their tones: folded, "Đảng" reads like "đang", and a title of an initiative may say "chưa" of something else. */
const PENDING = new RegExp(
  String.raw`(?:^|[^\p{L}])(?:chưa (?:được |có quyết định )?${RECOGNISED}|(?:đề nghị|chờ|trình|xin|dự kiến) (?:được )?${RECOGNISED}|đang (?:làm|viết|nghiên cứu|hoàn thiện|xây dựng|đề nghị|chờ|trình|xét))(?=$|[^\p{L}])`,
  "iu",
);

/** Whether the text says that the initiative is not recognised yet: article 23.2 asks for one that is. */
export function isPending(text: string): boolean {
  return PENDING.test(text.normalize("NFC"));
}
