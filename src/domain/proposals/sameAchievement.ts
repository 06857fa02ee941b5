import type { Candidate } from "../candidates/candidate";
import { TITLES } from "../criteria/titles";
import { refAddress } from "../grid/address";
import type { Warning } from "../tables/table";
import type { Proposal } from "./proposal";

/**
 * A reminder of Law 06/2022/QH15, article 5, clause 2, point c, where somebody is proposed for two or more titles or
 * commendations beside the yearly one (CSTĐ toàn quân and BK BQP): whether they are for one achievement is for the
 * council to say. One warning for all of them.
 */
export function sameAchievement(
  reviewed: readonly { readonly candidate: Candidate; readonly proposal: Proposal }[],
): readonly Warning[] {
  const several = reviewed.filter(({ proposal }) => proposal.further.length > 1);
  if (several.length === 0) return [];
  const names = several.map(
    ({ candidate, proposal }) =>
      `${candidate.name} (${proposal.further.map((title) => TITLES[title].short).join(", ")})`,
  );
  const list = names.join("; ");
  return [
    {
      code: "sameAchievement",
      message: {
        vi: `Được đề nghị từ hai hình thức trở lên ngoài danh hiệu hằng năm: ${list}. Luật 06/2022/QH15, Điều 5 khoản 2 điểm c: không khen thưởng nhiều lần, nhiều hình thức cho một thành tích; để hội đồng xem xét.`,
        en: `Proposed for two or more beside the yearly title: ${list}. Law 06/2022/QH15, Article 5 clause 2 point c: one achievement is not rewarded several times or in several forms; for the council to consider.`,
      },
      cells: several.map(({ candidate }) => refAddress(candidate.source)),
    },
  ];
}
