import type { PlanChart, PlanKind, PlanValue, SheetPlan } from "../../src/domain/plans/plan";

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

/** The plan's numbers beside its names as a chart below the list, with a line through the same numbers. */
export function chartOf(plan: SheetPlan, title: string): PlanChart {
  const [firstRow, lastRow] = [2, plan.entries + 1];
  const column = (number: number) => ({ firstRow, lastRow, firstColumn: number, lastColumn: number });
  return {
    title,
    names: column(2),
    bars: { label: "Điểm", values: column(1) },
    line: { label: "Chỉ tiêu", values: column(1) },
    place: { firstRow: lastRow + 3, firstColumn: 1, lastRow: lastRow + 18, lastColumn: 4 },
  };
}

/** The same plan with one chart for each title. */
export function withCharts(plan: SheetPlan, ...titles: readonly string[]): SheetPlan {
  return { ...plan, charts: titles.map((title) => chartOf(plan, title)) };
}
