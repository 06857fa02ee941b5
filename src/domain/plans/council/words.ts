import type { VoteBase } from "../../criteria/pack";
import type { VoteResult, VoteRule } from "../../council/council";
import { TITLES } from "../../criteria/titles";
import { basisText } from "../../phrases/criteria";
import { decimalText, percentText, type Fraction } from "../../phrases/numbers";
import Big from "big.js";
import { twoDigits } from "./paper";

const DOTS = "……………………";

/** What a share is out of, as the minutes say it. */
const BASES: Readonly<Record<VoteBase, string>> = {
  members: "tổng số thành viên",
  presentAndWritten: "số thành viên có mặt và có ý kiến bằng văn bản",
  issued: "số phiếu phát ra",
  returned: "số phiếu thu về",
  valid: "số phiếu hợp lệ",
};

const BALLOTS: Readonly<Record<VoteRule["ballot"], string>> = {
  secret: ", bỏ phiếu kín",
  open: ", biểu quyết giơ tay",
  either: "",
};

const NOT_IN_FORCE: Readonly<Record<VoteRule["status"], string>> = {
  inForce: "",
  expired: " (văn bản đã hết hiệu lực, đơn vị chọn áp dụng)",
  draft: " (dự thảo)",
  unitsOwn: "",
};

/** "từ 90% tổng số thành viên", "trên 2/3 số phiếu hợp lệ". */
export function levelWords({ value, strict, of }: VoteRule): string {
  return `${strict ? "trên" : "từ"} ${shareWords(value)} ${BASES[of]}`;
}

/** "Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8"; for a rule of the unit's own its ground. */
export function groundWords({ citation }: VoteRule): string {
  return citation.own ?? basisText(citation).vi;
}

/** From how many votes on the title passes; a dotted line while nobody has chosen. */
export function ruleSentence(rule: VoteRule | null): string {
  if (rule === null) return `Mức thông qua: ${DOTS}${DOTS} (chưa chọn)`;
  const quorum = rule.quorum === null ? "" : `, họp có mặt từ ${shareWords(rule.quorum)} thành viên`;
  return `Mức thông qua: ${levelWords(rule)}${quorum}${BALLOTS[rule.ballot]} – ${groundWords(rule)}${NOT_IN_FORCE[rule.status]}.`;
}

/**
 * A nominee's votes in words: "17/19 phiếu đồng ý (89,47%), thiếu 01 phiếu so với mức từ 90% tổng số thành viên – Nghị
 * định 91/2017/NĐ-CP, Điều 45 khoản 8".
 */
export function resultWords(result: VoteResult | null): string {
  if (result === null) return "……/…… phiếu đồng ý";
  const { outcome, rule } = result;
  switch (outcome.kind) {
    case "passed":
      return `${shareOfVotes(outcome.share, rule)}${rule === null ? "" : `, đạt mức ${levelWords(rule)}`}`;
    case "failed":
      return failedWords(result, outcome.share, outcome.lacking);
    case "lowered":
      return `Hạ xuống danh hiệu ${TITLES[outcome.to].short}: ${outcome.reason.vi}`;
    case "notVoted":
      return "……/…… phiếu đồng ý";
    case "tiedForLast":
    case "noQuorum":
    case "impossible":
    case "ruleNotChosen":
    case "addedAfterVote":
    case "cannotTell":
      return withProblems(result);
  }
}

function failedWords(
  { rule, problems, actual }: VoteResult,
  share: Fraction,
  lacking: number | null,
): string {
  if (rule === null) return actual.vi;
  const said = shareOfVotes(share, rule);
  // Enough votes for the rule, not for one of the places.
  const [beyond] = problems;
  if (beyond !== undefined)
    return `${said}, ${beyond.vi}${lacking === null ? "" : `, thiếu ${twoDigits(lacking)} phiếu`}`;
  const short = lacking === null ? "chưa đủ" : `thiếu ${twoDigits(lacking)} phiếu`;
  return `${said}, ${short} so với mức ${levelWords(rule)} – ${groundWords(rule)}`;
}

function withProblems({ actual, problems }: VoteResult): string {
  const why = problems.map(({ vi }) => vi).join("; ");
  const said = `${actual.vi.slice(0, 1).toLocaleUpperCase("vi")}${actual.vi.slice(1)}`;
  return why === "" || said.includes(why) ? said : `${said}: ${why}`;
}

/** "17/19 phiếu đồng ý (89,47%)"; a typed share stands alone: there are no counts to show. */
function shareOfVotes(share: Fraction, rule: VoteRule | null): string {
  const threshold = rule === null ? undefined : fraction(rule.value);
  const percent = percentText(share, threshold).vi;
  if (share.den.eq(1) && share.num.lt(1)) return `${percent} phiếu đồng ý`;
  return `${share.num.toFixed()}/${share.den.toFixed()} phiếu đồng ý (${percent})`;
}

function fraction(value: string): Big {
  const [num = "1", den = "1"] = value.split("/");
  return new Big(num).div(den);
}

function shareWords(value: string): string {
  return value.includes("/") ? value : `${decimalText(new Big(value).times(100)).vi}%`;
}
