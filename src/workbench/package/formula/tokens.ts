/**
 * One piece of a formula. `word`: a name, function, cell address or number; `quoted`: a sheet's name in quotes;
 * `bracket`: a table's column or another workbook; `columns` and `rows`: "A:B", "$5:$6".
 */
export interface FormulaToken {
  readonly kind: "text" | "quoted" | "bracket" | "columns" | "rows" | "word" | "error" | "other";
  readonly text: string;
}

const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*"/uy],
  ["quoted", /'(?:[^']|'')*'/uy],
  ["error", /#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)/uy],
  ["columns", /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{M}\p{N}_.(!])/uy],
  ["rows", /\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{M}\p{N}_.(!])/uy],
  ["word", /[\p{L}\p{M}\p{N}_.$\\]+/uy],
];

/** A formula in pieces; joined again they give the formula. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? bracket(formula, at) : matched(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function matched(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(formula)?.[0];
    if (text !== undefined && text !== "") return { kind, text };
  }
  return { kind: "other", text: formula[at] ?? "" };
}

/** Brackets nest: `Bang1[[#This Row],[Điểm]]`; a quote inside them escapes the next sign. */
function bracket(formula: string, at: number): FormulaToken {
  let depth = 0;
  let end = at;
  for (; end < formula.length; end++) {
    const sign = formula[end];
    if (sign === "'") end++;
    else if (sign === "[") depth++;
    else if (sign === "]" && --depth === 0) break;
  }
  return { kind: "bracket", text: formula.slice(at, end + 1) };
}
