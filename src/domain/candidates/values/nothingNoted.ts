import { foldText } from "../../text";
import { saysNone } from "./none";

const NOTHING =
  /^(?:khong|ko|chua)(?: (?:co|phat hien|ghi nhan))?(?: (?:de|de xay ra|xay ra|phat sinh|vi pham|tinh trang))*(?: (?:vu|viec|vu viec|truong hop|don thu|don|quan nhan|nguoi))*(?: (?:nao|gi|ai))?\.?$/;
const COUNTED_NONE = /^0+ (?:vu|viec|vu viec|truong hop|lan|don|nguoi|dong chi|d\/c)\.?$/;

/**
 * Whether a cell says outright that there was nothing of the kind: "Không", "0", "-", "Không xảy ra", "Không có vụ
 * việc nào", "0 vụ". Words that go on ("Không rõ", "Không nghiêm trọng") are no such statement.
 */
export function saysNothingNoted(text: string): boolean {
  const folded = foldText(text);
  return saysNone(text) || COUNTED_NONE.test(folded) || NOTHING.test(folded);
}
