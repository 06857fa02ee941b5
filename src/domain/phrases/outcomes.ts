import type { CriteriaPack } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import type { Finding, Outcome } from "../findings/finding";
import { groupBy } from "../groupBy";
import type { Exclusion } from "../proposals/proposal";
import type { Bilingual } from "../text/bilingual";
import { checkName } from "./criteria";

export const OUTCOME_NAMES: Readonly<Record<Outcome, Bilingual>> = {
  met: { vi: "Đạt", en: "Met" },
  notMet: { vi: "Chưa đạt", en: "Not met" },
  cannotTell: { vi: "Chưa đủ dữ liệu", en: "Cannot tell" },
  waived: { vi: "Được miễn", en: "Waived" },
};

/**
 * Why a candidate is not on the lists of some titles, in short: "ĐVQT, ĐVTT chưa đạt: tỷ lệ CSTT 69,88% (cần ≥ 70%)".
 * Per title the first criterion that decides is told, and how many more there are; titles with the same answer
 * stand together, and a title that fails only because it rests on a lower one is left to that one.
 */
export function exclusionsText(
  exclusions: readonly Exclusion[],
  findings: readonly Finding[],
  pack: CriteriaPack,
): Bilingual {
  const told = exclusions.filter(notToldBelow(exclusions, findings, pack)).map((exclusion) => ({
    short: TITLES[exclusion.title].short,
    why: why(exclusion, findings, pack),
  }));
  const alike = [...groupBy(told, ({ why: { vi } }) => vi).values()];
  const parts = alike.map((same) => ({
    titles: same.map(({ short }) => short).join(", "),
    why: same[0]?.why ?? { vi: "", en: "" },
  }));
  return {
    vi: parts.map(({ titles, why: { vi } }) => `${titles} ${vi}`).join(". "),
    en: parts.map(({ titles, why: { en } }) => `${titles} ${en}`).join(". "),
  };
}

/** Article 23.1: who does not meet CSTT does not meet CSTĐCS; saying why not CSTT is enough. */
function notToldBelow(
  exclusions: readonly Exclusion[],
  findings: readonly Finding[],
  { criteria }: CriteriaPack,
): (exclusion: Exclusion) => boolean {
  return ({ title, reason }) => {
    const outcome = reason === "criterionNotMet" ? "notMet" : reason;
    const deciding = findings.find(
      (each) => each.title === title && each.level === "required" && each.outcome === outcome,
    );
    const check = criteria.find(({ id }) => id === deciding?.criterion)?.check;
    if (check?.kind !== "meetsTitle") return true;
    return !exclusions.some((below) => check.titles.includes(below.title) && below.reason === reason);
  };
}

function why(
  { title, reason, note }: Exclusion,
  findings: readonly Finding[],
  pack: CriteriaPack,
): Bilingual {
  const deciding = (outcome: Outcome): readonly Finding[] =>
    findings.filter((each) => each.title === title && each.level === "required" && each.outcome === outcome);
  switch (reason) {
    case "higherTitleProposed":
      return { vi: "đủ điều kiện, đã đề nghị danh hiệu cao hơn", en: "met; a higher title is proposed" };
    case "notRanked":
      return {
        vi: "đủ điều kiện, chưa xếp hạng nên chưa xét được chỉ tiêu số lượng",
        en: "met; not ranked, so the quota cannot be applied",
      };
    case "overQuota":
      return { vi: "đủ điều kiện, ngoài chỉ tiêu số lượng", en: "met, but beyond the quota" };
    case "voteFailed":
      return { vi: `chưa đủ phiếu: ${note ?? ""}`, en: `not carried by the vote: ${note ?? ""}` };
    case "voteLowered":
      return { vi: `hạ danh hiệu: ${note ?? ""}`, en: `a lower title instead: ${note ?? ""}` };
    case "voteOpen":
      return {
        vi: `đủ điều kiện, chưa có kết quả bỏ phiếu${note === null ? "" : `: ${note}`}`,
        en: `met; the vote is not settled${note === null ? "" : `: ${note}`}`,
      };
    case "excludedByStaff":
      return { vi: `không đề nghị: ${note ?? ""}`, en: `not proposed: ${note ?? ""}` };
    case "criterionNotMet": {
      const failed = deciding("notMet");
      const shown = failed[0] ? missed(failed[0], pack) : { vi: "", en: "" };
      return {
        vi: `chưa đạt: ${shown.vi}${more(failed).vi}`,
        en: `not met: ${shown.en}${more(failed).en}`,
      };
    }
    case "cannotTell": {
      const open = deciding("cannotTell");
      return {
        vi: `chưa đủ dữ liệu: ${open[0]?.actual.vi ?? ""}${more(open).vi}`,
        en: `cannot tell: ${open[0]?.actual.en ?? ""}${more(open).en}`,
      };
    }
  }
}

/** "tỷ lệ CSTT 69,88% (cần ≥ 70%)". */
function missed({ criterion, actual, required }: Finding, { criteria }: CriteriaPack): Bilingual {
  const rule = criteria.find(({ id }) => id === criterion);
  const name = rule ? checkName(rule.check, rule.title) : { vi: "", en: "" };
  return {
    vi: `${name.vi} ${actual.vi} (cần: ${required.vi})`.trim(),
    en: `${name.en} ${actual.en} (wanted: ${required.en})`.trim(),
  };
}

function more(findings: readonly Finding[]): Bilingual {
  const rest = findings.length - 1;
  return rest > 0 ? { vi: `; và ${rest} điều kiện khác`, en: `; and ${rest} more` } : { vi: "", en: "" };
}
