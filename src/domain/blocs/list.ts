import { cleanUnitName } from "../candidates/names/unitName";
import { readAround } from "../candidates/unitColumn";
import type { CellRef } from "../grid/grid";
import { yearInTitles } from "../letterhead";
import { titlesAbove } from "../periods/titlesAbove";
import { sheetCells } from "../tables/cells/sheetCells";
import { isMark } from "../tables/fields/valueWords";
import { yearIn } from "../tables/roles/awards";
import type { FieldId, Table, TableColumn } from "../tables/table";
import { foldText } from "../text";

/** A post in a cluster that one row of a list gives. */
export interface ListedPost {
  readonly post: "head" | "deputy";
  /** Who holds it: the row's unit, or the one named under the post's own label. */
  readonly name: string;
  /** The year the label or the row names. */
  readonly year: number | null;
  readonly cell: CellRef;
}

/** One row of a list of clusters. */
export interface ListedMember {
  readonly table: Table;
  readonly row: number;
  /** As the group column says; "" without one. */
  readonly bloc: string;
  /** The year it belongs to the cluster; null where the list names none. */
  readonly year: number | null;
  readonly posts: readonly ListedPost[];
}

/** A list of clusters says who belongs where and who leads, and nothing else. */
const LISTS: ReadonlySet<FieldId> = new Set<FieldId>([
  "ordinal",
  "name",
  "unit",
  "group",
  "category",
  "position",
  "awardYear",
  "note",
  "other",
]);
const POST_LABEL =
  /\b(?:nhiem vu|chuc vu|vai tro|chuc trach|chuc danh|phan cong)\b.*\b(?:cum|khoi)\b|\b(?:cum|khoi) (?:truong|pho)\b|\b(?:truong|pho) (?:cum|khoi)\b|^(?:nhiem vu|vai tro|chuc vu|chuc trach)(?: nam 20\d\d)?$/;
const HEAD = /\b(?:cum|khoi) truong\b|\btruong (?:cum|khoi)\b/;
const DEPUTY = /\b(?:cum|khoi) pho\b|\bpho (?:cum|khoi|truong cum|truong khoi)\b/;
const YEAR_LABEL = /^nam(?: (?:thi dua|cong tac|hoat dong|tham gia))?$/;

/** Whether a table only lists the members of blocs: with a group column, and posts or years beside it. */
export function isBlocList({ columns }: Table): boolean {
  const has = (field: FieldId) => columns.some((column) => column.field === field);
  if (!has("name") || !has("group") || !columns.every(({ field }) => LISTS.has(field))) return false;
  return columns.some((column) => isPost(column) || isYear(column));
}

/** The rows of a list of clusters, in order; none where a table is something else. */
export function listedMembers(table: Table): readonly ListedMember[] {
  if (!isBlocList(table)) return [];
  const cells = sheetCells(table.grid);
  const find = (field: FieldId) => table.columns.find((column) => column.field === field)?.column ?? null;
  const [name, year] = [find("name"), table.columns.find(isYear)?.column ?? null];
  const groups = readAround(table, cells, find("group")).texts;
  const titled = yearInTitles([...titlesAbove(table)].reverse());
  return table.entries.map(({ row }): ListedMember => {
    const ofRow = year === null ? titled : (yearIn(cells, row, year) ?? titled);
    const unit = name === null ? "" : cleanUnitName(cells.text(row, name));
    const posts = table.columns.filter(isPost).flatMap(({ column, label }): ListedPost[] => {
      const held = heldPost(label, cells.mergedText(row, column), unit);
      const cell = { file: table.grid.file, sheet: table.grid.sheet, row, column };
      return held === null ? [] : [{ ...held, year: yearOfLabel(label) ?? ofRow, cell }];
    });
    return { table, row, bloc: groups.get(row) ?? "", year: ofRow, posts };
  });
}

/** Rows of a list of clusters that tell of another year: the same number may then have other members. */
export function rowsOfOtherYears(table: Table, year: number): ReadonlySet<number> {
  const others = listedMembers(table).filter((member) => member.year !== null && member.year !== year);
  return new Set(others.map(({ row }) => row));
}

/** "Cụm trưởng" in a column of duties, or a mark or a name under "Cụm trưởng". */
function heldPost(label: string, text: string, unit: string): Pick<ListedPost, "post" | "name"> | null {
  if (text === "") return null;
  const [written, title] = [foldText(text), foldText(label)];
  if (DEPUTY.test(written)) return { post: "deputy", name: unit };
  if (HEAD.test(written)) return { post: "head", name: unit };
  const post = DEPUTY.test(title) ? "deputy" : HEAD.test(title) ? "head" : null;
  if (post === null || (HEAD.test(title) && DEPUTY.test(title))) return null;
  return { post, name: isMark(text) ? unit : cleanUnitName(text) };
}

function isPost({ label, field }: TableColumn): boolean {
  return (field === "other" || field === "position") && POST_LABEL.test(foldText(label));
}

function isYear({ label, field }: TableColumn): boolean {
  return field === "awardYear" || (field === "other" && YEAR_LABEL.test(foldText(label)));
}

function yearOfLabel(label: string): number | null {
  const year = /(?<!\d)20\d\d(?!\d)/.exec(label)?.[0];
  return year === undefined ? null : Number(year);
}
