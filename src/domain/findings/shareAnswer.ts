import type Big from "big.js";
import type { CellRef } from "../grid/grid";
import { percentText, reaches, type Fraction } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, decided, type Answer } from "./answer";
import type { Joint } from "./countReadings";

/** Met when every reading reaches the threshold, not met when none does, otherwise nobody can tell. */
export function between(
  readings: readonly Fraction[],
  threshold: Big,
  cells: readonly CellRef[],
  reason: Bilingual | null,
  joint: Joint,
): Answer {
  const actual = shareTexts(readings, threshold, joint);
  const reached = readings.filter((reading) => reaches(reading, threshold)).length;
  if (reached === readings.length || reached === 0) return decided(reached > 0, actual, cells, reason);
  return cannotTell(actual, cells, reason);
}

/** "66,67%", "70% hoặc 73,33%", "từ 60% đến 70%". */
export function shareTexts(readings: readonly Fraction[], threshold: Big, joint: Joint): Bilingual {
  const texts = readings.map((reading) => percentText(reading, threshold));
  const vi = [...new Set(texts.map((text) => text.vi))];
  const en = [...new Set(texts.map((text) => text.en))];
  if (joint === "or" || vi.length === 1) return { vi: vi.join(" hoặc "), en: en.join(" or ") };
  return { vi: `từ ${vi.join(" đến ")}`, en: `from ${en.join(" to ")}` };
}
