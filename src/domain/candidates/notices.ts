import { refAddress } from "../grid/address";
import type { CellRef } from "../grid/grid";
import type { Warning } from "../tables/table";
import type { Reading } from "./candidate";
import type { FactColumn } from "./facts/factColumns";
import type { CellNotes } from "./facts/readFacts";
import type { Conflict } from "./joinUnits";
import { carriedWarning } from "./unitColumn";

interface Note {
  readonly column: FactColumn;
  readonly cells: CellRef[];
  readonly texts: string[];
}

/** Gathers what is odd about cells, one warning per column and kind. */
export class ColumnNotes implements CellNotes {
  private readonly asText = new Map<FactColumn, Note>();
  private readonly dates = new Map<FactColumn, Note>();
  private readonly carriedDown: CellRef[] = [];
  private readonly notRead = new Map<FactColumn, Note>();
  private readonly notExact = new Map<FactColumn, Note>();

  storedAsText(column: FactColumn, cell: CellRef): void {
    noteIn(this.asText, column).cells.push(cell);
  }

  unreadable(column: FactColumn, cell: CellRef, text: string): void {
    addText(noteIn(this.notRead, column), cell, text);
  }

  limited(column: FactColumn, cell: CellRef, text: string): void {
    addText(noteIn(this.notExact, column), cell, text);
  }

  turnedIntoDate(column: FactColumn, cell: CellRef, text: string, typed: readonly string[]): void {
    const note = noteIn(this.dates, column);
    note.cells.push(cell);
    note.texts.push(`${text} (${typed.join(" / ")}?)`);
  }

  /** Cells of a unit column that were filled from above. */
  carried(cells: readonly CellRef[]): void {
    this.carriedDown.push(...cells);
  }

  warnings(): Warning[] {
    const asText = [...this.asText.values()].map((note) => ({
      code: "storedAsText",
      message: {
        vi: `Cột “${note.column.column.label}” có ${note.cells.length} ô là số nhưng lưu dạng chữ; Bình Xét vẫn đọc như số.`,
        en: `Column “${note.column.column.label}” holds ${note.cells.length} numbers stored as text; they are read as numbers.`,
      },
      cells: note.cells.map(refAddress),
    }));
    const notRead = [...this.notRead.values()].map((note) => ({
      code: "unreadableValue",
      message: {
        vi: `Cột “${note.column.column.label}”: không hiểu ${quoted(note.texts)}, nên chưa đủ dữ liệu để xét.`,
        en: `Column “${note.column.column.label}”: ${quoted(note.texts)} is not understood, so there is not enough data.`,
      },
      cells: note.cells.map(refAddress),
    }));
    const notExact = [...this.notExact.values()].map((note) => ({
      code: "noExactNumber",
      message: {
        vi: `Cột “${note.column.column.label}”: ${quoted(note.texts)} không phải là số đúng; chỉ dùng khi đã đủ để kết luận.`,
        en: `Column “${note.column.column.label}”: ${quoted(note.texts)} is no exact number; it is used only where it settles the matter.`,
      },
      cells: note.cells.map(refAddress),
    }));
    return [
      ...asText,
      ...notRead,
      ...notExact,
      ...[...this.dates.values()].map((note) =>
        dateWarning(note.column.column.label, note.texts, note.cells),
      ),
      ...(this.carriedDown.length > 0 ? [carriedWarning(this.carriedDown)] : []),
    ];
  }
}

/** Excel made dates of what was typed: each with what that probably was. */
export function dateWarning(label: string, texts: readonly string[], cells: readonly CellRef[]): Warning {
  return {
    code: "turnedIntoDate",
    message: {
      vi: `Cột “${label}”: Excel đã đổi thành ngày: ${quoted(texts)}. Gõ lại vào ô định dạng Văn bản (Text) rồi kiểm tra lại.`,
      en: `Column “${label}”: Excel turned what was typed into dates: ${quoted(texts)}. Type it again in a cell formatted as Text and check again.`,
    },
    cells: cells.map(refAddress),
  };
}

function noteIn(notes: Map<FactColumn, Note>, column: FactColumn): Note {
  const note = notes.get(column) ?? { column, cells: [], texts: [] };
  notes.set(column, note);
  return note;
}

function addText(note: Note, cell: CellRef, text: string): void {
  note.cells.push(cell);
  if (!note.texts.includes(text)) note.texts.push(text);
}

function quoted(texts: readonly string[]): string {
  const shown = texts.slice(0, 3).map((text) => `“${text}”`);
  return texts.length > 3 ? `${shown.join(", ")}, …` : shown.join(", ");
}

/** Two tables say different things of one subject: the first reading is used. */
export function conflictWarning(conflict: Conflict): Warning {
  const readings: (Reading<unknown> | undefined)[] = conflict.facts.map((facts) => facts[conflict.fact]);
  const known = readings.flatMap((reading) => (reading?.kind === "known" ? [reading] : []));
  const [first = "", second = ""] = known.map((reading) => reading.text);
  return {
    code: "conflictingValues",
    message: {
      vi: `${conflict.name}: hai bảng ghi khác nhau (“${first}” và “${second}”); Bình Xét dùng “${first}”.`,
      en: `${conflict.name}: two tables differ (“${first}” and “${second}”); “${first}” is used.`,
    },
    cells: known.map((reading) => refAddress(reading.cell)),
  };
}

/** One table names a unit twice: both stay, and somebody should look. */
export function repeatedUnitWarning(name: string, cells: readonly CellRef[]): Warning {
  return {
    code: "unitNamedTwice",
    message: {
      vi: `Đơn vị “${name}” có mặt hai lần trong cùng một bảng; Bình Xét để riêng từng dòng.`,
      en: `Unit “${name}” stands twice in one table; each row is kept apart.`,
    },
    cells: cells.map(refAddress),
  };
}
