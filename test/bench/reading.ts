import { collectCandidates } from "../../src/domain/candidates";
import { recogniseTables } from "../../src/domain/tables";
import { gridOf } from "../domain/gridOf";

const ROWS = 20_000;
const COLUMNS = 40;
const RUNS = 5;

type Cell = string | number;

/** A roster as long as an army corps: name, rank, result, discipline and score columns to fill the width. */
function longRoster(): Cell[][] {
  const header: Cell[] = [
    "TT",
    "Họ và tên",
    "Năm sinh",
    "Cấp bậc",
    "Đơn vị",
    "Mức độ HTNV",
    "Kỷ luật",
    "Tổng điểm",
  ];
  for (let column = header.length; column < COLUMNS; column++) header.push(`Tiêu chí ${column}`);
  const rows = Array.from({ length: ROWS - 1 }, (_, index) => {
    const row: Cell[] = [
      index + 1,
      `Nguyễn Văn ${index}`,
      1980 + (index % 25),
      "Đại úy",
      `Đại đội ${index % 150}`,
    ];
    row.push(index % 3 ? "HTTNV" : "HTXSNV", "Không", 80 + (index % 200) / 10);
    while (row.length < COLUMNS) row.push((index * row.length) % 10);
    return row;
  });
  return [header, ...rows];
}

/** The best of some runs, in milliseconds: the machine's other work only ever adds. */
function best(job: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    job();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const grid = gridOf(longRoster());
/** What any reader must do at least: look at the shown text of every cell once. */
const touch = best(() => {
  let letters = 0;
  for (const row of grid.text) for (const text of row) letters += text.trim().length;
  return letters;
});
const recognise = best(() => recogniseTables([grid]));
const { tables } = recogniseTables([grid]);
const collect = best(() => collectCandidates(tables));
const ratio = (time: number): string =>
  `${time.toFixed(0)} ms, ${(time / touch).toFixed(0)} × looking at every cell once`;

console.log(
  `${ROWS} rows × ${COLUMNS} columns, best of ${RUNS}; looking at every cell once: ${touch.toFixed(1)} ms`,
);
console.log(`  tables recognised:    ${ratio(recognise)}`);
console.log(`  candidates collected: ${ratio(collect)}`);
