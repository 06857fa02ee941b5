import path from "node:path";
import { parseArgs } from "node:util";
import { BinhXetError } from "../../domain/errors";

export interface ReviewArgs {
  /** The first is reviewed and written; the others are subordinate units' files, merged in. */
  readonly workbooks: readonly [string, ...string[]];
  /** Where a copy of the first workbook goes with our sheets added; null: nothing is written. */
  readonly out: string | null;
  /** A file for the JSON report, "-" for standard output, null for the short Vietnamese one. */
  readonly json: string | null;
  readonly year: number | null;
  /** A shipped pack's id or a pack file. */
  readonly criteria: string | null;
}

/**
 * Reads the command line of `review` (without "node" and the script).
 * @throws BinhXetError `wrongUse`
 */
export function readArgs(argv: readonly string[]): ReviewArgs {
  const { values, positionals } = parsed(argv);
  const [first, ...more] = positionals;
  if (first === undefined) throw new BinhXetError("wrongUse");
  // The files given are only ever read.
  const inputs = positionals.map((file) => path.resolve(file));
  if (values.out !== undefined && inputs.includes(path.resolve(values.out))) {
    throw new BinhXetError("wrongUse", { about: `--out ${values.out}` });
  }
  return {
    workbooks: [first, ...more],
    out: values.out ?? null,
    json: values.json ?? null,
    year: yearOf(values.year),
    criteria: values.criteria ?? null,
  };
}

function parsed(argv: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { out: text, json: text, year: text, criteria: text },
    });
  } catch (cause) {
    throw new BinhXetError("wrongUse", { cause });
  }
}

function yearOf(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (!/^(19|20)\d{2}$/.test(text)) throw new BinhXetError("wrongUse", { about: `--year ${text}` });
  return Number(text);
}
