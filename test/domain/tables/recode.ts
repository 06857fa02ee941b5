import type { Grid } from "../../../src/domain/grid/grid";
import { TCVN3 } from "../../../src/domain/text/legacy/tcvn3";
import { VNI } from "../../../src/domain/text/legacy/vni";

type Codes = ReadonlyMap<string, string>;

function codesOf(table: readonly (readonly [string, string])[]): Codes {
  return new Map(
    table.map(([codes, letter]) => [
      letter,
      codes
        .split(" ")
        .map((code) => String.fromCharCode(parseInt(code, 16)))
        .join(""),
    ]),
  );
}

const ENCODINGS: Record<"tcvn3" | "vni", Codes> = { tcvn3: codesOf(TCVN3), vni: codesOf(VNI) };

/** The text in an old encoding, null where it has a letter without a code (a toned capital of TCVN3). */
function encode(text: string, codes: Codes): string | null {
  let encoded = "";
  for (const letter of text.normalize("NFC")) {
    const code = codes.get(letter) ?? (letter.charCodeAt(0) < 0x80 ? letter : null);
    if (code === null) return null;
    encoded += code;
  }
  return encoded;
}

/** A cell of a sheet typed in TCVN3 or VNI: text and font. Capitals of TCVN3 are small letters in an …H font. */
function recodeCell(text: string, encoding: "tcvn3" | "vni"): readonly [string, string] {
  const codes = ENCODINGS[encoding];
  const plain = encode(text, codes);
  if (plain !== null) return [plain, encoding === "tcvn3" ? ".VnTime" : "VNI-Times"];
  const capitals = text === text.toUpperCase() ? encode(text.toLowerCase(), codes) : null;
  return capitals === null ? [text, "Times New Roman"] : [capitals, ".VnTimeH"];
}

/** The same sheet as an old computer would hold it. */
export function recode(grid: Grid, encoding: "tcvn3" | "vni" | "nfd"): Grid {
  const cells = grid.values.map((row) =>
    row.map((value): readonly [typeof value, string] => {
      if (typeof value !== "string" || value === "") return [value, "Times New Roman"];
      return encoding === "nfd" ? [value.normalize("NFD"), "Times New Roman"] : recodeCell(value, encoding);
    }),
  );
  return {
    ...grid,
    values: cells.map((row) => row.map(([value]) => value)),
    text: cells.map((row, r) =>
      row.map(([value], c) => (typeof value === "string" ? value : (grid.text[r]?.[c] ?? ""))),
    ),
    fontNames: cells.map((row) => row.map(([, font]) => font)),
  };
}
