import type { Candidate } from "../../candidates/candidate";
import type { VoteOutcome, VoteResult } from "../../council/council";
import { TITLES } from "../../criteria/titles";
import { countWords, type VoteList } from "./paper";

const DOTS = "……………………";
/** Names in one row, so that no row outgrows what Excel allows. */
const MOST_NAMES = 15;

/** How a vote ends for somebody, as the papers group it. */
export type Ending = "passed" | "failed" | "lowered" | "runOff" | "open";

export function endingOf(outcome: VoteOutcome | null): Ending {
  switch (outcome?.kind) {
    case "passed":
    case "failed":
    case "lowered":
      return outcome.kind;
    case "tiedForLast":
      return "runOff";
    default:
      return "open";
  }
}

/** What the meeting concludes for one vote: who goes to which level, who does not, who is voted on again, what is open. */
export function conclusionLines(vote: VoteList, results: ReadonlyMap<string, VoteResult>): readonly string[] {
  const of = (ending: Ending): readonly Candidate[] =>
    vote.candidates.filter(({ id }) => endingOf(results.get(id)?.outcome ?? null) === ending);
  const { subject, decidedBy } = vote;
  const [passed, failed, lowered, runOff, open] = [
    of("passed"),
    of("failed"),
    of("lowered"),
    of("runOff"),
    of("open"),
  ];
  // Nobody has voted: what they conclude is theirs to write.
  if (open.length === vote.candidates.length) return [`- ${DOTS}${DOTS}${DOTS}${DOTS}`];
  const to = `trình ${decidedBy === "" ? DOTS : decidedBy} xét, quyết định`;
  return [
    passed.length === 0
      ? "- Không có trường hợp nào đủ số phiếu."
      : `- Đủ số phiếu, ${to}: ${countWords(passed.length, subject)}.`,
    ...named(passed),
    ...lowered.map(({ id, name }) => loweredLine(name, results.get(id))),
    ...(failed.length > 0
      ? [`- Không đủ số phiếu: ${countWords(failed.length, subject)}.`, ...named(failed)]
      : []),
    ...(runOff.length > 0
      ? [`- Bằng phiếu ở suất cuối, bỏ phiếu lại: ${countWords(runOff.length, subject)}.`, ...named(runOff)]
      : []),
    ...(open.length > 0
      ? [`- Chưa kết luận, cần làm rõ: ${countWords(open.length, subject)}.`, ...openLines(open, results)]
      : []),
  ];
}

function named(candidates: readonly Candidate[]): readonly string[] {
  const rows = Math.ceil(candidates.length / MOST_NAMES);
  return Array.from({ length: rows }, (_, index) => {
    const some = candidates.slice(index * MOST_NAMES, (index + 1) * MOST_NAMES);
    return `  ${some.map(({ name }) => name).join("; ")}${index === rows - 1 ? "." : ";"}`;
  });
}

function loweredLine(name: string, result: VoteResult | undefined): string {
  if (result?.outcome.kind !== "lowered") return "";
  const { to, reason } = result.outcome;
  return `- ${name}: hạ xuống danh hiệu “${TITLES[to].full.vi}” (${reason.vi}).`;
}

function openLines(
  candidates: readonly Candidate[],
  results: ReadonlyMap<string, VoteResult>,
): readonly string[] {
  const lines = candidates.slice(0, MOST_NAMES).map(({ id, name }) => {
    const result = results.get(id);
    const why = result === undefined ? "chưa bỏ phiếu" : result.actual.vi;
    return `  ${name}: ${why}.`;
  });
  const rest = candidates.length - MOST_NAMES;
  return rest > 0 ? [...lines, `  Và ${rest} trường hợp khác (xem kết quả ở trên).`] : lines;
}
