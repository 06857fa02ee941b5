import { plainWords } from "../fillIn";
import { refAddress } from "../grid/address";
import type { CellRef } from "../grid/grid";
import { groupBy } from "../groupBy";
import type { Warning } from "../tables/table";
import type { LedgerAward } from "./council";

/** What somebody is proposed for. */
export interface Achievement {
  readonly candidateId: string;
  readonly text: string;
  readonly cell: CellRef;
}

/** Shorter texts ("Tốt", "SSCĐ") say nothing that tells one achievement from another. */
const TELLING = 12;

/**
 * One achievement rewarded twice, or rewarded and now proposed again, of one candidate and in the same words: Law
 * 06/2022/QH15, article 5, clause 2, point c. Whether two texts mean one achievement is for people to judge, hence a
 * warning.
 * @param names of the candidates, by id
 */
export function rewardedTwice(
  awards: readonly LedgerAward[],
  proposed: readonly Achievement[],
  names: ReadonlyMap<string, string>,
): readonly Warning[] {
  const told = awards.filter(
    ({ achievement, candidateId }) => candidateId !== null && plainWords(achievement).length >= TELLING,
  );
  const keyed = groupBy(
    told,
    ({ candidateId, achievement }) => `${candidateId ?? ""}\n${plainWords(achievement)}`,
  );
  const twice = [...keyed.values()].flatMap((same) =>
    same.length < 2
      ? []
      : [
          warning(
            same[0]?.name ?? "",
            same[0]?.achievement ?? "",
            same.map(({ cell }) => cell),
            false,
          ),
        ],
  );
  const again = proposed.flatMap(({ candidateId, text, cell }) => {
    const same = keyed.get(`${candidateId}\n${plainWords(text)}`);
    return same === undefined
      ? []
      : [warning(names.get(candidateId) ?? "", text, [...same.map((each) => each.cell), cell], true)];
  });
  return [...twice, ...again];
}

function warning(name: string, achievement: string, cells: readonly CellRef[], again: boolean): Warning {
  const vi = again ? "đã được khen và nay lại được đề nghị" : "được khen nhiều lần";
  const en = again ? "was rewarded already and is now proposed again" : "was rewarded more than once";
  return {
    code: "rewardedTwice",
    message: {
      vi: `“${name}” ${vi} cho cùng một thành tích: “${achievement}”. Luật 06/2022/QH15, Điều 5 khoản 2 điểm c: không khen thưởng nhiều lần, nhiều hình thức cho một thành tích đạt được.`,
      en: `“${name}” ${en} for one achievement: “${achievement}”. Law 06/2022/QH15, article 5, clause 2, point c: one achievement is not rewarded several times or in several forms.`,
    },
    cells: cells.map(refAddress),
  };
}
