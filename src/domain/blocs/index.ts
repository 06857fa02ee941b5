import type { Candidate } from "../candidates/candidate";
import { groupBy } from "../groupBy";
import { blocOf } from "../standing/blocOf";
import type { RecognisedTable, Table } from "../tables/table";
import { foldName } from "../text";
import type { Bloc, BlocPost } from "./bloc";
import { listedMembers, type ListedMember, type ListedPost } from "./list";
import { layerOf } from "./provinces";

/**
 * The blocs and clusters of the year as the workbook gives them: by section rows, a group column or a list of
 * members, with who leads them and who takes over next year. Membership belongs to a year: rows of a list that name
 * another one tell only of the handover.
 * @param year the emulation year
 * @returns in order of appearance; who is in no bloc is in none of them
 */
export function readBlocs(
  recognised: readonly RecognisedTable[],
  candidates: readonly Candidate[],
  year: number,
): readonly Bloc[] {
  const named = candidates.filter(({ group, unit }) => group !== null && group !== unit);
  const listed = recognised
    .filter(({ state, role }) => state.kind === "read" && role === "candidates")
    .flatMap(({ table }) => listedMembers(table));
  const blocOfRow = rowIndex(listed.length === 0 ? [] : named);
  return [...groupBy(named, blocOf)].flatMap(([key, members]): Bloc[] => {
    const [first] = members;
    if (first?.group === undefined || first.group === null) return [];
    const posts = postsOf(key, first, listed, blocOfRow);
    const held = (post: ListedPost["post"], inYear: number) =>
      posts.find((each) => each.post === post && each.year === inYear) ??
      (inYear === year ? posts.find((each) => each.post === post && each.year === null) : undefined);
    return [
      {
        key,
        name: first.group,
        layer: layerOf(members.map(({ name }) => name)),
        memberIds: members.map(({ id }) => id),
        head: asPost(held("head", year)),
        deputy: asPost(held("deputy", year)),
        nextHead: asPost(held("head", year + 1)),
      },
    ];
  });
}

/** The bloc of whoever a row was joined into. */
function rowIndex(candidates: readonly Candidate[]): (table: Table, row: number) => string | null {
  const known = new Map<Table, Map<number, string>>();
  for (const candidate of candidates)
    for (const { table, row } of candidate.rows) {
      const rows = known.get(table) ?? new Map<number, string>();
      known.set(table, rows.set(row, blocOf(candidate)));
    }
  return (table, row) => known.get(table)?.get(row) ?? null;
}

/** By the candidate of the row; a row of another year by the name of its bloc in the same file. */
function postsOf(
  key: string,
  { group, source }: Candidate,
  listed: readonly ListedMember[],
  blocOfRow: (table: Table, row: number) => string | null,
): readonly ListedPost[] {
  return listed.flatMap(({ table, row, bloc, posts }) => {
    const known = blocOfRow(table, row);
    const sameName = table.grid.file === source.file && foldName(bloc) === foldName(group ?? "");
    return known === key || (known === null && sameName) ? posts : [];
  });
}

function asPost(post: ListedPost | undefined): BlocPost | null {
  return post === undefined ? null : { name: post.name, year: post.year, cell: post.cell };
}
