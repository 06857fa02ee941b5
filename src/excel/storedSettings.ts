import { readCorrections } from "../domain/corrections";
import { TITLE_IDS } from "../domain/criteria/title";
import { DEFAULT_STORED_SETTINGS, type StoredSettings } from "./port";
import { readCouncil } from "./storedCouncil";
import { fieldsOf, isDecimal, listOf, oneOf, textOf, type Fields } from "./storedFields";
import { readStanding } from "./storedStanding";

const BLANKS = ["unknown", "none"] as const;
const DENOMINATORS = ["strength", "present", "considered"] as const;
const LANGUAGES = ["vi", "en"] as const;
const THEMES = ["auto", "light", "dark"] as const;
/** The years an emulation movement may have; anything else is no year. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * Settings as they stand in a workbook, part by part: what is missing, damaged or from another version counts as
 * never chosen and takes nothing else with it.
 */
export function readStoredSettings(stored: unknown): StoredSettings {
  const kept = fieldsOf(stored);
  const blanks = fieldsOf(kept.blanks);
  const initial = DEFAULT_STORED_SETTINGS;
  return {
    year: yearOf(kept.year),
    criteriaId: textOf(kept.criteriaId),
    blanks: {
      discipline: oneOf(blanks.discipline, BLANKS) ?? initial.blanks.discipline,
      initiative: oneOf(blanks.initiative, BLANKS) ?? initial.blanks.initiative,
      history: oneOf(blanks.history, BLANKS) ?? initial.blanks.history,
    },
    decidedBy: decidedByOf(kept.decidedBy),
    language: oneOf(kept.language, LANGUAGES) ?? initial.language,
    theme: oneOf(kept.theme, THEMES) ?? initial.theme,
    corrections: readCorrections(kept.corrections),
    hiddenSheets: listOf(kept.hiddenSheets).filter((each): each is string => typeof each === "string"),
    denominator: oneOf(kept.denominator, DENOMINATORS),
    thresholds: thresholdsOf(kept.thresholds),
    renamed: listOf(kept.renamed).flatMap((each) => renamedOf(fieldsOf(each))),
    standing: readStanding(kept.standing),
    council: readCouncil(kept.council),
  };
}

function yearOf(value: unknown): number | null {
  const isYear = Number.isInteger(value) && Number(value) >= FIRST_YEAR && Number(value) <= LAST_YEAR;
  return isYear ? Number(value) : null;
}

function decidedByOf(value: unknown): StoredSettings["decidedBy"] {
  const bodies = fieldsOf(value);
  return Object.fromEntries(
    TITLE_IDS.flatMap((title) => {
      const body = bodies[title];
      return typeof body === "string" ? [[title, body] as const] : [];
    }),
  );
}

/** A threshold that is no decimal of 0 or more would make a rule of its own. */
function thresholdsOf(value: unknown): StoredSettings["thresholds"] {
  return Object.fromEntries(
    Object.entries(fieldsOf(value)).flatMap(([criterion, threshold]) =>
      typeof threshold === "string" && isDecimal(threshold) ? [[criterion, threshold] as const] : [],
    ),
  );
}

function renamedOf({ from, to }: Fields): StoredSettings["renamed"] {
  const [old, now] = [textOf(from), textOf(to)];
  return old === null || now === null ? [] : [{ from: old, to: now }];
}
