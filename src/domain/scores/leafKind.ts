import Big from "big.js";
import { cleanText, foldText, hasMarks, parseDecimal } from "../text";
import type { LeafKind } from "./scoreSheet";

const EACH = /(\d+(?:[.,]\d+)?)\s*(?:diem|d)\s*(?:\/|cho moi|moi|tren)\s*(?:1 )?[a-z]/;
const FROM_TO =
  /tu\s*([-−–+]?\s*\d+(?:[.,]\d+)?)\s*(?:diem|d)?\s*(?:den|toi|-|–)\s*([-−–+]?\s*\d+(?:[.,]\d+)?)/;
const MOST_ADDED = /cong[^\d]*(?:toi da|khong qua|nhieu nhat)[^\d]*(\d+(?:[.,]\d+)?)/;
const MOST_TAKEN = /tru[^\d]*(?:toi da|khong qua|nhieu nhat)[^\d]*(\d+(?:[.,]\d+)?)/;
const BOTH = /(?:cong ?(?:\/|,|va) ?tru|[±]|\+\/-)[^\d]*(\d+(?:[.,]\d+)?)/;

/**
 * How a leaf earns its points, from the words of a column that says so ("Cách chấm") or of the criterion itself.
 * @param max the criterion's most points, where the words give no limit of their own
 * @returns null where they say none of the four kinds
 */
export function readLeafKind(words: string, max: Big | null): LeafKind | null {
  const folded = foldText(words);
  if (/dinh luong/.test(folded)) return { kind: "quantitative" };
  const limits = limitsIn(words);
  if (limits !== null) return limits;
  if (addsOrTakes(words) && !EACH.test(folded)) return signedBy(folded, max);
  const each = EACH.exec(folded)?.[1];
  const points = each === undefined ? null : parseDecimal(each);
  if (points !== null) return { kind: "perCount", points };
  return /dinh tinh|(?:^|\b)dat ?(?:\/|,|hoac|-) ?(?:khong|chua)\b/.test(folded)
    ? { kind: "passFail" }
    : null;
}

/** Of words that name a criterion only what leaves no doubt: so many points for each, limits of what is added. */
export function leafKindInName(name: string, max: Big | null): LeafKind | null {
  const found = readLeafKind(name, max);
  if (found?.kind === "perCount") return found;
  return found?.kind === "plusMinus" && limitsIn(name) !== null ? found : null;
}

/** "Cộng", "trừ", "điểm thưởng" as words of points; not "công tác", "cộng tác viên", "khen thưởng". */
function addsOrTakes(words: string): boolean {
  if (/[±]|\+\/-/.test(words)) return true;
  if (!hasMarks(words)) return /\b(?:cong|tru|diem thuong|diem phat)\b(?! tac)/.test(foldText(words));
  return /(?:^|[^\p{L}])(?:cộng(?! tác)|trừ|điểm thưởng|điểm phạt)(?!\p{L})/iu.test(cleanText(words));
}

function limitsIn(words: string): LeafKind | null {
  if (!addsOrTakes(words)) return null;
  const folded = foldText(words);
  const range = FROM_TO.exec(folded);
  const [least, most] = [numberIn(range?.[1]), numberIn(range?.[2])];
  if (least !== null && most !== null) return { kind: "plusMinus", least, most };
  const both = /toi da|khong qua/.test(folded) ? numberIn(BOTH.exec(folded)?.[1]) : null;
  if (both !== null) return { kind: "plusMinus", least: both.neg(), most: both };
  const added = numberIn(MOST_ADDED.exec(folded)?.[1]);
  const taken = numberIn(MOST_TAKEN.exec(folded)?.[1]);
  if (added === null && taken === null) return null;
  return { kind: "plusMinus", least: (taken ?? new Big(0)).neg(), most: added ?? new Big(0) };
}

/** "Cộng, trừ" without numbers: up to the most points either way, as the words say. */
function signedBy(folded: string, max: Big | null): LeafKind | null {
  if (max === null) return null;
  const size = max.abs();
  const zero = new Big(0);
  const [adds, takes] = [/\b(?:cong|thuong)\b/.test(folded), /\b(?:tru|phat)\b/.test(folded)];
  return { kind: "plusMinus", least: takes ? size.neg() : zero, most: adds ? size : zero };
}

function numberIn(text: string | undefined): Big | null {
  return text === undefined ? null : parseDecimal(text.replace(/[−–]/, "-").replace(/\s/g, ""));
}
