import type { Example } from "../../../src/domain/criteria/pack";
import type { Subject } from "../../../src/domain/candidates/candidate";
import type { Grid, RawValue } from "../../../src/domain/grid/grid";
import { gridOf } from "../gridOf";

type Row = Readonly<Record<string, string | number>>;

/** Invented names; the first is the one an example is about. */
const NAMES: Readonly<Record<Subject, readonly string[]>> = {
  unit: ["Đồn A", "Đồn B", "Đồn C", "Đồn D"],
  person: ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường", "Phạm Văn Dũng"],
};
const NAME_LABEL: Readonly<Record<Subject, string>> = { unit: "Đơn vị", person: "Họ và tên" };

/** The sheets an example describes: its row and the others below it, and a second sheet where it asks for one. */
export function sheetsOf({ row, others = [], beside }: Example, subject: Subject): readonly Grid[] {
  const rows = [row, ...others];
  // A column every list has: one with nothing but a rule's own column would be no list yet.
  const labels = [...new Set([...labelsOf(rows), "Ghi chú"])];
  const names = NAMES[subject];
  const body = rows.map((each, index) => [
    index + 1,
    names[index] ?? "",
    ...labels.map((label) => cell(each, label)),
  ]);
  const main = gridOf([["STT", NAME_LABEL[subject], ...labels], ...body], { sheet: "Bảng" });
  return beside === undefined ? [main] : [main, listOf(beside)];
}

export const nameOf = (subject: Subject): string => NAMES[subject][0] ?? "";

function listOf(rows: readonly Row[]): Grid {
  const labels = labelsOf(rows);
  const body = rows.map((each, index) => [index + 1, ...labels.map((label) => cell(each, label))]);
  return gridOf([["STT", ...labels], ...body], { sheet: "Bảng kèm" });
}

function labelsOf(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.flatMap((each) => Object.keys(each)))];
}

const cell = (row: Row, label: string): RawValue => row[label] ?? "";
