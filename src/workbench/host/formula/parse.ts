import type { CellRange } from "../../../domain/grid/grid";
import { parseArea } from "../range/rangeRef";

/** The few forms of formula the workbench calculates. */
export type Expression =
  | { readonly kind: "constant"; readonly value: string | number | boolean }
  | { readonly kind: "range"; readonly sheet: string | null; readonly area: CellRange }
  | { readonly kind: "call"; readonly name: string; readonly arguments: readonly Expression[] }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    };

const TOKEN =
  /\s*(?:(\d+\.?\d*|\.\d+)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*)!)?(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?)(?![\p{L}\p{N}(])|([A-Za-z][A-Za-z0-9.]*)|([-+*/&(),]))/uy;

interface Token {
  readonly kind: "number" | "text" | "range" | "name" | "sign";
  readonly text: string;
  readonly sheet: string | null;
}

function tokens(formula: string): Token[] | null {
  const found: Token[] = [];
  TOKEN.lastIndex = 0;
  const end = formula.trimEnd().length;
  while (TOKEN.lastIndex < end) {
    const match = TOKEN.exec(formula);
    if (match === null) return null;
    const [, number, text, sheet, range, name, sign] = match;
    if (number !== undefined) found.push({ kind: "number", text: number, sheet: null });
    else if (text !== undefined) found.push({ kind: "text", text: text.replaceAll('""', '"'), sheet: null });
    else if (range !== undefined) found.push({ kind: "range", text: range, sheet: sheetName(sheet) });
    else if (name !== undefined) found.push({ kind: "name", text: name, sheet: null });
    else found.push({ kind: "sign", text: sign ?? "", sheet: null });
  }
  return found;
}

function sheetName(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

const LEVELS: readonly (readonly string[])[] = [["&"], ["+", "-"], ["*", "/"]];

class Parser {
  private at = 0;
  constructor(private readonly tokens: readonly Token[]) {}

  /** The whole formula, or null where it holds something else than these forms. */
  whole(): Expression | null {
    const expression = this.level(0);
    return this.at === this.tokens.length ? expression : null;
  }

  private sign(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at];
    if (token?.kind !== "sign" || !signs.includes(token.text)) return null;
    this.at++;
    return token.text;
  }

  private level(level: number): Expression | null {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.level(level + 1);
    for (let operator = this.sign(...operators); operator !== null; operator = this.sign(...operators)) {
      const right = this.level(level + 1);
      if (left === null || right === null) return null;
      left = { kind: "binary", operator, left, right };
    }
    return left;
  }

  private unary(): Expression | null {
    if (this.sign("-") === null) return this.primary();
    const right = this.unary();
    return right === null
      ? null
      : { kind: "binary", operator: "-", left: { kind: "constant", value: 0 }, right };
  }

  private primary(): Expression | null {
    if (this.sign("(") !== null) {
      const inner = this.level(0);
      return this.sign(")") === null ? null : inner;
    }
    const token = this.tokens[this.at++];
    switch (token?.kind) {
      case "number":
        return { kind: "constant", value: Number(token.text) };
      case "text":
        return { kind: "constant", value: token.text };
      case "range": {
        const area = parseArea(token.text);
        return area === null ? null : { kind: "range", sheet: token.sheet, area };
      }
      case "name":
        return this.call(token.text.toUpperCase());
      default:
        return null;
    }
  }

  private call(name: string): Expression | null {
    if (this.sign("(") === null) {
      return name === "TRUE" || name === "FALSE" ? { kind: "constant", value: name === "TRUE" } : null;
    }
    const list: Expression[] = [];
    if (this.sign(")") !== null) return { kind: "call", name, arguments: list };
    do {
      const argument = this.level(0);
      if (argument === null) return null;
      list.push(argument);
    } while (this.sign(",") !== null);
    return this.sign(")") === null ? null : { kind: "call", name, arguments: list };
  }
}

/** Reads "=COUNTA(B7:B9)", "='ĐN ĐVQT'!A1", "=SUM(A1:A3)/2"; null for any other form. */
export function parseFormula(formula: string): Expression | null {
  const found = tokens(formula.slice(1));
  return found === null ? null : new Parser(found).whole();
}
