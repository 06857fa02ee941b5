import { BinhXetError } from "../../../domain/errors";
import type { CellContent } from "../../model/cell";
import { fromXstring } from "../xml/text";
import type { RawCell } from "./cellScanner";
import { isoSerial } from "./isoDates";

/** What the file as a whole says that a cell's content depends on. */
export interface CellContext {
  readonly about: string;
  readonly strings: readonly string[];
  readonly date1904: boolean;
}

/**
 * What a cell holds (ECMA-376 18.18.11 lists the types); for a formula, its cached result, null where there is none.
 * @throws BinhXetError damagedFile for a number that is none and for a string the file does not hold.
 */
export function readContent(raw: RawCell, context: CellContext): CellContent {
  const { value } = raw;
  const type = raw.tag.attributes["t"] ?? "n";
  if (type === "inlineStr") return raw.inline ?? "";
  if (type === "str") return raw.formula !== null || value !== null ? fromXstring(value ?? "") : null;
  if (value === null || (value === "" && type !== "s")) return null;
  switch (type) {
    case "s":
      return value === "" ? "" : sharedString(value, raw, context);
    case "b":
      return value === "1" || value === "true";
    case "e":
      return { error: value };
    case "d":
      return isoSerial(value, context.date1904) ?? value;
    default:
      return number(value, raw, context);
  }
}

function sharedString(value: string, raw: RawCell, { strings, about }: CellContext): string {
  const text = strings[Number(value)];
  if (text === undefined) throw broken(raw, about, `string ${value}`);
  return text;
}

function number(value: string, raw: RawCell, { about }: CellContext): number {
  const found = Number(value);
  if (!Number.isFinite(found)) throw broken(raw, about, `number ${value}`);
  return found;
}

function broken(raw: RawCell, about: string, what: string): BinhXetError {
  return new BinhXetError("damagedFile", { about, cause: `row ${raw.row}, column ${raw.column}: ${what}` });
}
