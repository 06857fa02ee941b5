import type { Bilingual } from "../../text/bilingual";
import { shareAsTyped } from "../../votes";
import { VOTE_BASES } from "../bases";
import type { CandidateVotes, VoteRule } from "../council";
import { baseOf, shareOf, type Counts } from "./counts";
import { compareShares } from "./exact";
import { BASE_NAMES } from "./words";

/** What a vote that cannot be judged lacks, in the rule's own words. */
export function missingText(votes: CandidateVotes, counts: Counts, { of }: VoteRule): readonly Bilingual[] {
  const base = baseOf(counts, of);
  const onlyShare = votes.typedShare?.kind === "known" && counts.for === undefined;
  if (onlyShare)
    return [
      {
        vi: `tỷ lệ ghi sẵn đã làm tròn và không chứng minh được tỷ lệ trên ${BASE_NAMES[of].vi}; cần số phiếu đồng ý và ${BASE_NAMES[of].vi}`,
        en: `the share as typed is rounded and does not prove a share of ${BASE_NAMES[of].en}; the votes for and ${BASE_NAMES[of].en} are needed`,
      },
    ];
  return [
    ...(counts.for === undefined ? [{ vi: "chưa có số phiếu đồng ý", en: "the votes for are missing" }] : []),
    ...(base === undefined || base.value.lte(0)
      ? [{ vi: `chưa có ${BASE_NAMES[of].vi}`, en: `missing: ${BASE_NAMES[of].en}` }]
      : []),
  ];
}

/** A share typed beside counts that is none of theirs, whatever it was taken of. */
export function shareDiffers({ typedShare }: CandidateVotes, counts: Counts): readonly Bilingual[] {
  if (typedShare?.kind !== "known") return [];
  const { low, high } = shareAsTyped(typedShare);
  const shares = VOTE_BASES.flatMap((of) => shareOf(counts.for, counts, of) ?? []);
  const fits = shares.some((share) => compareShares(share, low) >= 0 && compareShares(share, high) <= 0);
  return shares.length === 0 || fits
    ? []
    : [
        {
          vi: `tỷ lệ ghi sẵn ${typedShare.text} không khớp với số phiếu`,
          en: `the share as typed, ${typedShare.text}, does not agree with the counts`,
        },
      ];
}
