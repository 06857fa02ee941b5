import type { Candidate } from "../candidates/candidate";
import { plainWords } from "../fillIn";
import type { CellRef } from "../grid/grid";
import type { Nomination } from "../proposals/proposal";
import { sheetCells } from "../tables/cells/sheetCells";
import type { Table, TableColumn } from "../tables/table";
import type { CouncilSettings, Unconfirmed } from "./council";

/** Offices that usually answer for columns; suggestions to choose from, none is asked unless staff or the sheet name it. */
export const USUAL_OFFICES: readonly string[] = [
  "Ban Cán bộ",
  "Ban Tổ chức",
  "Ban Tuyên huấn",
  "Ban Tác huấn",
  "Ủy ban kiểm tra",
  "Ban Bảo vệ an ninh",
  "Ban Dân vận",
  "Ban Công tác quần chúng",
  "Phòng Hậu cần - Kỹ thuật",
  "Ban Tài chính",
];

const CONFIRMED = /^(?:x|v|1|da xac nhan|xac nhan|da kiem tra|dong i|dong y|dat|co|ok)$/;
const CONFIRMS = /\bxac nhan\b/;
/** Words around an office's own name. */
const AROUND = /\b(?:co quan|xac nhan|cua|ban|phong|tro li|tro ly|nganh|da|don vi)\b/g;

/** "Xác nhận của Ban Cán bộ", "Phòng Cán bộ" → "can bo". */
function officeKey(text: string): string {
  return plainWords(text).replace(AROUND, " ").replace(/ +/g, " ").trim();
}

/** A column in which offices confirm: one office's marks, or the names of those that confirmed. */
interface ConfirmingColumn {
  readonly column: number;
  /** null: the cells name the offices. */
  readonly office: string | null;
  readonly label: string;
}

/**
 * What the offices responsible have not confirmed yet about those on the lists: one line per office that staff named in
 * the settings, or that has a column of its own in the sheets. A cell is confirmed by an x or "Đã xác nhận".
 */
export function unconfirmedBy(
  reviewed: readonly { readonly candidate: Candidate }[],
  nominations: readonly Nomination[],
  offices: CouncilSettings["offices"],
): readonly Unconfirmed[] {
  const listed = new Set(nominations.flatMap(({ candidateIds }) => candidateIds));
  const onList = reviewed.flatMap(({ candidate }) => (listed.has(candidate.id) ? [candidate] : []));
  const asked = askedOffices(onList, offices);
  return asked.flatMap(({ office, columns }): Unconfirmed[] => {
    const open = onList.flatMap((candidate) => {
      if (isConfirmed(candidate, office)) return [];
      const cells = cellsUnder(candidate, columns);
      // Nothing of this candidate stands under the office's columns: there is nothing to confirm.
      return columns.length > 0 && cells.length === 0 ? [] : [{ id: candidate.id, cells }];
    });
    return open.length === 0
      ? []
      : [
          {
            office,
            columns,
            candidateIds: open.map(({ id }) => id),
            cells: open.flatMap(({ cells }) => cells),
          },
        ];
  });
}

function askedOffices(
  candidates: readonly Candidate[],
  offices: CouncilSettings["offices"],
): CouncilSettings["offices"] {
  const known = new Set(offices.map(({ office }) => officeKey(office)));
  const named = new Map<string, string>();
  const tables = new Set(candidates.flatMap(({ rows }) => rows.map(({ table }) => table)));
  for (const { office } of [...tables].flatMap(confirmingColumns))
    if (office !== null && !known.has(officeKey(office))) named.set(officeKey(office), office);
  return [...offices, ...[...named.values()].map((office) => ({ office, columns: [] }))];
}

function confirmingColumns(table: Table): readonly ConfirmingColumn[] {
  const whole = CONFIRMS.test(plainWords(table.grid.sheet));
  return table.columns.flatMap((column): ConfirmingColumn[] => {
    const parts = column.label.split(" / ");
    const leaf = parts[parts.length - 1] ?? "";
    const { label } = column;
    if (/^(?:cac )?co quan (?:da )?xac nhan$/.test(plainWords(leaf)))
      return [{ column: column.column, office: null, label }];
    const says = CONFIRMS.test(plainWords(label)) || (whole && isUsual(leaf) && column.field === "other");
    const key = officeKey(leaf);
    return says && key !== "" ? [{ column: column.column, office: nameOf(leaf), label }] : [];
  });
}

function isUsual(label: string): boolean {
  return USUAL_OFFICES.some((office) => officeKey(office) === officeKey(label));
}

/** As the sheet writes it, without "Xác nhận của". */
function nameOf(label: string): string {
  return label
    .replace(/^\s*(?:cơ quan\s+)?xác nhận\s*(?:của)?\s*[:-]?\s*/iu, "")
    .replace(/\s*(?:đã\s+)?xác nhận\s*$/iu, "")
    .trim();
}

function isConfirmed({ rows }: Candidate, office: string): boolean {
  const key = officeKey(office);
  return rows.some(({ table, row }) => {
    const cells = sheetCells(table.grid);
    return confirmingColumns(table).some(({ column, office: whose }) => {
      const text = cells.text(row, column);
      if (whose !== null) return officeKey(whose) === key && CONFIRMED.test(plainWords(text));
      return text.split(/[,;\n+]/).some((part) => officeKey(part) === key);
    });
  });
}

/** The cells of a candidate under columns named by their label or by what they mean ("taskRating"). */
function cellsUnder({ rows }: Candidate, columns: readonly string[]): readonly CellRef[] {
  const wanted = columns.map(plainWords);
  const fits = ({ label, field }: TableColumn): boolean =>
    columns.includes(field) ||
    wanted.includes(plainWords(label)) ||
    wanted.includes(plainWords(label.split(" / ").pop() ?? ""));
  return rows.flatMap(({ table, row }) => {
    const { file, sheet } = table.grid;
    return table.columns.filter(fits).map(({ column }) => ({ file, sheet, row, column }));
  });
}
