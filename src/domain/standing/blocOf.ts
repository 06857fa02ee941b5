import type { Candidate } from "../candidates/candidate";
import { foldName } from "../text/fold";

/**
 * The bloc a candidate is ranked in: units by their bloc, people by theirs or their unit.
 * Where the workbook names none, those of one sheet are ranked together. Letters and tones count: "Đồn Pa Ủ" is
 * not "Đồn Pa U". One unit's "Khối cơ quan" is not another's (`groupFile`).
 */
export function blocOf(candidate: Candidate): string {
  const seen = known.get(candidate);
  if (seen !== undefined) return seen;
  const key = keyOf(candidate);
  known.set(candidate, key);
  return key;
}

/** Ranks, warnings and blocs all ask: each name is compared once. */
const known = new WeakMap<Candidate, string>();

function keyOf({ subject, group, groupFile, unit, source, rows, facts }: Candidate): string {
  const bloc = group ?? (subject === "person" ? unit : null);
  // Units that only score sheets name have a sheet each: apart from one another none would have a place.
  if (bloc === null && rows.length + Object.keys(facts).length === 0)
    return [subject, source.file].join("\n");
  if (bloc === null) return [subject, source.file, source.sheet].join("\n");
  const key = `${subject}\n${foldName(bloc)}`;
  return groupFile === undefined ? key : `${key}\n${groupFile}`;
}
