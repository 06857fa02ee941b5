import { quotedSheet } from "../../../domain/grid/address";
import { formulaTokens, type FormulaToken } from "./tokens";

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/**
 * A formula after a sheet was renamed (`to` is its new name) or removed (`to` is null: "#REF!", as Excel writes).
 * References into other workbooks and inside text are left alone.
 * @throws Error where a removed sheet is an end of a range of sheets ("T1:T12"!A1): not supported.
 */
export function withSheetRenamed(formula: string, from: string, to: string | null): string {
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, index) => {
      const sheets = sheetsOf(tokens, index);
      if (!sheets?.some((sheet) => same(sheet, from))) return token.text;
      if (to !== null) return quotedSheet(sheets.map((sheet) => (same(sheet, from) ? to : sheet)).join(":"));
      if (sheets.length > 1 || tokens[index - 1]?.text === ":")
        throw new Error(`sheet ${from} is an end of a range of sheets in ${formula}`);
      return "#REF";
    })
    .join("");
}

/** The sheet or the two ends of the range of sheets that a token names, or null. */
function sheetsOf(tokens: readonly FormulaToken[], index: number): readonly string[] | null {
  const token = tokens[index];
  const [next, afterNext, last] = [1, 2, 3].map((step) => tokens[index + step]);
  if (token === undefined || tokens[index - 1]?.kind === "bracket") return null;
  if (token.kind === "quoted")
    return next?.text === "!" ? token.text.slice(1, -1).replaceAll("''", "'").split(":") : null;
  if (token.kind !== "word") return null;
  const opensRange = next?.text === ":" && afterNext?.kind === "word" && last?.text === "!";
  return next?.text === "!" || opensRange ? [token.text] : null;
}

/** True where a formula names this sheet. */
export function namesSheet(formula: string, sheet: string): boolean {
  const tokens = formulaTokens(formula);
  return tokens.some((_, index) => sheetsOf(tokens, index)?.some((name) => same(name, sheet)) ?? false);
}
