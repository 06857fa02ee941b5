import type { Candidate } from "../candidates/candidate";
import { refAddress } from "../grid/address";
import { groupBy } from "../groupBy";
import type { Warning } from "../tables/table";
import type { Bilingual } from "../text/bilingual";
import { blocOf } from "./blocOf";
import type { Standing, UnrankedReason } from "./standing";

/** Why somebody has no place, to be shown beside the name. */
export const UNRANKED_REASONS: Readonly<Record<UnrankedReason, Bilingual>> = {
  missing: { vi: "không có tổng điểm", en: "no total" },
  partMissing: { vi: "thiếu điểm của một tiêu chí", en: "the points of a criterion are missing" },
  blank: { vi: "ô tổng điểm để trống", en: "the total is empty" },
  text: { vi: "tổng điểm không phải là số", en: "the total is no number" },
  negative: { vi: "tổng điểm âm", en: "the total is below zero" },
  aboveMax: { vi: "tổng điểm vượt điểm tối đa", en: "the total is above the most points" },
  rollUpOpen: { vi: "chưa chọn cách tổng hợp các kỳ", en: "how the periods make the year is not chosen" },
  periodMissing: { vi: "thiếu điểm của một kỳ", en: "the points of a period are missing" },
};
/** More names than a message can carry. */
const MOST_NAMES = 5;

/**
 * Who is not ranked although others of the bloc are, by reason, with the cells.
 * @param standings one per candidate, in the candidates' order
 */
export function unrankedWarnings(
  candidates: readonly Candidate[],
  standings: readonly Standing[],
): readonly Warning[] {
  if (standings.every(({ rank }) => rank !== null)) return [];
  const ranked = new Set(
    candidates.flatMap((candidate, at) => (standings[at]?.rank === null ? [] : [blocOf(candidate)])),
  );
  const left = candidates.flatMap((candidate, at) => {
    const standing = standings[at];
    return standing?.rank === null && ranked.has(blocOf(candidate)) ? [{ candidate, standing }] : [];
  });
  const byReason = groupBy(left, ({ standing }) => standing.unranked ?? "missing");
  return [...byReason].map(([reason, those]) => {
    const names = those.slice(0, MOST_NAMES).map(({ candidate }) => candidate.name);
    const more = those.length - names.length;
    return {
      code: "notRanked",
      message: {
        vi: `Chưa xếp hạng vì ${UNRANKED_REASONS[reason].vi}: ${names.join(", ")}${more > 0 ? ` và ${more} nữa` : ""}.`,
        en: `Not ranked, ${UNRANKED_REASONS[reason].en}: ${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
      },
      cells: those.flatMap(({ candidate, standing }) => {
        const { cells } = standing;
        return (cells.length > 0 ? cells : [candidate.source]).map(refAddress);
      }),
    };
  });
}
