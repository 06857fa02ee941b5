import type { Language } from "../../domain/text/bilingual";
import { en } from "./en";
import { vi, type Words } from "./vi";

const WORDS: Readonly<Record<Language, Words>> = { vi, en };

/** The dictionary of one language. */
export function wordsOf(language: Language): Words {
  return WORDS[language];
}

export type { Words };
