import { cleanText } from "../../text";
import { isBlocText } from "./rowWords";

/** How a heading is numbered: its level among others is told by who numbers alike. */
export type HeadingStyle = "letter" | "roman" | "number" | "subnumber" | "dash" | "bloc" | "plain";

export interface Heading {
  /** As shown, without its numbering. */
  readonly text: string;
  readonly style: HeadingStyle;
}

const NUMBERING =
  /^(?:([IVX]{1,6})|([A-H])|(\d{1,2}(?:\.\d{1,2})*))\s*(?:[.):/-]|[-–—]\s)\s*(?=\S)|^[-–—+•]\s*(?=\S)/;

/** "I. KHỐI CƠ QUAN" → roman, "KHỐI CƠ QUAN"; numbering standing in a cell of its own is given as `mark`. */
export function readHeading(text: string, mark: string): Heading {
  const whole = cleanText(text);
  const own = NUMBERING.exec(whole);
  const bare = own ? whole.slice(own[0].length).trim() : whole;
  const style = styleOfMark(mark) ?? (own ? styleOfNumbering(own) : null);
  return { text: bare, style: style ?? (isBlocText(bare) ? "bloc" : "plain") };
}

/** The style of a numbering mark standing alone: "I", "A.", "1"; null for anything else. */
export function styleOfMark(mark: string): HeadingStyle | null {
  const bare = mark.replace(/[\s.):/-]+$/, "");
  if (/^[IVX]{1,6}$/.test(bare)) return "roman";
  if (/^[A-H]$/.test(bare)) return "letter";
  if (/^\d{1,3}$/.test(bare)) return "number";
  return /^\d{1,3}(?:\.\d{1,2})+$/.test(bare) ? "subnumber" : null;
}

function styleOfNumbering(match: RegExpExecArray): HeadingStyle {
  if (match[1] !== undefined) return "roman";
  if (match[2] !== undefined) return "letter";
  if (match[3] === undefined) return "dash";
  return match[3].includes(".") ? "subnumber" : "number";
}

/**
 * The headings over the current row, outermost first. A heading takes the place of the last one of its style
 * and of all below that; a style not yet open goes one level deeper.
 */
export class HeadingStack {
  private open: Heading[] = [];

  push(heading: Heading): void {
    const level = this.open.findIndex((outer) => outer.style === heading.style);
    this.open = [...(level === -1 ? this.open : this.open.slice(0, level)), heading];
  }

  texts(): readonly string[] {
    return this.open.map((heading) => heading.text);
  }
}
