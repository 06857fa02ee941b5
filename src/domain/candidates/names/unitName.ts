import { cleanText, foldName, foldText, hasMarks } from "../../text";
import { remembered } from "../../text/remembered";
import { UNIT_LETTERS, UNIT_SHORT_FORMS } from "./abbreviations";

const NUMBERING =
  /^(?:[IVX]{1,6}|[A-H]|\d{1,2}(?:\.\d{1,2})*)\s*(?:[.):]|[-–—]\s)\s*(?=\S)|^[-–—+•*]\s*(?=\S)/;
/** "và", "-" join parts of a name; bộ/ban before chỉ huy changed with the years, the unit did not. */
const PASSED_OVER: ReadonlySet<string> = new Set(["va"]);

/** A unit's name as shown: composed, single spaces, without numbering ("1. Phòng Tham mưu"). */
export function cleanUnitName(text: string): string {
  return cleanText(text)
    .replace(NUMBERING, "")
    .replace(/[\s:;,.]+$/, "")
    .trim();
}

/** One word of a unit's name, folded, and with its marks where the name writes them itself. */
interface NameWord {
  readonly folded: string;
  readonly marked: string | null;
}

/** The same text for all ways of writing a unit's name, marks aside: for looking up likely equals. */
export const unitKey = remembered((name) =>
  wordsOf(name)
    .map((word) => word.folded)
    .join(" "),
);

/**
 * Whether two names mean one unit: "ĐBP CK Mỹ Quý Tây" is "Đồn Biên phòng cửa khẩu Mỹ Quý Tây". Short forms
 * are spelt out; names typed without marks match any, but "Tân Hà" is not "Tân Hạ", nor c1 c2.
 */
export function sameUnit(one: string, other: string): boolean {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  if (first.length === 0 || first.length !== second.length) return false;
  const marked = hasMarks(one) && hasMarks(other);
  return first.every((word, index) => {
    const twin = second[index];
    if (twin?.folded !== word.folded) return false;
    return !marked || word.marked === null || twin.marked === null || word.marked === twin.marked;
  });
}

function wordsOf(name: string): NameWord[] {
  const words = cleanUnitName(name)
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== "");
  const expanded = words.flatMap((word, index) => expand(word, index === 0, words[index + 1]));
  return expanded.filter((word, index) => {
    if (PASSED_OVER.has(word.folded)) return false;
    const commands = expanded[index + 1]?.folded === "chi" && expanded[index + 2]?.folded === "huy";
    return !(commands && (word.folded === "ban" || word.folded === "bo"));
  });
}

function expand(word: string, isFirst: boolean, next: string | undefined): NameWord[] {
  const folded = foldText(word);
  const numbered = /^([a-f]|hd)(\d{1,4})$/.exec(folded);
  if (numbered?.[1] !== undefined && numbered[2] !== undefined)
    return spelt(`${UNIT_LETTERS[numbered[1]] ?? ""} ${numbered[2]}`);
  const long = isFirst && folded === "p" ? "phong" : UNIT_SHORT_FORMS[folded];
  // Short forms are capitals: "tp" and "TP" both, but "ct" inside a plain word never stands alone.
  if (long !== undefined) return spelt(long);
  if (UNIT_LETTERS[folded] !== undefined && /^\d+$/.test(next ?? "")) return spelt(UNIT_LETTERS[folded]);
  return /^\d+$/.test(folded) ? spelt(String(Number(folded))) : [{ folded, marked: foldName(word) }];
}

function spelt(words: string): NameWord[] {
  return words
    .split(" ")
    .filter((word) => word !== "")
    .map((folded) => ({ folded, marked: null }));
}
