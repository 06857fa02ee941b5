export type Section = "L" | "C" | "R";

/**
 * The three sections of a header or footer ("&L…&C…&R…"); text before the first mark is the centre's
 * (ECMA-376 18.3.1.46). Codes inside a section ("&P") stay as they are; "&&" is a written "&".
 */
export function readSections(text: string): Readonly<Record<Section, string>> {
  const sections: Record<Section, string> = { L: "", C: "", R: "" };
  let current: Section = "C";
  for (const piece of text.match(/&&|&[LCR]|[^&]+|&./gs) ?? []) {
    const mark = /^&([LCR])$/.exec(piece)?.[1];
    if (mark === "L" || mark === "C" || mark === "R") current = mark;
    else sections[current] += piece;
  }
  return sections;
}

/** The text of the three sections again; empty ones are left out. */
export function writeSections(sections: Readonly<Record<Section, string>>): string {
  return (["L", "C", "R"] as const)
    .map((mark) => (sections[mark] === "" ? "" : `&${mark}${sections[mark]}`))
    .join("");
}
