import type { Candidate } from "../../candidates/candidate";
import {
  DEFAULT_COUNCIL,
  NO_COUNCIL,
  type Council,
  type CouncilSettings,
  type VoteResult,
  type VotingBody,
} from "../../council/council";
import type { TitleId } from "../../criteria/title";
import { TITLES } from "../../criteria/titles";
import type { Grid } from "../../grid/grid";
import { groupBy } from "../../groupBy";
import type { Letterhead } from "../../letterhead";
import type { Nomination } from "../../proposals/proposal";

/** What the council's papers are made of. */
export interface CouncilPapers {
  readonly year: number;
  readonly letterhead: Letterhead;
  readonly settings: CouncilSettings;
  readonly council: Council;
  readonly candidates: readonly Candidate[];
  /** The lists as the checks propose them, or as they stand after a vote: whoever was voted on is added. */
  readonly nominations: readonly Nomination[];
  /** Our own sheets as read: a tally that is there is added to. */
  readonly ownGrids: readonly Grid[];
}

/** Papers of a review without lists. */
export const NO_PAPERS: CouncilPapers = {
  year: 0,
  letterhead: { superior: "", issuer: "", texts: [] },
  settings: DEFAULT_COUNCIL,
  council: NO_COUNCIL,
  candidates: [],
  nominations: [],
  ownGrids: [],
};

/** Who is put to one vote: everybody on a title's list; for a flag the members of one cluster. */
export interface VoteList {
  readonly title: TitleId;
  readonly subject: Nomination["subject"];
  readonly decidedBy: string;
  readonly body: VotingBody;
  /** The cluster that votes, as the workbook names it; "" for the council. */
  readonly group: string;
  readonly candidates: readonly Candidate[];
}

/** Flags are elected by the members of each cluster among themselves. */
const ELECTED_IN_CLUSTERS: ReadonlySet<TitleId> = new Set<TitleId>(["CO_BTL", "CO_BQP", "CO_CP"]);

/**
 * The votes to hold, in the order of the lists. Somebody whom the vote took off a list stays in the papers of that
 * vote; somebody whom the council gave a lower title is not put to a vote on that one again.
 */
export function voteLists({ nominations, council, candidates }: CouncilPapers): readonly VoteList[] {
  const byId = new Map(candidates.map((candidate) => [candidate.id, candidate]));
  const order = new Map(candidates.map(({ id }, index) => [id, index]));
  return listsOf(nominations, council.results, byId).flatMap(
    ({ title, subject, decidedBy, candidateIds }) => {
      const voted = council.results
        .filter((result) => result.title === title)
        .map((each) => each.candidateId);
      const lowered = new Set(
        council.results.flatMap(({ candidateId, outcome }) =>
          outcome.kind === "lowered" && outcome.to === title && !voted.includes(candidateId)
            ? [candidateId]
            : [],
        ),
      );
      const listed = candidateIds.filter((id) => !lowered.has(id));
      const added = voted.filter((id) => !listed.includes(id) && byId.get(id)?.subject === subject);
      // Those the vote took off stand where they stood: in the order of the workbook.
      const all =
        added.length === 0
          ? listed
          : [...new Set([...listed, ...added])].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
      const chosen = all.flatMap((id) => byId.get(id) ?? []);
      return splitByCluster({ title, subject, decidedBy, body: "council", group: "", candidates: chosen });
    },
  );
}

/** The nominations, and the titles of which a vote left nobody. */
function listsOf(
  nominations: readonly Nomination[],
  results: readonly VoteResult[],
  byId: ReadonlyMap<string, Candidate>,
): readonly Nomination[] {
  const gone = groupBy(
    results,
    ({ title, candidateId }) => `${title}\n${byId.get(candidateId)?.subject ?? ""}`,
  );
  return [
    ...nominations,
    ...[...gone.values()].flatMap(([first]): Nomination[] => {
      const subject = byId.get(first?.candidateId ?? "")?.subject;
      if (first === undefined || subject === undefined) return [];
      const { title } = first;
      const known = nominations.some((each) => each.title === title && each.subject === subject);
      return known ? [] : [{ title, subject, decidedBy: "", candidateIds: [] }];
    }),
  ];
}

function splitByCluster(list: VoteList): readonly VoteList[] {
  if (list.candidates.length === 0) return [];
  if (!ELECTED_IN_CLUSTERS.has(list.title)) return [list];
  const clusters = groupBy(list.candidates, ({ group }) => group ?? "");
  return [...clusters].map(([group, members]) =>
    group === ""
      ? { ...list, candidates: members }
      : { ...list, body: "cluster", group, candidates: members },
  );
}

/** "danh hiệu “Chiến sĩ thi đua cơ sở”", "“Bằng khen của Bộ Quốc phòng”". */
export function titleWords(title: TitleId): string {
  const { full } = TITLES[title];
  return COMMENDATIONS.has(title) ? `“${full.vi}”` : `danh hiệu “${full.vi}”`;
}

const COMMENDATIONS: ReadonlySet<TitleId> = new Set<TitleId>(["BKTTCP", "BKBQP", "GIAYKHEN"]);

/** "ĐVQT", and for a commendation that units and people both receive "Giấy khen (cá nhân)". */
export function shortTitle({ title, subject }: Pick<VoteList, "title" | "subject">): string {
  const { short, subject: whom } = TITLES[title];
  return whom === "both" ? `${short} (${subject === "unit" ? "tập thể" : "cá nhân"})` : short;
}

/** Where a person serves, where a unit competes; "" where the workbook does not say. */
export function placeOf({ subject, unit, group }: Candidate): string {
  return (subject === "person" ? (unit ?? group) : group) ?? "";
}

/** Small numbers are written with a leading 0 in official papers: "03 tập thể". */
export function twoDigits(count: number): string {
  return count === 0 ? "0" : String(count).padStart(2, "0");
}

export function countWords(count: number, subject: VoteList["subject"]): string {
  return `${twoDigits(count)} ${subject === "unit" ? "tập thể" : "đồng chí"}`;
}
