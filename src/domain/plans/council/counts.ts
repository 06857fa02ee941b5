import type { VoteResult } from "../../council/council";
import { allCounts, typedCounts, type CountId, type Counts } from "../../council/judge/counts";
import { twoDigits } from "./paper";

const DOTS = "……";

/** A count the papers agree on; null where none says it, or they differ: the line then stays dotted. */
function agreed(all: readonly Counts[], id: CountId): number | null {
  const values = new Set(all.flatMap((counts) => counts[id]?.value.toNumber() ?? []));
  const [only] = values;
  return values.size === 1 && only !== undefined ? only : null;
}

function countsOf(results: readonly VoteResult[]): readonly Counts[] {
  return results.flatMap(({ votes, outcome }) =>
    // Counts that cannot be are told as a problem; nothing is worked out from them.
    votes === null
      ? []
      : [outcome.kind === "impossible" ? typedCounts(votes) : allCounts(typedCounts(votes))],
  );
}

/** "- Tổng số thành viên: 19; có mặt: 17; vắng: 02 (…)": each number where the tallies of all titles agree on it. */
export function attendance(results: readonly VoteResult[]): readonly string[] {
  const all = countsOf(results);
  const said = (id: CountId): string => numberOrDots(agreed(all, id));
  const [members, present] = [agreed(all, "members"), agreed(all, "present")];
  const absent = members === null || present === null || present > members ? null : members - present;
  return [
    `- Tổng số thành viên: ${said("members")}; có mặt: ${said("present")}; vắng: ${numberOrDots(absent)} (có ý kiến bằng văn bản: ${said("absentWritten")}; không có ý kiến: ${said("absentSilent")}).`,
  ];
}

/** "Số phiếu phát ra: 19; thu về: 19; hợp lệ: 18; không hợp lệ: 01." */
export function countsWords(results: readonly VoteResult[]): string {
  const all = countsOf(results);
  const said = (id: CountId): string => numberOrDots(agreed(all, id));
  return `Số phiếu phát ra: ${said("issued")}; thu về: ${said("returned")}; hợp lệ: ${said("valid")}; không hợp lệ: ${said("invalid")}.`;
}

function numberOrDots(value: number | null): string {
  return value === null ? DOTS : twoDigits(value);
}
