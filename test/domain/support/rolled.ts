import type { Candidate } from "../../../src/domain/candidates/candidate";
import { packById } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import type { Finding } from "../../../src/domain/findings/finding";
import type { ReviewSettings } from "../../../src/domain/settings";
import { SETTINGS, unit, type Row } from "./candidates";

const PACK = packById("luat-2022");

/** The finding on one criterion for one of the candidates checked together. */
export function finding(
  criterion: string,
  of: Candidate,
  all: readonly Candidate[],
  settings: ReviewSettings = SETTINGS,
): Finding {
  const found = checkAll(all, PACK, settings)
    .byCandidate.get(of.id)
    ?.find((each) => each.criterion === criterion);
  if (!found) throw new Error(`no finding ${criterion}`);
  return found;
}

/** The finding for the unit "Đồn A" with that row and those people. */
export function rolled(
  criterion: string,
  members: readonly Candidate[],
  row: Row = {},
  settings: ReviewSettings = SETTINGS,
): Finding {
  const post = unit("Đồn A", row);
  return finding(criterion, post, [post, ...members], settings);
}
