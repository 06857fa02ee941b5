import { exactShare } from "../judge/exact";
import type { VoteRule } from "../council";

const MONTH_OR_DAY = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/**
 * What is wrong with shipped rules: no exact fraction, a threshold nobody can pass, no source, one id twice, or one
 * said to be in force that is none of ours to say.
 */
export function ruleProblems(rules: readonly VoteRule[]): readonly string[] {
  const ids = rules.map(({ id }) => id);
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id}: stands twice`);
  return [...twice, ...rules.flatMap(problemsOf)];
}

function problemsOf(rule: VoteRule): readonly string[] {
  const { id, value, strict, quorum, citation, confirmed, status } = rule;
  const share = exactShare(value);
  const says = (wrong: boolean, what: string): string[] => (wrong ? [`${id}: ${what}`] : []);
  return [
    ...says(share === null, `${value} is no exact share above 0 and up to 1`),
    ...says(share !== null && strict && share.num.eq(share.den), "more than all votes cannot be had"),
    ...says(quorum !== null && exactShare(quorum) === null, `${quorum ?? ""} is no exact share of members`),
    ...says(citation.document.vi === "" || citation.document.en === "", "names no document"),
    ...says(citation.clause !== "" && citation.article === "", "a clause without its article"),
    ...says(!MONTH_OR_DAY.test(confirmed.on), `${confirmed.on} is no day or month`),
    ...says(confirmed.how.vi === "" || confirmed.how.en === "", "does not say how it was confirmed"),
    ...says(status === "unitsOwn", "a shipped rule is no unit's own"),
  ];
}
