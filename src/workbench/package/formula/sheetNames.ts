import { quotedSheet } from "../../../domain/grid/address";
import { formulaTokens, type FormulaToken } from "./tokens";

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** Where a formula names a sheet, or the two ends of a range of sheets; `length`: how many tokens do it. */
interface Naming {
  readonly sheets: readonly string[];
  readonly length: number;
}

/**
 * A formula after a sheet was renamed (`to` is its new name) or removed (`to` is null: "#REF!", as Excel writes).
 * References into other workbooks and inside text are left alone.
 * @throws Error where a removed sheet is an end of a range of sheets ("T1:T12"!A1): not supported.
 */
export function withSheetRenamed(formula: string, from: string, to: string | null): string {
  const tokens = formulaTokens(formula);
  const written: string[] = [];
  for (let index = 0; index < tokens.length;) {
    const naming = namingAt(tokens, index);
    const length = naming?.length ?? 1;
    if (naming?.sheets.some((sheet) => same(sheet, from)))
      written.push(renamed(naming.sheets, from, to, formula));
    else written.push(...tokens.slice(index, index + length).map(({ text }) => text));
    index += length;
  }
  return written.join("");
}

function renamed(sheets: readonly string[], from: string, to: string | null, formula: string): string {
  if (to !== null) return quotedSheet(sheets.map((sheet) => (same(sheet, from) ? to : sheet)).join(":"));
  if (sheets.length > 1) throw new Error(`sheet ${from} is an end of a range of sheets in ${formula}`);
  return "#REF";
}

function namingAt(tokens: readonly FormulaToken[], index: number): Naming | null {
  const token = tokens[index];
  const [next, end, last] = [1, 2, 3].map((step) => tokens[index + step]);
  if (token === undefined || tokens[index - 1]?.kind === "bracket") return null;
  // A bracket inside the quotes is another workbook's.
  if (token.kind === "quoted" && next?.text === "!" && !token.text.includes("["))
    return { sheets: token.text.slice(1, -1).replaceAll("''", "'").split(":"), length: 1 };
  if (token.kind !== "word") return null;
  if (next?.text === "!") return { sheets: [token.text], length: 1 };
  if (next?.text === ":" && end?.kind === "word" && last?.text === "!")
    return { sheets: [token.text, end.text], length: 3 };
  return null;
}

/** True where a formula names this sheet. */
export function namesSheet(formula: string, sheet: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some(
    (_, index) => namingAt(tokens, index)?.sheets.some((name) => same(name, sheet)) ?? false,
  );
}
