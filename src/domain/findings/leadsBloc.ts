import type { Candidate } from "../candidates/candidate";
import type { Check } from "../criteria/pack";
import { groupBy } from "../groupBy";
import { blocOf } from "../standing";
import type { Bilingual } from "../text/bilingual";
import { cannotTell, decided, gap, type Answer } from "./answer";
import type { CheckContext, Surroundings } from "./context";
import { saidOfMinistry } from "./organiser";

type LeadsBloc = Extract<Check, { kind: "leadsBloc" }>;

/**
 * Stands first to `upTo` in its bloc, with `organisedBy` one of the Ministry's, by total points (dẫn đầu cụm, khối): articles 25.1 and 26.1. Equal points across
 * the line are for a vote, and nobody leads a bloc of one or one whose points are not all known.
 */
export function checkLeadsBloc({ upTo, organisedBy }: LeadsBloc, context: CheckContext): Answer {
  const place = checkPlace(upTo, context);
  return organisedBy === undefined || place.outcome !== "met" ? place : ofMinistry(place, context);
}

/** Any sheet is a bloc to us: a flag of the Ministry or the Government wants to be told that theirs it is. */
function ofMinistry({ actual, cells }: Answer, { candidate }: CheckContext): Answer {
  const said = saidOfMinistry(candidate);
  return said === null
    ? cannotTell(actual, cells, {
        vi: "Sổ không cho biết cụm, khối do Bộ Quốc phòng tổ chức",
        en: "The workbook does not say that the Ministry of National Defence organises the bloc",
      })
    : decided(true, actual, cells, { vi: `Sổ ghi “${said}”`, en: `The workbook says “${said}”` });
}

function checkPlace(upTo: number, { candidate, around }: CheckContext): Answer {
  const standing = around.standings.get(candidate.id);
  const { total } = candidate.facts;
  const own = total === undefined ? [] : [total.cell];
  // Points may come from score sheets or be made of periods.
  const cells = standing === undefined || standing.cells.length === 0 ? own : standing.cells;
  const rank = standing?.rank ?? null;
  if (rank === null) {
    return total?.kind === "known"
      ? cannotTell({ vi: "chưa xếp hạng", en: "not ranked" }, cells)
      : { ...gap("total", total), reason: { vi: "Chưa xếp hạng", en: "Not ranked" } };
  }
  const { size, at } = blocsIn(around).get(blocOf(candidate)) ?? NO_PLACES;
  if (size < 2)
    return cannotTell({ vi: "không có ai khác trong khối, cụm", en: "nobody else is in the bloc" }, cells);
  const tied = (at.get(rank) ?? []).filter(({ id }) => id !== candidate.id);
  const open = at.get(null) ?? [];
  const actual = placeText(rank, size, tied.length > 0);
  if (rank > upTo) return decided(false, actual, cells);
  if (rank + tied.length > upTo)
    return cannotTell(actual, cells, {
      vi: `Đồng hạng với ${namesOf(tied)}, đưa ra bỏ phiếu`,
      en: `Tied with ${namesOf(tied)}: to be voted on`,
    });
  if (rank + tied.length + open.length > upTo)
    return cannotTell(actual, cells, {
      vi: `Chưa xếp hạng: ${namesOf(open)}`,
      en: `Not ranked: ${namesOf(open)}`,
    });
  return decided(true, actual, cells);
}

/** The members of a bloc by the rank they hold; null for those without one. */
interface Places {
  readonly size: number;
  readonly at: ReadonlyMap<number | null, readonly Candidate[]>;
}

const NO_PLACES: Places = { size: 0, at: new Map() };

/** Every unit of a bloc asks for the same places. */
const known = new WeakMap<Surroundings, ReadonlyMap<string, Places>>();

function blocsIn(around: Surroundings): ReadonlyMap<string, Places> {
  const seen = known.get(around);
  if (seen !== undefined) return seen;
  const rankOf = ({ id }: Candidate): number | null => around.standings.get(id)?.rank ?? null;
  const blocs = new Map(
    [...groupBy(around.candidates, blocOf)].map(([key, members]): [string, Places] => [
      key,
      { size: members.length, at: groupBy(members, rankOf) },
    ]),
  );
  known.set(around, blocs);
  return blocs;
}

const MOST_NAMES = 5;

function namesOf(places: readonly { readonly name: string }[]): string {
  const names = places.slice(0, MOST_NAMES).map(({ name }) => name);
  return places.length > MOST_NAMES ? `${names.join(", ")}, …` : names.join(", ");
}

function placeText(rank: number, of: number, tied: boolean): Bilingual {
  return {
    vi: `${tied ? "đồng hạng" : "hạng"} ${rank} trên ${of}`,
    en: `${tied ? "tied at" : "place"} ${rank} of ${of}`,
  };
}
