import { foldText } from "../../text";
import type { ObjectClass } from "../candidate";

const LABOUR = /\b(?:ldhd|hdld|lao dong hop dong|hop dong lao dong|nguoi lao dong)\b/;
const DEFENCE_CIVIL =
  /\b(?:cnqp|vcqp|ccqp|cnvcqp|cong nhan quoc phong|vien chuc quoc phong|cong chuc quoc phong)\b/;
const SOLDIER = /\b(?:quan nhan|si quan|qncn|hsq|ha si quan|chien si|dan quan)\b/;

/** The class a category names (articles 24.1 and 24.2); null where it names none we know. */
export function readObjectClass(text: string): ObjectClass | null {
  const folded = foldText(text);
  if (LABOUR.test(folded)) return "labour";
  if (DEFENCE_CIVIL.test(folded)) return "defenceCivil";
  return SOLDIER.test(folded) ? "soldier" : null;
}
