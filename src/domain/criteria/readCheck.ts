import { DISCIPLINE_DEGREES, TASK_RATINGS } from "../candidates/candidate";
import type { DataReader } from "./dataReader";
import { INITIATIVE_SCOPES, type Check, type Comparison, type Denominator } from "./pack";
import type { ShareOf, VoteBase } from "./pack";
import { readStreak } from "./readStreak";
import { TITLE_IDS } from "./title";

const SHARES: readonly ShareOf[] = ["completed", "advanced", "testPassed", "testGood"];
export const DENOMINATORS: readonly Denominator[] = ["strength", "present", "considered"];
const COMPARISONS: readonly Comparison[] = ["atLeast", "above", "atMost", "below", "equals", "reducedBy"];
const VOTE_BASES: readonly VoteBase[] = ["members", "presentAndWritten", "issued", "returned", "valid"];
const EMULATION = ["emulation"] as const;
const TARGETS = ["met", "exceeded"] as const;
const ORGANISERS = ["ministry"] as const;
const NOTED = ["study", "transfer", "investigation"] as const;

/**
 * One check of a criterion, of any kind.
 * @throws BinhXetError `criteriaInvalid` for an unknown kind, a missing or wrong field, or one nobody knows
 */
export function readCheck(data: DataReader): Check {
  return data.whole(checkFrom(data));
}

function checkFrom(data: DataReader): Check {
  const kind = data.text("kind");
  switch (kind) {
    case "taskRatingAtLeast":
      return { kind, value: data.oneOf("value", TASK_RATINGS) };
    case "shareAtLeast": {
      const share = { kind, of: data.oneOf("of", SHARES), value: data.text("value") } as const;
      return data.has("denominator")
        ? { ...share, denominator: data.oneOf("denominator", DENOMINATORS) }
        : share;
    }
    case "countAtLeast":
      return { kind, of: data.oneOf("of", EMULATION), value: data.number("value") };
    case "noDisciplineFrom":
      return { kind, degree: data.oneOf("degree", DISCIPLINE_DEGREES) };
    case "hasInitiative":
      return data.has("scope") ? { kind, scope: data.oneOf("scope", INITIATIVE_SCOPES) } : { kind };
    case "meetsTitle":
    case "holdsTitle":
      return { kind, titles: data.listOf("titles", TITLE_IDS) };
    case "streak":
      return readStreak(data);
    case "leadsBloc": {
      const leads = { kind, upTo: data.number("upTo") } as const;
      return data.has("organisedBy")
        ? { ...leads, organisedBy: data.oneOf("organisedBy", ORGANISERS) }
        : leads;
    }
    case "targets": {
      const targets = { kind, how: data.oneOf("how", TARGETS) } as const;
      return data.has("name") ? { ...targets, name: data.text("name") } : targets;
    }
    case "columnNumber":
      return readColumnNumber(data);
    case "columnText":
      return { kind, label: data.text("label"), values: data.texts("values") };
    case "noneOf":
      return { kind, label: data.text("label") };
    case "serviceAtLeast":
      return { kind, months: data.number("months") };
    case "absenceAtMost":
      return { kind, days: data.number("days") };
    case "notNoted":
      return { kind, about: data.oneOf("about", NOTED) };
    case "registered":
      return { kind };
    case "votesAtLeast":
      return {
        kind,
        value: data.text("value"),
        strict: data.has("strict") && data.boolean("strict"),
        of: data.oneOf("of", VOTE_BASES),
      };
    case "allOf":
    case "anyOf":
      return { kind, parts: data.children("parts").map(readCheck) };
    default:
      throw data.wrong("kind", "a kind of check");
  }
}

function readColumnNumber(data: DataReader): Check {
  const check = {
    kind: "columnNumber",
    label: data.text("label"),
    compare: data.oneOf("compare", COMPARISONS),
    value: data.text("value"),
    share: data.has("share") && data.boolean("share"),
  } as const;
  return data.has("baseline") ? { ...check, baseline: data.text("baseline") } : check;
}
