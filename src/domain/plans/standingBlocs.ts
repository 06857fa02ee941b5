import type Big from "big.js";
import type { Bloc, BlocPost } from "../blocs/bloc";
import type { Classified } from "../classes/scheme";
import { groupBy } from "../groupBy";
import { decimalText } from "../phrases/numbers";
import { blocOf } from "../standing";
import type { Scoring } from "../standing/scoring";
import type { Entry } from "./entry";
import { concerning, quotaLines, quotaName, type QuotaLine } from "./quotaLine";

/** One bloc as the sheet "Xếp hạng" shows it: the best first, those who are not ranked last. */
export interface StandingBloc {
  readonly heading: string;
  /** Head, deputy and next year's head, where the workbook names them; else none. */
  readonly posts: string;
  readonly entries: readonly Entry[];
  /** How many of the entries are ranked; they come first. */
  readonly ranked: number;
  readonly lines: readonly QuotaLine[];
  /** What each quota allowed here, who is tied at its line and who is just below. */
  readonly quotas: readonly string[];
}

/** The blocs in which anybody is ranked, in order of appearance. */
export function standingBlocs(
  entries: readonly Entry[],
  { blocs, quotas }: Pick<Scoring, "blocs" | "quotas">,
): readonly StandingBloc[] {
  const names = new Map(entries.map((entry) => [entry.candidate.id, entry]));
  return [...groupBy(entries, ({ candidate }) => blocOf(candidate)).values()]
    .filter((bloc) => bloc.some(({ standing }) => standing.rank !== null))
    .map((members): StandingBloc => {
      const sorted = byRank(members);
      const known = blocs.find(({ memberIds }) => memberIds.some((id) => id === sorted[0]?.candidate.id));
      return {
        heading: known?.name ?? headingOf(sorted),
        posts: known === undefined ? "" : postsText(known),
        entries: sorted,
        ranked: sorted.filter(({ standing }) => standing.rank !== null).length,
        lines: quotaLines(sorted, quotas),
        quotas: concerning(sorted, quotas).map((result) => {
          const at = (ids: readonly string[]): string =>
            ids.flatMap((id) => nameAndPoints(names.get(id))).join(", ");
          const tied = result.tiedAtLine.length > 0 ? ` Đồng hạng ở vạch: ${at(result.tiedAtLine)}.` : "";
          const below = result.justBelow.length > 0 ? ` Ngay dưới vạch: ${at(result.justBelow)}.` : "";
          const said = result.explained.vi.replace(`${result.place ?? ""}: `, "");
          return `Chỉ tiêu ${quotaName(result)}: ${said}${tied}${below}`;
        }),
      };
    });
}

/** The points at the first quota's line of each ranked one's bloc; nobody of a bloc that no quota cuts. */
export function linePoints(blocs: readonly StandingBloc[]): ReadonlyMap<string, Big> {
  return new Map(
    blocs.flatMap(({ entries, ranked, lines }) => {
      const points = lines[0]?.points ?? null;
      return points === null
        ? []
        : entries.slice(0, ranked).map(({ candidate }) => [candidate.id, points] as const);
    }),
  );
}

/** Ranked ones by rank, equal ranks as in the workbook (sorting is stable); then the others. */
function byRank(members: readonly Entry[]): readonly Entry[] {
  const last = Number.MAX_SAFE_INTEGER;
  return [...members].sort((a, b) => (a.standing.rank ?? last) - (b.standing.rank ?? last));
}

function headingOf([first]: readonly Entry[]): string {
  if (first === undefined) return "";
  const { group, unit, source } = first.candidate;
  return group ?? unit ?? `Bảng “${source.sheet}”`;
}

function postsText({ head, deputy, nextHead }: Bloc): string {
  const post = (what: string, holder: BlocPost | null): readonly string[] =>
    holder === null ? [] : [`${what}${holder.year === null ? "" : ` năm ${holder.year}`}: ${holder.name}`];
  return [
    ...post("Cụm trưởng", head),
    ...post("Cụm phó", deputy),
    ...post("Cụm trưởng kế tiếp", nextHead),
  ].join("; ");
}

function nameAndPoints(entry: Entry | undefined): readonly string[] {
  if (entry === undefined) return [];
  const { score } = entry.standing;
  return [score === null ? entry.candidate.name : `${entry.candidate.name} (${decimalText(score).vi})`];
}

/** A class by points or by rules over the periods, and what held it down. */
export interface ClassShown {
  readonly name: string;
  readonly cap: string;
}

/** Everybody's class; "" where there is none. */
export function classesOf({ classified, rolledUp }: Pick<Scoring, "classified" | "rolledUp">) {
  const byPeriods = new Map(rolledUp.map(({ candidateId, className }) => [candidateId, className]));
  const byPoints = new Map<string, Classified>(classified.map((each) => [each.candidateId, each]));
  return (id: string): ClassShown => {
    const own = byPoints.get(id);
    return {
      name: own?.className ?? byPeriods.get(id) ?? "",
      cap: own?.cappedBy ? `Khống chế mức xếp loại: ${own.cappedBy.text}` : "",
    };
  };
}
