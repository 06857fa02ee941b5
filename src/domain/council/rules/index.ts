import { DataReader } from "../../criteria/dataReader";
import type { Citation } from "../../criteria/pack";
import { readConfirmation, STATUSES } from "../../criteria/readCriterion";
import { TITLE_IDS, type TitleId } from "../../criteria/title";
import { BinhXetError } from "../../errors";
import type { Bilingual } from "../../text/bilingual";
import { VOTE_BASES } from "../bases";
import type { CouncilSettings, OwnVoteRule, VoteRule } from "../council";
import { exactShare } from "../judge/exact";
import { ruleProblems } from "./lint";
import rulesData from "./rules.json";

const BALLOTS = ["secret", "open", "either"] as const;

/**
 * The vote rules known, each of an expired text or another branch: to be chosen, never taken by themselves. What the
 * circular of the Ministry of National Defence (118/2023/TT-BQP) asks is not known here.
 */
export const VOTE_RULES: readonly VoteRule[] = readRules(rulesData);

/**
 * @param data what JSON.parse gave
 * @throws BinhXetError `criteriaInvalid`; `about` names the first place that is wrong
 */
export function readRules(data: readonly unknown[]): readonly VoteRule[] {
  const rules = data.map((each, index) => readRule(new DataReader(each, `rules[${index}]`)));
  const [problem] = ruleProblems(rules);
  if (problem !== undefined) throw new BinhXetError("criteriaInvalid", { about: problem });
  return rules;
}

/** The rules a title's text may be chosen from: those that speak of it first, then all others. */
export function rulesFor(title: TitleId): readonly VoteRule[] {
  const speaks = ({ titles }: VoteRule): boolean => titles.length === 0 || titles.includes(title);
  return [...VOTE_RULES.filter(speaks), ...VOTE_RULES.filter((rule) => !speaks(rule))];
}

/**
 * The rule staff chose for a title; null: not chosen yet, to be asked once. An id we do not know and a rule of the
 * unit's own without a ground or with a share that is none are no choice.
 */
export function ruleFor(title: TitleId, { rules }: Pick<CouncilSettings, "rules">): VoteRule | null {
  const chosen = rules[title];
  if (chosen === undefined) return null;
  if (typeof chosen === "string") return VOTE_RULES.find(({ id }) => id === chosen) ?? null;
  return ownRule(title, chosen);
}

function ownRule(title: TitleId, own: OwnVoteRule): VoteRule | null {
  const { value, strict, of, quorum, ballot } = own;
  const basis = own.basis.trim();
  const rule: VoteRule = {
    id: `own/${title}`,
    name: { vi: `Ngưỡng của đơn vị: ${basis}`, en: `The unit's own threshold: ${basis}` },
    titles: [title],
    value,
    strict,
    of,
    quorum,
    ballot,
    citation: { document: both(basis), article: "", clause: "", own: basis },
    status: "unitsOwn",
    confirmed: { on: "", how: both(basis) },
  };
  const share = exactShare(value);
  const cannotBe = share === null || (strict && share.num.eq(share.den));
  return basis === "" || cannotBe || (quorum !== null && exactShare(quorum) === null) ? null : rule;
}

function both(text: string): Bilingual {
  return { vi: text, en: text };
}

function readRule(data: DataReader): VoteRule {
  return data.whole({
    id: data.text("id"),
    name: data.bilingual("name"),
    titles: data.listOf("titles", TITLE_IDS),
    value: data.text("value"),
    strict: data.boolean("strict"),
    of: data.oneOf("of", VOTE_BASES),
    quorum: data.has("quorum") ? data.text("quorum") : null,
    ballot: data.oneOf("ballot", BALLOTS),
    citation: readCitation(data.child("citation")),
    status: data.oneOf("status", STATUSES),
    confirmed: readConfirmation(data.child("confirmed")),
  });
}

/** Unlike a criterion's, the article may be unknown (""): some of these texts were only seen quoted. */
function readCitation(data: DataReader): Citation {
  const optional = (key: string): string => (data.has(key) ? data.text(key) : "");
  return data.whole({
    document: data.bilingual("document"),
    article: optional("article"),
    clause: optional("clause"),
    ...(data.has("point") && { point: data.text("point") }),
  });
}
