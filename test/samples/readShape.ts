import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import Big from "big.js";
import { collectCandidates } from "../../src/domain/candidates";
import type { Candidate, FactId, Facts } from "../../src/domain/candidates/candidate";
import { columnLetters, refAddress } from "../../src/domain/grid/address";
import { recogniseTables } from "../../src/domain/tables";
import type { Table } from "../../src/domain/tables/table";
import { createWorkbookHost } from "../../src/excel";
import { HostSession } from "../../src/workbench/host/session";
import { startOfficeInNode } from "../../src/workbench/node";
import { openPackage } from "../../src/workbench/package";
import type { ShapeCandidate, ShapeTable, ShapeWarning } from "./expected/shapes/shape";

const FOLDER = resolve(__dirname, "../../assets/samples/shapes");

/** What the product reads in a sample, in the terms of the reading by hand. */
export interface ShapeRead {
  readonly sheets: readonly string[];
  readonly hidden: { readonly rows: readonly number[]; readonly columns: readonly string[] };
  readonly tables: readonly ShapeTable[];
  readonly candidates: readonly ShapeCandidate[];
  readonly warnings: readonly ShapeWarning[];
}

/** Reads a sample as the pane and the `review` command do: package, host, the real client, tables, candidates. */
export async function readShape(file: string): Promise<ShapeRead> {
  const { workbook } = openPackage(new Uint8Array(readFileSync(resolve(FOLDER, file))), file);
  startOfficeInNode(new HostSession(workbook));
  const { grids } = await createWorkbookHost().readWorkbook();
  const { tables, warnings } = recogniseTables(grids);
  const collected = collectCandidates(tables);
  return {
    sheets: grids.map(({ sheet }) => sheet),
    hidden: {
      rows: grids.flatMap(({ hiddenRows }) => hiddenRows),
      columns: grids.flatMap(({ hiddenColumns }) => hiddenColumns.map(columnLetters)),
    },
    tables: tables.map(tableTold),
    candidates: collected.candidates.map(candidateTold),
    warnings: [...warnings, ...collected.warnings].map(({ code, cells }) => ({ code, cells })),
  };
}

function tableTold(table: Table): ShapeTable {
  const rows = table.entries.map(({ row }) => row);
  return {
    sheet: table.grid.sheet,
    subject: table.subject,
    headerRows: table.headerRows,
    firstRow: rows[0] ?? null,
    lastRow: rows[rows.length - 1] ?? null,
    entries: rows.length,
    columns: table.columns.map(({ column, label, field }) => [columnLetters(column), label, field]),
    skipped: table.skippedRows.map(({ row, why }) => `${row} ${why}`),
  };
}

function candidateTold({ source, subject, name, unit, group, facts }: Candidate): ShapeCandidate {
  const told = (Object.keys(facts) as FactId[]).map((fact) => [fact, factTold(facts[fact])] as const);
  return { cell: refAddress(source), subject, name, unit, group, facts: Object.fromEntries(told) };
}

/** A known value as its text (decimals exact), `null` for an empty cell, "?…" for text nobody can read. */
function factTold(reading: Facts[FactId]): string | null {
  if (reading === undefined || reading.kind === "blank") return null;
  if (reading.kind === "unreadable") return `?${reading.text}`;
  const { value } = reading;
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return String(value);
  if (value instanceof Big) return value.toString();
  if (value.kind === "none") return "none";
  return "text" in value ? value.text : `${value.count} ${value.degree ?? "unnamed"}`;
}
