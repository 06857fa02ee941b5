import { cleanText, foldText } from "../../text";

const INITIATIVE = /\b(?:sang kien|sk|skkn|de tai|nckh|muu tri)\b/;

/** The initiative a cell of a history speaks of beside the title ("CSTĐCS; 02 SK"); "" where it says none, null where it says nothing. */
export function initiativeIn(text: string): string | null {
  const piece = text.split(/[,;+\n]/).find((each) => INITIATIVE.test(foldText(each)));
  if (piece === undefined) return null;
  return /^(?:0+|khong|chua)\b/.test(foldText(piece)) ? "" : cleanText(piece);
}

/** How many initiatives a text speaks of: "02 sáng kiến" two, "Cải tiến bếp" one, "" none. */
export function initiativesSaid(text: string): number {
  if (text === "") return 0;
  const folded = foldText(text);
  const said = /^(\d{1,2})$|\b(\d{1,2}) ?(?:sang kien|sk|skkn|de tai)\b/.exec(folded);
  return said === null ? 1 : Number(said[1] ?? said[2]);
}
