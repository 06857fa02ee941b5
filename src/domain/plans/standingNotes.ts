import { TITLES } from "../criteria/titles";
import type { QuotaResult } from "../quotas/quota";
import { UNRANKED_REASONS } from "../standing/unrankedWarnings";
import type { TieBreak } from "../standing/standing";
import type { Entry } from "./entry";
import { quotaName } from "./quotaLine";

/** More names than a cell can carry. */
const MOST_NAMES = 3;

/** What is to be said of a place: why there is none, who shares it, what set it apart, and how quotas took it. */
export function standingNote(
  { candidate: { id }, standing, proposal, decisions }: Entry,
  nameOf: (id: string) => string,
  results: readonly QuotaResult[],
  cap: string,
): string {
  const others = standing.tiedWith.filter((each) => each !== id);
  const excluded = decisions.flatMap(({ decision }) =>
    decision.kind === "exclude" ? [`Không đề nghị ${TITLES[decision.title].short}: ${decision.reason}`] : [],
  );
  const overQuota = proposal.exclusions.flatMap(({ title, reason }) => {
    const { short } = TITLES[title];
    if (reason === "overQuota") return [`Ngoài chỉ tiêu ${short}`];
    return reason === "notRanked" ? [`Chưa xếp hạng nên chưa xét chỉ tiêu ${short}`] : [];
  });
  return [
    ...(standing.unranked === null ? [] : [`Chưa xếp hạng: ${UNRANKED_REASONS[standing.unranked].vi}`]),
    ...(others.length === 0 ? [] : [`Đồng hạng với ${namesText(others.map(nameOf))}`]),
    ...(standing.brokenBy === null ? [] : [`Cùng điểm, phân định bằng ${keyName(standing.brokenBy)}`]),
    ...results
      .filter(({ tiedAtLine }) => tiedAtLine.includes(id))
      .map((result) => `Đồng hạng ở vạch ${quotaName(result)}, đưa ra bỏ phiếu`),
    ...overQuota,
    ...(cap === "" ? [] : [cap]),
    ...excluded,
  ].join(". ");
}

function namesText(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(", ");
  return names.length > MOST_NAMES ? `${shown} và ${names.length - MOST_NAMES} nữa` : shown;
}

export function keyName(key: TieBreak): string {
  switch (key.kind) {
    case "bonus":
      return "điểm thưởng";
    case "penalty":
      return "điểm trừ";
    case "votes":
      return "phiếu bầu";
    case "column":
      return `“${key.label}”`;
  }
}
