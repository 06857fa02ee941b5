import type Big from "big.js";
import { refAddress } from "../grid/address";
import { TITLES } from "../criteria/titles";
import { FACT_NAMES } from "../phrases/names";
import { percentText, reaches } from "../phrases/numbers";
import type { Denominator, ShareOf as AnyShare } from "../criteria/pack";
import { cannotTell, gap, withWarning, type Answer } from "./answer";
import type { CheckContext } from "./context";
import type { Joint } from "./countReadings";
import { advancedTitleOf } from "./family";
import { reconcile } from "./reconcile";
import { rosterShare } from "./rosterShare";
import { between, shareTexts } from "./shareAnswer";
import { sheetShare, type SheetShare } from "./sheetShare";
import { checkTestShare } from "./testShare";
import { withinLimits } from "./withinLimits";

type ShareOf = Extract<AnyShare, "completed" | "advanced">;

/**
 * A share of the members against a threshold: articles 27.2 and 28.2. Exact fractions, so 7/10 reaches 70% and
 * 699/1000 does not. Where the truth lies between two shares, it is met only if the lower one reaches it.
 * @param denominator what the rule says the share is out of; null: what the settings say, else what the sheet's
 * own share is out of
 */
export function checkShare(
  of: AnyShare,
  threshold: Big,
  context: CheckContext,
  denominator: Denominator | null = null,
): Answer {
  if (of === "testPassed" || of === "testGood") return checkTestShare(of, threshold, context);
  const base = denominator ?? context.settings.denominator ?? null;
  const own = fromRow(of, threshold, context, base);
  return (
    reconcile(own, rosterShare(of, threshold, context, base), context.candidate) ??
    noColumn(of, base, context)
  );
}

function fromRow(
  of: ShareOf,
  threshold: Big,
  context: CheckContext,
  base: Denominator | null,
): Answer | null {
  const { facts } = context.candidate;
  const sheet = sheetShare(of, context.candidate, base);
  if (sheet?.kind === "share") return judgeSheet(sheet, threshold, context);
  const counted = facts[of === "completed" ? "completedCount" : "advancedCount"]?.kind === "known";
  const typed = facts[of === "completed" ? "completedShare" : "advancedShare"];
  // Out of a chosen base the count is what matters: a typed share says nothing of it.
  const limits = base !== null && counted ? null : withinLimits(typed, threshold);
  return limits ?? sheet?.answer ?? null;
}

function judgeSheet(
  { readings, joint, cells, reason, typed }: Extract<SheetShare, { kind: "share" }>,
  threshold: Big,
  { candidate }: CheckContext,
): Answer {
  const answer = whichCounts(between(readings, threshold, cells, reason, joint), readings.length, joint);
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

/** Which way of counting is meant matters only where the two come to different answers. */
function whichCounts(answer: Answer, readings: number, joint: Joint): Answer {
  const { outcome, reason } = answer;
  if (outcome !== "cannotTell" || readings < 2 || joint !== "or" || reason === null) return answer;
  return {
    ...answer,
    reason: {
      vi: `${reason.vi}; cần xác định cách tính`,
      en: `${reason.en}; somebody must say which`,
    },
  };
}

function noColumn(of: ShareOf, base: Denominator | null, { candidate }: CheckContext): Answer {
  const { short } = TITLES[advancedTitleOf(candidate)];
  const answer =
    of === "completed"
      ? gap("completedShare", undefined)
      : cannotTell({ vi: `chưa có cột Tỷ lệ ${short}`, en: `there is no Share of ${short} column` });
  const count =
    of === "completed"
      ? { vi: "số người hoàn thành nhiệm vụ", en: "the number that completed tasks" }
      : { vi: `số ${short}`, en: `the number of ${short}` };
  const whole = FACT_NAMES[base ?? "strength"];
  const reason = {
    vi: `Cần cột tỷ lệ, hoặc ${count.vi} và ${whole.vi.toLowerCase()}, hoặc danh sách người của đơn vị`,
    en: `Wanted: the share, or ${count.en} and the ${whole.en.toLowerCase()}, or the list of the unit's people`,
  };
  return { ...answer, reason };
}
