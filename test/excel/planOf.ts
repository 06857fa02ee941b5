import type { PlanKind, PlanValue, SheetPlan } from "../../src/domain/plans/plan";

/** A small plan: a heading, then one linked name a row; a name that starts with "=" stays text. */
export function planOf(kind: PlanKind, name: string, people: readonly string[]): SheetPlan {
  const text = (value: string): PlanValue => ({ kind: "text", text: value });
  const lastRow = people.length + 2;
  return {
    kind,
    name,
    orientation: "landscape",
    columnWidths: [6, 30],
    rowHeights: [{ row: 1, points: 30 }],
    cells: [
      { row: 1, column: 1, value: text("DANH SÁCH") },
      ...people.flatMap((person, index) => [
        { row: index + 2, column: 1, value: { kind: "number", value: index + 1, format: "0" } as const },
        { row: index + 2, column: 2, value: text(person) },
      ]),
      {
        row: lastRow,
        column: 2,
        value: { kind: "formula", formula: `=COUNTA(B2:B${lastRow - 1})`, format: "0" },
      },
    ],
    blocks: [
      {
        range: { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 },
        style: { bold: true, horizontal: "center" },
      },
      { range: { firstRow: 2, firstColumn: 1, lastRow, lastColumn: 2 }, style: { grid: true, wrap: true } },
      {
        range: { firstRow: lastRow, firstColumn: 1, lastRow, lastColumn: 2 },
        style: { grid: true, fill: "#DDEBF7" },
      },
    ],
    merges: [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 2 }],
    links: people.map((person, index) => ({
      row: index + 2,
      column: 2,
      target: "'Danh sách'!B3",
      tip: person,
    })),
    titleRows: { first: 1, last: 1 },
    printArea: { firstRow: 1, firstColumn: 1, lastRow, lastColumn: 2 },
    frozenRows: 1,
    entries: people.length,
  };
}
