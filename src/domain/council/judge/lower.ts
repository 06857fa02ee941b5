import { TITLE_HEIGHTS } from "../../criteria/heights";
import type { TitleId } from "../../criteria/title";
import { TITLES } from "../../criteria/titles";
import type { Bilingual } from "../../text/bilingual";
import type { CandidateVotes, VoteOutcome, VoteRule } from "../council";
import { shareOf, type Counts } from "./counts";
import { exactShare, passes } from "./exact";
import { countsText } from "./words";

/**
 * A lower title instead (hạ danh hiệu): the council's votes for it reach its rule; or the row names it and gives no
 * votes of its own for it, where the title itself was not carried. null: nothing of the kind.
 */
export function lowered(
  { lowerTo, title }: CandidateVotes,
  counts: Counts,
  rule: VoteRule,
  main: { readonly kind: "passed" | "failed" | "cannotTell" },
): { readonly outcome: VoteOutcome | null; readonly problems: readonly Bilingual[] } | null {
  const threshold = exactShare(rule.value);
  const share = shareOf(counts.lower, counts, rule.of);
  const carried = share !== null && threshold !== null && passes(share, threshold, rule.strict);
  const named = lowerTo !== undefined && lowerTo.kind !== "blank";
  if (!carried && !(named && counts.lower === undefined && main.kind === "failed")) return null;
  const to = lowerTo?.kind === "known" ? lowerTo.value : null;
  if (to === null || !isBelow(to, title))
    return {
      outcome: { kind: "cannotTell" },
      problems: [
        named
          ? {
              vi: `“${lowerTo.text}” không phải là danh hiệu thấp hơn ${TITLES[title].short}`,
              en: `“${lowerTo.text}” is no title below ${TITLES[title].short}`,
            }
          : {
              vi: "đủ phiếu hạ danh hiệu nhưng chưa ghi danh hiệu thay",
              en: "the votes give a lower title, which is not named",
            },
      ],
    };
  const said = share === null || !carried ? null : countsText(share, rule);
  const reason: Bilingual =
    said === null
      ? { vi: "hội đồng ghi danh hiệu thay", en: "the council wrote the title instead" }
      : { vi: `${said.vi} phiếu đề nghị hạ`, en: `${said.en} votes for it` };
  return { outcome: { kind: "lowered", to, reason }, problems: [] };
}

/** A title instead is named where the votes carry the title itself, and none were cast for another. */
export function contraryTitle(
  { lowerTo }: CandidateVotes,
  counts: Counts,
  main: { readonly kind: string },
): readonly Bilingual[] {
  const contrary = main.kind === "passed" && counts.lower === undefined && lowerTo?.kind === "known";
  if (!contrary) return [];
  const { short } = TITLES[lowerTo.value];
  return [
    {
      vi: `đủ phiếu đồng ý nhưng lại ghi danh hiệu thay là ${short}`,
      en: `the votes carry the title, yet ${short} is written as the title instead`,
    },
  ];
}

function isBelow(lower: TitleId, title: TitleId): boolean {
  const [one, other] = [TITLE_HEIGHTS[lower], TITLE_HEIGHTS[title]];
  const [subject, of] = [TITLES[lower].subject, TITLES[title].subject];
  return one !== undefined && other !== undefined && one < other && subject === of;
}
