import { foldText, withinEdits } from "../../text";
import { LABEL_GROUPS } from "./dictionary";
import type { Meaning } from "./meaning";

/** What one label says, how sure that is (0..1), and whether it counts or gives a share. */
export interface LabelReading {
  readonly meaning: Meaning;
  readonly confidence: number;
  readonly measure: "count" | "share" | null;
}

const UNKNOWN: LabelReading = { meaning: "other", confidence: 0, measure: null };
const BRACKETED = /\([^()]*\)|\[[^[\]]*\]/g;
const NUMBERED = /^\d{1,2}\s*[.)]\s*/;
const SHARE_WORDS = /(?:^| )(?:ti le(?: phan tram)?|phan tram|%|tl)(?= |$)/g;
const COUNT_WORDS = /^(?:tong so|so luong|so nguoi|so|sl|ts) (?=.)/;

/** A label bare of what does not change its meaning: marks, brackets, numbering, punctuation. */
export function bareLabel(label: string): string {
  const folded = foldText(label).replace(NUMBERED, "");
  const open = folded.replace(BRACKETED, " ");
  const kept = /[a-z%#]/.test(open) ? open : folded;
  return kept.replace(/[^a-z0-9%#]+/g, " ").trim();
}

/** Whether a label says that its numbers are percent. */
export function saysPercent(label: string): boolean {
  return /%|(?:^| )(?:ti le|phan tram)(?: |$)/.test(foldText(label));
}

const EXACT = new Map<string, Meaning>();
const COMPACT = new Map<string, Meaning>();
const BEGINNINGS: { readonly words: string; readonly meaning: Meaning }[] = [];
for (const group of LABEL_GROUPS) {
  for (const label of group.labels) {
    const bare = bareLabel(label);
    if (group.begins) BEGINNINGS.push({ words: bare, meaning: group.meaning });
    // "Tiêu chí 1" is a criterion's points, but "Tiêu chí" alone lists criteria: the exact label goes first.
    if (!EXACT.has(bare)) EXACT.set(bare, group.meaning);
    const compact = bare.replaceAll(" ", "");
    if (!COMPACT.has(compact)) COMPACT.set(compact, group.meaning);
  }
}

/** Reads one label: as written, without spaces, by its measure words, by its beginning, with typing errors. */
export function readLabel(label: string): LabelReading {
  const bare = bareLabel(label);
  if (bare === "") return UNKNOWN;
  const percent = saysPercent(label);
  const exact = exactReading(bare, percent) ?? inUnits(label);
  if (exact !== null) return exact;
  const begun = beginningReading(bare);
  const typed = typedReading(bare, percent);
  return (typed?.confidence ?? 0) >= (begun?.confidence ?? 0) ? (typed ?? UNKNOWN) : (begun ?? UNKNOWN);
}

/** How sure the dictionary is that a text is some column's label: for finding header rows, so without guessing. */
export function weighLabel(text: string): number {
  if (text.length > 60) return 0;
  const bare = bareLabel(text);
  const known = EXACT.has(bare) || exactReading(bare, saysPercent(text)) !== null || inUnits(text) !== null;
  return known ? 1 : 0;
}

function exactReading(bare: string, percent: boolean): LabelReading | null {
  const whole = EXACT.get(bare) ?? COMPACT.get(bare.replaceAll(" ", ""));
  if (whole !== undefined) return { meaning: whole, confidence: 1, measure: percent ? "share" : null };
  const measured = bare.replace(SHARE_WORDS, " ").replace(/ +/g, " ").trim();
  const counted = measured.replace(COUNT_WORDS, "");
  const meaning = counted === bare ? undefined : EXACT.get(counted);
  if (meaning === undefined || !isMeasured(meaning)) return null;
  return { meaning, confidence: 0.95, measure: measured === bare ? "count" : "share" };
}

/** "Thời gian công tác (tháng)": where a label is known only with its unit, the unit is part of it. */
function inUnits(label: string): LabelReading | null {
  const unit = /\((ngay|thang)\)/.exec(foldText(label))?.[1];
  if (unit === undefined) return null;
  const meaning = EXACT.get(`${bareLabel(label)} ${unit}`);
  return meaning === undefined ? null : { meaning, confidence: 1, measure: null };
}

/** Meanings that a count and a share can be given of. */
function isMeasured(meaning: Meaning): boolean {
  return ["advanced", "emulation", "completed", "votes", "votesFor", "discipline", "initiative"].includes(
    meaning,
  );
}

function beginningReading(bare: string): LabelReading | null {
  let best: { words: string; meaning: Meaning } | null = null;
  for (const beginning of BEGINNINGS) {
    const begins = bare.startsWith(`${beginning.words} `);
    if (begins && (best === null || beginning.words.length > best.words.length)) best = beginning;
  }
  if (best === null) return null;
  return { meaning: best.meaning, confidence: 0.6 + 0.3 * (best.words.length / bare.length), measure: null };
}

/** One typing error in a label of at least six letters, two in one of at least twelve; digits must agree. */
function typedReading(bare: string, percent: boolean): LabelReading | null {
  if (bare.length < 6 || bare.length > 45) return null;
  const limit = bare.length >= 12 ? 2 : 1;
  const digits = bare.replace(/\D/g, "");
  for (let edits = 1; edits <= limit; edits += 1) {
    for (const [known, meaning] of EXACT) {
      if (known.length < 6 || known.replace(/\D/g, "") !== digits || !withinEdits(known, bare, edits))
        continue;
      return { meaning, confidence: edits === 1 ? 0.85 : 0.7, measure: percent ? "share" : null };
    }
  }
  return null;
}
