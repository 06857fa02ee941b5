import type { SheetCells } from "../tables/cells/sheetCells";
import { CellKind } from "../tables/cells/cellKind";
import { foldText } from "../text";

const YEAR = /\b(?:19|20)\d\d\b/g;
const LABEL_VALUES = 65_536;
const ROW_VALUES = 256;

/** A label for comparing over the years: folded, "2024" and "2025" alike. */
function shapeOf(label: string): string {
  return foldText(label).replace(YEAR, "yyyy");
}

/** The checksum of a whole header: tables labelled alike have the same. */
export function signatureOf(labels: readonly string[]): string {
  return hash(labels.map(shapeOf).join("\n")).toString(36);
}

/** Two bytes of a label: tells the columns of one table apart, and is too little to tell a text from it. */
export function labelMark(label: string): number {
  return hash(shapeOf(label)) % LABEL_VALUES;
}

/** Two bytes of a sheet's name, numbers and years left out. */
export function sheetMark(sheet: string): number {
  return hash(foldText(sheet).replace(/\d+/g, "")) % LABEL_VALUES;
}

/** One byte of what a row begins with: its first two texts. */
export function rowMark(cells: SheetCells, columns: readonly number[], row: number): number {
  const texts: string[] = [];
  for (const column of columns) {
    if (texts.length === 2) break;
    if (cells.kind(row, column) === CellKind.text) texts.push(foldText(cells.text(row, column)));
  }
  return hash(texts.join("\n")) % ROW_VALUES;
}

/** 52 bits out of two rounds of multiply and xor over the text's code units; not for secrets. */
function hash(text: string): number {
  let [high, low] = [0x9e3779b9, 0x85ebca6b];
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 0x5bd1e995);
    low = Math.imul(low ^ unit, 0x1b873593);
    high ^= high >>> 15;
    low ^= low >>> 13;
  }
  high = Math.imul(high ^ (low >>> 16), 0x2c1b3c6d);
  low = Math.imul(low ^ (high >>> 15), 0x297a2d39);
  return ((high >>> 0) & 0xfffff) * 0x1_0000_0000 + (low >>> 0);
}
