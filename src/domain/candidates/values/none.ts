import { foldText } from "../../text";

/** "Không", "0", "-", "ko", "chưa có": nothing of the kind. */
export function saysNone(text: string): boolean {
  return /^(?:0+|-+|–|—|khong|ko|k|khong co|chua co|chua|no)\.?$/.test(foldText(text));
}
