const NUMERALS: readonly (readonly [value: number, letters: string])[] = [
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** 4 → "IV": sections of a list are numbered so. */
export function roman(value: number): string {
  let rest = value;
  let letters = "";
  for (const [worth, letter] of NUMERALS) {
    for (; rest >= worth; rest -= worth) letters += letter;
  }
  return letters;
}
