import { cleanText } from "../text";

/** How a criterion is numbered. Alike numbered rows stand at one depth under the same criterion. */
export interface Mark {
  /** As written: "A", "I", "1.2", "-"; "" without. */
  readonly text: string;
  readonly style: string;
  /** Ranks that always stand below others: numbers below letters, dashes below numbers. */
  readonly rank: number;
}

export const PLAIN: Mark = { text: "", style: "plain", rank: 9 };
/** A heading over the rows that follow it although nothing numbers it. */
export const HEAD: Mark = { text: "", style: "head", rank: -1 };

const IN_NAME =
  /^(?:((?:[IVX]{1,6}|[A-HK-Z]|[a-hđ]|\d{1,2})(?:\.\d{1,2})*)\s*(?:[.):/]\s*|[-–—]\s+)|(\d{1,2}(?:\.\d{1,2})+)\s+|([-–—+•*])\s*)(?=\S)/u;

/** The mark in a cell of its own, else the one that begins the name; with the name bare of it. */
export function readMark(ordinal: string, name: string): { readonly mark: Mark; readonly name: string } {
  const own = markOf(ordinal);
  const text = cleanText(name);
  const found = IN_NAME.exec(text);
  const inName = found ? markOf(found[1] ?? found[2] ?? found[3] ?? "") : null;
  const bare = found && inName ? text.slice(found[0].length).trim() : text;
  return { mark: own ?? inName ?? PLAIN, name: own && !/^[-–—+•*]/.test(text) ? text : bare };
}

function markOf(text: string): Mark | null {
  const bare = text.replace(/[\s.):/]+$/, "").replace(/^\(/, "");
  const style = styleOf(bare);
  return style === null ? null : { text: bare, ...style };
}

function styleOf(bare: string): Pick<Mark, "style" | "rank"> | null {
  if (/^[IVX]{1,6}$/.test(bare)) return { style: "roman", rank: 0 };
  if (/^[A-Z]$/.test(bare)) return { style: "letter", rank: 0 };
  if (/^\d{1,3}$/.test(bare)) return { style: "number", rank: 1 };
  if (/^(?:\d{1,3}|[A-Z]|[IVX]{1,6})(?:[.,]\d{1,3})+$/.test(bare)) {
    const parts = bare.split(/[.,]/).length;
    return { style: `sub${parts}`, rank: Math.min(parts, 5) };
  }
  if (/^(?:[a-zđ]|[ivx]{2,5})$/u.test(bare)) return { style: "lower", rank: 6 };
  if (/^[-–—]+$/.test(bare)) return { style: "dash", rank: 7 };
  return /^[+•*]+$/.test(bare) ? { style: "plus", rank: 8 } : null;
}
