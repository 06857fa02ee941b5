import Big from "big.js";
import type { Candidate } from "../candidates/candidate";
import type { Fraction } from "../phrases/numbers";
import type { Proposal } from "../proposals/proposal";
import { foldText } from "../text";

/**
 * Posts from deputy head of an office, or deputy commander of a company or post, up: the national statistics count
 * leaders from "phó phòng" (Circular 02/2023/TT-BNV's classes); squads, platoons and teams are direct work.
 */
const LEADER =
  /\b(?:tu lenh|chi huy (?:truong|pho)|chi huy|chinh uy|chinh tri vien|ctv|truong phong|pho phong|pho truong phong|(?:don|hai doi|dai doi|tieu doan|trung doan|lu doan|su doan|tram|ban|hai doan) (?:truong|pho)|pho (?:don|tram|ban|chi huy|chu nhiem|chinh uy)|truong (?:don|tram|ban)|chu nhiem|hieu truong|giam doc|tham muu truong)\b/;

/** Whether a post leads; null where none is written. */
export function leads({ facts: { position } }: Candidate): boolean | null {
  return position?.kind === "known" ? LEADER.test(foldText(position.value)) : null;
}

/**
 * Of the people proposed, those who are no leaders ("hướng về cơ sở", article 5.2.d of the Law).
 * @returns null where no post of anybody proposed is written
 */
export function directShare(
  people: readonly { readonly candidate: Candidate; readonly proposal: Proposal }[],
): Fraction | null {
  const known = people
    .filter(({ candidate, proposal }) => candidate.subject === "person" && proposal.proposed !== null)
    .flatMap(({ candidate }) => leads(candidate) ?? []);
  if (known.length === 0) return null;
  return { num: new Big(known.filter((leader) => !leader).length), den: new Big(known.length) };
}
