import { cleanText, foldText } from "../text";

/** One of several goals a cell states together: "100% đạt yêu cầu; trong đó từ 75% trở lên khá, giỏi". */
export interface Clause {
  /** The whole clause. */
  readonly text: string;
  /** Its number with the words that bound it: "từ 75% trở lên". */
  readonly amount: string;
  /** What it is about: "khá, giỏi". */
  readonly about: string;
}

const AMOUNT =
  /(?:(?:≥|≤|>=|<=|>|<|(?:từ|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|không dưới)\s)\s*)?\d[\d.,]*\s*%(?:\s*trở (?:lên|xuống))?/giu;
const JOINT = /^[\s,;:.\-–+•]*(?:trong đó|và|có|riêng)?[\s,;:]*(?:có\s+)?/iu;

/**
 * Splits a text that states several shares, each before what it is about.
 * @returns none where it states one share or none: such a text is read as a whole
 */
export function clausesOf(text: string): readonly Clause[] {
  const said = cleanText(text);
  const amounts = [...said.matchAll(AMOUNT)];
  // "3% - 5%" is one goal.
  if (amounts.length < 2 || /%\s*(?:-|–|đến)\s*\d/u.test(said) || /\bgiảm\b/iu.test(said)) return [];
  const clauses = amounts.map((match, index): Clause => {
    const to = amounts[index + 1]?.index ?? said.length;
    const about = said
      .slice(match.index + match[0].length, to)
      .replace(/[\s,;:.]+$/u, "")
      .replace(/[\s,;]*(?:trong đó|và|riêng)(?:\s+có)?$/iu, "")
      .replace(/^(?:đạt|được)\s+(?=\S)/iu, "")
      .replace(JOINT, "");
    const amount = match[0].trim();
    return { text: `${amount} ${about.trim()}`, amount, about: about.trim() };
  });
  return clauses.every(({ about }) => about !== "") ? clauses : [];
}

/**
 * The part of a result that answers each clause: by the same words, else in the same order where there are as many.
 * @returns for each clause the text, null where nobody can tell which part answers it
 */
export function answersTo(clauses: readonly Clause[], actual: string): readonly (string | null)[] {
  const parts = clausesOf(actual);
  const byWords = clauses.map(
    ({ about }) => parts.find((part) => sameWords(part.about, about))?.amount ?? null,
  );
  if (byWords.every((found) => found !== null)) return byWords;
  const plain = cleanText(actual)
    .split(/[;/]| và |, /u)
    .map((part) => part.trim());
  const inOrder = plain.length === clauses.length && plain.every((part) => /^\d[\d.,]*\s*%$/.test(part));
  return inOrder ? plain : byWords;
}

function sameWords(one: string, other: string): boolean {
  const bare = (text: string): string =>
    foldText(text)
      .replace(/[^a-z0-9]+/g, " ")
      .replace(/^dat /, "")
      .trim();
  return bare(one) === bare(other) && bare(one) !== "";
}
