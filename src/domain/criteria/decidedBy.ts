import { foldText } from "../text/fold";
import levelsData from "./levels.json";
import { TITLE_IDS, type TitleId } from "./title";

/** Who decides each title; a title that is not named is not known. */
export type DecidedBy = Readonly<Partial<Record<TitleId, string>>>;

interface LevelScheme {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly butNot: readonly string[];
  readonly decidedBy: DecidedBy;
}

const SCHEMES: readonly LevelScheme[] = levelsData.map((scheme) => {
  const unknown = Object.keys(scheme.decidedBy).find((title) => !TITLE_IDS.some((id) => id === title));
  if (unknown !== undefined) throw new Error(`levels.json: ${unknown} is no title`);
  return scheme;
});

/**
 * Who decides each title, as far as the workbook's own letterhead shows whose workbook it is.
 * The law leaves this to the Government and the Ministry of National Defence (Law 06/2022/QH15, articles 79.5
 * and 80.5); the scheme here is the one a provincial Border Guard published in 2023. Nothing is assumed for others.
 * @param letterhead the texts above the workbook's tables, as written
 */
export function decidedByFrom(letterhead: readonly string[]): DecidedBy {
  const folded = letterhead.map(foldText);
  const shows = (words: string): boolean => folded.some((text) => text.includes(words));
  const scheme = SCHEMES.find(({ evidence, butNot }) => evidence.some(shows) && !butNot.some(shows));
  return scheme?.decidedBy ?? {};
}
