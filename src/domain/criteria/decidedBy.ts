import { foldText } from "../text/fold";
import levelsData from "./levels.json";
import type { Bilingual } from "../text/bilingual";
import { TITLE_IDS, type TitleId } from "./title";

/** Who decides each title; a title that is not named is not known. */
export type DecidedBy = Readonly<Partial<Record<TitleId, string>>>;

/** Who proposes and who decides under one arrangement, as published, with the names the bodies bore then. */
interface LevelScheme {
  readonly id: string;
  readonly evidence: readonly string[];
  readonly butNot: readonly string[];
  /** First and last year in which the bodies bore these names; null: open. */
  readonly from: number | null;
  readonly to: number | null;
  readonly proposedBy: string;
  readonly decidedBy: DecidedBy;
  /** The cluster's flag goes through several bodies, the last decides. */
  readonly flag: { readonly title: string; readonly path: readonly string[] };
  readonly source: Bilingual;
}

const SCHEMES: readonly LevelScheme[] = levelsData.map((scheme) => {
  const unknown = [...Object.keys(scheme.decidedBy), scheme.flag.title].find(
    (title) => !TITLE_IDS.some((id) => id === title),
  );
  if (unknown !== undefined) throw new Error(`levels.json: ${unknown} is no title`);
  return scheme;
});

/** The way of one title's list: who proposes it, the bodies it goes through, who decides. */
export interface TitleLevels {
  readonly title: TitleId;
  readonly proposedBy: string;
  /** From the first body that votes to the one that decides. */
  readonly path: readonly string[];
  readonly decidedBy: string;
  readonly source: Bilingual;
}

/**
 * Who decides each title, as far as the workbook's own letterhead shows whose workbook it is.
 * The law leaves this to the Government and the Ministry of National Defence (Law 06/2022/QH15, articles 79.5
 * and 80.5); the scheme here is the one a provincial Border Guard published in 2023. Nothing is assumed for others.
 * @param letterhead the texts above the workbook's tables, as written
 */
export function decidedByFrom(letterhead: readonly string[]): DecidedBy {
  return schemeShown(letterhead)?.decidedBy ?? {};
}

/**
 * The way of each title's list, its bodies by the names of that year. A name the letterhead itself shows (“Ban Chỉ huy
 * BĐBP”) goes before what the year suggests; what staff set goes before both.
 * @param letterhead the texts above the workbook's tables, as written
 * @param year the emulation year
 * @param decidedBy who decides by the staff's settings
 * @returns nothing for workbooks that are no Border Guard's
 */
export function levelsFrom(
  letterhead: readonly string[],
  year: number,
  decidedBy: DecidedBy = {},
): readonly TitleLevels[] {
  const shown = schemeShown(letterhead);
  if (shown === undefined) return [];
  const { proposedBy, source, flag, ...scheme } = namesOf(shown, letterhead, year);
  const deciders = { ...scheme.decidedBy, ...decidedBy };
  return TITLE_IDS.flatMap((title): TitleLevels[] => {
    const path = title === flag.title ? flag.path : [proposedBy];
    const decider = decidedBy[title] ?? (title === flag.title ? flag.path.at(-1) : deciders[title]);
    if (decider === undefined) return [];
    const between = path.filter(
      (body) => body !== decider && (title !== flag.title || body !== flag.path.at(-1)),
    );
    return [
      { title, proposedBy: path[0] ?? proposedBy, path: [...between, decider], decidedBy: decider, source },
    ];
  });
}

function schemeShown(letterhead: readonly string[]): LevelScheme | undefined {
  const shows = showsIn(letterhead);
  return SCHEMES.find(({ evidence, butNot }) => evidence.some(shows) && !butNot.some(shows));
}

/** Where the letterhead names neither Bộ nor Ban Chỉ huy, the names of the year stand. */
function namesOf(shown: LevelScheme, letterhead: readonly string[], year: number): LevelScheme {
  const shows = showsIn(letterhead);
  if (["bo chi huy", "ban chi huy"].some(shows)) return shown;
  return SCHEMES.find(({ from, to }) => (from ?? year) <= year && year <= (to ?? year)) ?? shown;
}

function showsIn(letterhead: readonly string[]): (words: string) => boolean {
  const folded = letterhead.map(foldText);
  return (words) => folded.some((text) => text.includes(words));
}
