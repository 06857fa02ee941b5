import Big from "big.js";
import type { VoteBase } from "../../criteria/pack";
import { TITLES } from "../../criteria/titles";
import { decimalText, percentText, type Fraction } from "../../phrases/numbers";
import type { Bilingual } from "../../text/bilingual";
import type { VoteOutcome, VoteRule } from "../council";
import type { CountId } from "./counts";
import { exactShare } from "./exact";

export const COUNT_NAMES: Readonly<Record<CountId, Bilingual>> = {
  members: { vi: "tổng số thành viên", en: "all members" },
  present: { vi: "số có mặt", en: "members present" },
  absentWritten: { vi: "số vắng có ý kiến bằng văn bản", en: "absent members with a written opinion" },
  absentSilent: { vi: "số vắng không có ý kiến", en: "absent members without an opinion" },
  issued: { vi: "phiếu phát ra", en: "ballots issued" },
  returned: { vi: "phiếu thu về", en: "ballots returned" },
  valid: { vi: "phiếu hợp lệ", en: "valid ballots" },
  invalid: { vi: "phiếu không hợp lệ", en: "invalid ballots" },
  for: { vi: "phiếu đồng ý", en: "votes for" },
  against: { vi: "phiếu không đồng ý", en: "votes against" },
  lower: { vi: "phiếu đề nghị hạ danh hiệu", en: "votes for a lower title" },
};

/** What a share is out of, in the order of a sentence: "tổng số thành viên". */
export const BASE_NAMES: Readonly<Record<VoteBase, Bilingual>> = {
  members: COUNT_NAMES.members,
  presentAndWritten: {
    vi: "số có mặt và có ý kiến bằng văn bản",
    en: "members present or with a written opinion",
  },
  issued: COUNT_NAMES.issued,
  returned: COUNT_NAMES.returned,
  valid: COUNT_NAMES.valid,
};

/** What the rule asks: "≥ 90% tổng số thành viên, bỏ phiếu kín", "> 50% phiếu hợp lệ, có mặt ≥ 2/3". */
export function ruleText({ value, strict, of, quorum, ballot }: VoteRule): Bilingual {
  const sign = strict ? ">" : "≥";
  const share = shareText(value);
  const present = quorum === null ? null : shareText(quorum);
  const kind = BALLOT_NAMES[ballot];
  return {
    vi: `${sign} ${share.vi} ${BASE_NAMES[of].vi}${present ? `, họp có mặt ≥ ${present.vi} thành viên` : ""}${kind.vi}`,
    en: `${sign} ${share.en} of ${BASE_NAMES[of].en}${present ? `, with ≥ ${present.en} of the members present` : ""}${kind.en}`,
  };
}

const BALLOT_NAMES: Readonly<Record<VoteRule["ballot"], Bilingual>> = {
  secret: { vi: ", bỏ phiếu kín", en: ", by secret ballot" },
  open: { vi: ", biểu quyết giơ tay", en: ", by show of hands" },
  either: { vi: "", en: "" },
};

function shareText(value: string): Bilingual {
  if (value.includes("/")) return { vi: value, en: value };
  const percent = decimalText(new Big(value).times(100));
  return { vi: `${percent.vi}%`, en: `${percent.en}%` };
}

/** "17/19 (89,47%)"; a share that misses the rule is never shown as reaching it. */
export function countsText(share: Fraction, rule: VoteRule | null): Bilingual {
  const threshold = rule === null ? null : exactShare(rule.value);
  const { vi, en } = percentText(share, threshold === null ? undefined : threshold.num.div(threshold.den));
  // A typed share stands over 1: there are no counts to show.
  if (share.den.eq(1) && share.num.lt(1)) return { vi, en };
  const counted = `${share.num.toFixed()}/${share.den.toFixed()}`;
  return { vi: `${counted} (${vi})`, en: `${counted} (${en})` };
}

/** An outcome as lists and minutes say it. */
export function outcomeText(outcome: VoteOutcome, rule: VoteRule | null): Bilingual {
  switch (outcome.kind) {
    case "passed":
      return countsText(outcome.share, rule);
    case "failed": {
      const { vi, en } = countsText(outcome.share, rule);
      const { lacking } = outcome;
      return lacking === null
        ? { vi: `${vi}, chưa đủ`, en: `${en}, short of the rule` }
        : { vi: `${vi}, thiếu ${lacking} phiếu`, en: `${en}, ${lacking} short` };
    }
    case "lowered": {
      const { short } = TITLES[outcome.to];
      return {
        vi: `hạ danh hiệu: ${short} (${outcome.reason.vi})`,
        en: `a lower title: ${short} (${outcome.reason.en})`,
      };
    }
    case "tiedForLast":
      return { vi: "bằng phiếu ở suất cuối, bầu lại", en: "tied for the last place: a run-off decides" };
    case "noQuorum":
      return {
        vi: `họp có mặt ${outcome.present.toFixed()}, cần từ ${outcome.needed.toFixed()} thành viên`,
        en: `${outcome.present.toFixed()} present, ${outcome.needed.toFixed()} needed`,
      };
    case "impossible":
      return { vi: "số phiếu không hợp lý", en: "the counts cannot be" };
    case "ruleNotChosen":
      return { vi: "chưa chọn ngưỡng phiếu", en: "no threshold has been chosen" };
    case "addedAfterVote":
      return { vi: "đưa vào danh sách sau khi bỏ phiếu", en: "put on the list after the vote" };
    case "cannotTell":
      return { vi: "chưa đủ số liệu phiếu", en: "counts are missing" };
    case "notVoted":
      return { vi: "chưa bỏ phiếu", en: "not voted yet" };
  }
}
