import { foldText } from "../../text";

/** Whether a pledge was signed: "x", "Đã ký", "Có", a date; "Chưa", "Không" are no; null where neither. */
export function readPledged(text: string): boolean | null {
  const folded = foldText(text);
  if (/^(?:chua|khong|0|-)/.test(folded)) return false;
  return /^(?:x|v|✓|co|(?:da )?ki|1|\d{1,2}[/.-]\d{1,2})/.test(folded) ? true : null;
}
