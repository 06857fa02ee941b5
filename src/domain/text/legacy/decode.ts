import { TCVN3 } from "./tcvn3";
import { VNI } from "./vni";

export type LegacyEncoding = "tcvn3" | "vni";

function mapOf(table: readonly (readonly [string, string])[]): ReadonlyMap<string, string> {
  const lettersOf = (codes: string) =>
    codes.split(" ").map((code) => String.fromCharCode(parseInt(code, 16)));
  return new Map(table.map(([codes, letter]) => [lettersOf(codes).join(""), letter]));
}

const MAPS: Record<LegacyEncoding, ReadonlyMap<string, string>> = { tcvn3: mapOf(TCVN3), vni: mapOf(VNI) };

/** ASCII, no-break space and general punctuation stand for themselves in both encodings. */
function standsForItself(letter: string): boolean {
  const code = letter.charCodeAt(0);
  return code < 0x80 || code === 0xa0 || (code >= 0x2010 && code <= 0x2027) || code === 0x20ac;
}

/**
 * Reads the text as the encoding says, longest code first, in one pass (codes and letters overlap).
 * @returns null where a character is no code of the encoding: the text is something else.
 */
export function decode(text: string, encoding: LegacyEncoding): string | null {
  const map = MAPS[encoding];
  let decoded = "";
  for (let at = 0; at < text.length; at += 1) {
    const [one, two] = [text.slice(at, at + 1), text.slice(at, at + 2)];
    const pair = map.get(two);
    if (two.length === 2 && pair !== undefined) {
      decoded += pair;
      at += 1;
      continue;
    }
    const letter = map.get(one) ?? (standsForItself(one) ? one : null);
    if (letter === null) return null;
    decoded += letter;
  }
  return decoded;
}
