import { DEFAULT_COUNCIL, type CouncilSettings, type OwnVoteRule } from "../domain/council/council";
import { TITLE_IDS } from "../domain/criteria/title";
import { fieldsOf, listOf, oneOf, textOf, type Fields } from "./storedFields";

const BASES = ["members", "presentAndWritten", "issued", "returned", "valid"] as const;
const BALLOTS = ["secret", "open", "either"] as const;
/** "0.9" or "2/3". */
const FRACTION = /^(?:\d+(?:\.\d+)?|\d+\/[1-9]\d*)$/;

/**
 * What was chosen about votes, as it stands in a workbook: what is missing or damaged counts as never chosen and
 * takes nothing else with it. Holds no name of a candidate.
 */
export function readCouncil(stored: unknown): CouncilSettings {
  const kept = fieldsOf(stored);
  const rules = fieldsOf(kept.rules);
  const { flagsPerCluster } = kept;
  const isCount = Number.isInteger(flagsPerCluster) && Number(flagsPerCluster) > 0;
  return {
    rules: Object.fromEntries(
      TITLE_IDS.flatMap((title) => {
        const rule = ruleOf(rules[title]);
        return rule === null ? [] : [[title, rule] as const];
      }),
    ),
    councilName: textOf(kept.councilName) ?? DEFAULT_COUNCIL.councilName,
    flagsPerCluster: isCount ? Number(flagsPerCluster) : DEFAULT_COUNCIL.flagsPerCluster,
    offices: listOf(kept.offices).flatMap((each) => officeOf(fieldsOf(each))),
  };
}

function ruleOf(value: unknown): string | OwnVoteRule | null {
  const id = textOf(value);
  if (id !== null) return id;
  const { value: share, strict, of, quorum, ballot, basis } = fieldsOf(value);
  const [base, form, ground] = [oneOf(of, BASES), oneOf(ballot, BALLOTS), textOf(basis)];
  if (typeof share !== "string" || !FRACTION.test(share)) return null;
  if (base === null || form === null || ground === null) return null;
  const valid = typeof quorum === "string" && FRACTION.test(quorum) ? quorum : null;
  return { value: share, strict: strict === true, of: base, quorum: valid, ballot: form, basis: ground };
}

function officeOf({ office, columns }: Fields): CouncilSettings["offices"] {
  const name = textOf(office);
  const labels = listOf(columns).filter((each): each is string => typeof each === "string");
  return name === null || labels.length === 0 ? [] : [{ office: name, columns: labels }];
}
