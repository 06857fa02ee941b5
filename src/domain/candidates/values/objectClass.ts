import { foldText } from "../../text";
import type { ObjectClass } from "../candidate";
import { splitRankAndPost } from "../names/personName";

const LABOUR =
  /\b(?:ldhd|hdld|ld hop dong|lao dong hop dong|hop dong lao dong|nguoi lao dong)\b|^(?:hop dong|hd|ld|lao dong)$/;
const DEFENCE_CIVIL =
  /\b(?:cnqp|vcqp|ccqp|cnvqp|cnvcqp|cnv|cong nhan vien|(?:cong nhan|vien chuc|cong chuc)(?: quoc phong)?)\b/;
const SOLDIER = /\b(?:quan nhan|si quan|sq|qncn|hsq|ha si quan|chien si|binh si|dan quan|dqtt|dqcd)\b/;
/** Enterprises and their parts: article 24.1 and the Army's guidance give them "lao động" titles. */
const ENTERPRISE = /^(?:tong )?(?:xi nghiep|nha may|cong ti|doanh nghiep|phan xuong)\b/;

/** The class a category names (articles 24.1 and 24.2); null where it names none we know. */
export function readObjectClass(text: string): ObjectClass | null {
  const folded = foldText(text);
  if (LABOUR.test(folded)) return "labour";
  if (DEFENCE_CIVIL.test(folded)) return "defenceCivil";
  return SOLDIER.test(folded) ? "soldier" : null;
}

/** The class a rank cell shows: "CNQP" and "LĐHĐ" stand there for want of a rank; any military rank is a soldier's. */
export function classOfRank(text: string): ObjectClass | null {
  const named = readObjectClass(text);
  if (named !== null) return named;
  // "2/", "4//" alone: the marks of rank as staff write them; "H2", "B1" are hạ sĩ quan and binh sĩ.
  const isRank = splitRankAndPost(`${text} `).rank !== null || /^[1-4]\/{1,2}\s*\S*$|^[hb][1-3]$/i.test(text);
  return isRank ? "soldier" : null;
}

/** Whether a unit's name or category says that it is a factory or an enterprise. */
export function isEnterprise(text: string): boolean {
  return ENTERPRISE.test(foldText(text));
}
