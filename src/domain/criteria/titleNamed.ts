import { TITLE_IDS, type TitleId } from "./title";
import { TITLES } from "./titles";
import { plainWords } from "../fillIn";

/** The title a text names by its abbreviation, its full name or its id, exactly; null otherwise ("CSTĐTQ" may be two). */
export function titleNamed(text: string): TitleId | null {
  const said = plainWords(text);
  return TITLE_IDS.find((id) => spellings(id).includes(said)) ?? null;
}

function spellings(id: TitleId): readonly string[] {
  const { short, full } = TITLES[id];
  return [id, short, full.vi].map(plainWords);
}
