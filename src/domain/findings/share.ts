import Big from "big.js";
import { refAddress } from "../grid/address";
import type { CellRef } from "../grid/grid";
import { percentText, reaches, type Fraction } from "../phrases/numbers";
import type { Denominator, ShareOf as AnyShare } from "../criteria/pack";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, decided, gap, withWarning, type Answer } from "./answer";
import type { CheckContext } from "./context";
import type { Joint } from "./countReadings";
import { completedTasks, holdsTitle } from "./memberStates";
import { reconcile } from "./reconcile";
import { sheetShare, type SheetShare } from "./sheetShare";
import { withinLimits } from "./withinLimits";
import { cellsOf, missingForAll, openText, size, tally } from "./tally";

type ShareOf = Extract<AnyShare, "completed" | "advanced">;

/**
 * A share of the members against a threshold: articles 27.2 and 28.2. Exact fractions, so 7/10 reaches 70% and
 * 699/1000 does not. Where the truth lies between two shares, it is met only if the lower one reaches it.
 */
export function checkShare(
  of: AnyShare,
  threshold: Big,
  context: CheckContext,
  _denominator: Denominator | null = null,
): Answer {
  if (of === "testPassed" || of === "testGood")
    return cannotTell({ vi: "chưa kiểm tra được", en: "cannot be checked yet" });
  const sheet = sheetShare(of, context.candidate.facts);
  const typed = of === "completed" ? "completedShare" : "advancedShare";
  const own =
    sheet === null || sheet.kind === "gap"
      ? (withinLimits(context.candidate.facts[typed], threshold) ?? sheet?.answer ?? null)
      : judgeSheet(sheet, threshold, context);
  return reconcile(own, fromRoster(of, threshold, context), context.candidate) ?? noColumn(of);
}

function judgeSheet(
  { readings, joint, cells, reason, typed }: Extract<SheetShare, { kind: "share" }>,
  threshold: Big,
  { candidate }: CheckContext,
): Answer {
  const answer = between(readings, threshold, cells, reason, joint);
  if (typed === null) return answer;
  const wrongSide = readings.every(
    (reading) => reaches(reading, threshold) !== reaches(typed.share, threshold),
  );
  if (typed.matches && !wrongSide) return answer;
  const counted = shareTexts(readings, threshold, joint);
  const written = percentText(typed.share, threshold);
  return withWarning(answer, {
    code: "shareDisagrees",
    message: {
      vi: `${candidate.name}: tỷ lệ ghi ${written.vi} nhưng tính từ số lượng là ${counted.vi}; lấy theo số lượng.`,
      en: `${candidate.name}: the share says ${written.en} but the counts give ${counted.en}; the counts are used.`,
    },
    cells: cells.map(refAddress),
  });
}

function fromRoster(of: ShareOf, threshold: Big, { roster }: CheckContext): Answer | null {
  if (roster === null) return null;
  const seen = tally(roster, of === "completed" ? completedTasks : (member) => holdsTitle("CSTT", member));
  const { yes, no, unknown, unlisted } = seen;
  const whole = size(seen);
  const counted: Bilingual = {
    vi: `Đếm trong danh sách: ${yes.length} trên ${whole} người`,
    en: `Counted in the list: ${yes.length} of ${whole}`,
  };
  const missing = missingForAll(seen);
  if (missing) return cannotTell(missing, [], counted);
  if (unlisted === Infinity) return cannotTell(openText(seen), cellsOf([...yes, ...no, ...unknown]));
  const den = new Big(whole);
  const low: Fraction = { num: new Big(yes.length), den };
  const high: Fraction = { num: new Big(whole - no.length), den };
  if (unknown.length + unlisted === 0)
    return between([low], threshold, cellsOf([...yes, ...no]), counted, "range");
  const open = openText(seen);
  const reason = { vi: `${counted.vi}; ${open.vi}`, en: `${counted.en}; ${open.en}` };
  return between([low, high], threshold, cellsOf(unknown), reason, "range");
}

/** Met when every reading reaches the threshold, not met when none does, otherwise nobody can tell. */
function between(
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

function shareTexts(readings: readonly Fraction[], threshold: Big, joint: Joint): Bilingual {
  const texts = readings.map((reading) => percentText(reading, threshold));
  const vi = [...new Set(texts.map((text) => text.vi))];
  const en = [...new Set(texts.map((text) => text.en))];
  if (joint === "or" || vi.length === 1) return { vi: vi.join(" hoặc "), en: en.join(" or ") };
  return { vi: `từ ${vi.join(" đến ")}`, en: `from ${en.join(" to ")}` };
}

function noColumn(of: ShareOf): Answer {
  const answer = gap(of === "completed" ? "completedShare" : "advancedShare", undefined);
  const count =
    of === "completed"
      ? { vi: "số người hoàn thành nhiệm vụ", en: "the number that completed tasks" }
      : { vi: "số CSTT", en: "the number of CSTT" };
  const reason = {
    vi: `Cần cột tỷ lệ, hoặc ${count.vi} và quân số, hoặc danh sách người của đơn vị`,
    en: `Wanted: the share, or ${count.en} and the strength, or the list of the unit's people`,
  };
  return { ...answer, reason };
}
