import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Grid } from "../../src/domain/grid/grid";
import { recogniseTables } from "../../src/domain/tables";
import { extentOf, findRegions, type Region } from "../../src/domain/tables/structure";
import { createWorkbookHost } from "../../src/excel";
import { HostSession } from "../../src/workbench/host/session";
import { startOfficeInNode } from "../../src/workbench/node";
import { openPackage } from "../../src/workbench/package";

/** One annotated sheet of truth.json, as far as the figures need it. Rows are 1-based. */
interface TrueSheet {
  readonly file: string;
  readonly sheet: string;
  readonly tables: readonly {
    readonly header_rows: readonly number[];
    readonly data_first: number;
    readonly data_last: number;
  }[];
}

interface TrueTemplate {
  readonly file: string;
  readonly sheet: string;
  readonly header_rows: readonly number[];
  readonly n_rows: number;
}

const FIGURES = ["headerAmongTrue", "lastHeaderRow", "firstDataRow", "lastDataRow"] as const;
type Figure = (typeof FIGURES)[number];

const WORDS: Readonly<Record<Figure, string>> = {
  headerAmongTrue: "predicted header among the true header rows",
  lastHeaderRow: "last header row exact",
  firstDataRow: "first data row exact",
  lastDataRow: "last data row exact",
};
const AIMS: Readonly<Record<Figure, number>> = {
  headerAmongTrue: 0.98,
  lastHeaderRow: 0.92,
  firstDataRow: 0.85,
  lastDataRow: 0.85,
};

/** Every visible sheet of a file, read as the product reads it. */
async function gridsOf(file: string): Promise<readonly Grid[]> {
  const { workbook } = openPackage(new Uint8Array(readFileSync(file)), path.basename(file));
  startOfficeInNode(new HostSession(workbook));
  return (await createWorkbookHost().readWorkbook()).grids;
}

function truthIn<T>(folder: string): readonly T[] {
  const file = path.join(folder, "truth.json");
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as readonly T[]) : [];
}

/** The table of a sheet that is annotated with one: the one with most cells of data. */
function mainRegion(regions: readonly Region[]): Region | undefined {
  const size = ({ roles, band }: Region): number =>
    roles.filter(({ role }) => role === "data").length * (band.lastColumn - band.firstColumn + 1);
  return [...regions].sort((a, b) => size(b) - size(a))[0];
}

/** Which figures a sheet hits; a sheet in which no table is found misses them all. */
function judge(grid: Grid | undefined, { tables }: TrueSheet): Record<Figure, boolean> {
  const [truth] = tables;
  const region = grid === undefined ? undefined : mainRegion(findRegions(grid));
  const data = region === undefined ? null : extentOf(region, "data");
  const headerRows = region?.headerRows ?? [];
  return {
    headerAmongTrue: headerRows.length > 0 && headerRows.every((row) => truth?.header_rows.includes(row)),
    lastHeaderRow: headerRows.length > 0 && headerRows.at(-1) === truth?.header_rows.at(-1),
    firstDataRow: data !== null && data.first === truth?.data_first,
    lastDataRow: data !== null && data.last === truth?.data_last,
  };
}

async function evaluateAnnotated(folder: string): Promise<void> {
  const sheets = truthIn<TrueSheet>(folder).filter(({ tables }) => tables.length === 1);
  const hits: Record<Figure, number> = {
    headerAmongTrue: 0,
    lastHeaderRow: 0,
    firstDataRow: 0,
    lastDataRow: 0,
  };
  for (const sheet of sheets) {
    const grid = (await gridsOf(path.join(folder, sheet.file))).find((each) => each.sheet === sheet.sheet);
    const hit = judge(grid, sheet);
    for (const figure of FIGURES) hits[figure] += hit[figure] ? 1 : 0;
    const missed = FIGURES.filter((figure) => !hit[figure]).map((figure) => WORDS[figure]);
    if (missed.length > 0) console.log(`  missed in ${sheet.file} (${sheet.sheet}): ${missed.join("; ")}`);
  }
  console.log(`${path.basename(folder)}: ${sheets.length} single-table sheets`);
  for (const figure of FIGURES) {
    const share = sheets.length === 0 ? 0 : hits[figure] / sheets.length;
    const aim = `aim ${(AIMS[figure] * 100).toFixed(0)}%`;
    console.log(
      `  ${WORDS[figure]}: ${hits[figure]}/${sheets.length} = ${(share * 100).toFixed(1)}% (${aim})`,
    );
  }
}

async function evaluateTemplates(folder: string): Promise<void> {
  const templates = truthIn<TrueTemplate>(folder);
  let exact = 0;
  for (const { file, sheet, header_rows, n_rows } of templates) {
    const tables = recogniseTables(await gridsOf(path.join(folder, file))).tables;
    const read = tables.map(
      ({ grid, headerRows, entries }) => `${grid.sheet} ${headerRows.join("-")}: ${entries.length}`,
    );
    const right = [`${sheet} ${header_rows.join("-")}: ${n_rows}`];
    if (read.join() === right.join()) exact += 1;
    else console.log(`  ${file}: read ${read.join(", ") || "no table"}, right ${right.join()}`);
  }
  console.log(`${path.basename(folder)}: ${exact}/${templates.length} read exactly`);
}

/**
 * `npm run eval:reading [-- FOLDER]`: how well real workbooks are read, against annotations made by people.
 * FOLDER holds `deco/` and `templates/`, each with a truth.json; by default the one beside the project.
 */
async function main(): Promise<void> {
  const folder = path.resolve(process.argv[2] ?? "../shared/workbooks");
  if (!existsSync(folder)) {
    console.log(`No annotated workbooks in ${folder}: nothing was evaluated.`);
    return;
  }
  await evaluateAnnotated(path.join(folder, "deco"));
  await evaluateTemplates(path.join(folder, "templates"));
}

void main();
