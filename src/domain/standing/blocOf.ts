import type { Candidate } from "../candidates/candidate";
import { foldName } from "../text/fold";

/**
 * The bloc a candidate is ranked in: units by their bloc, people by theirs or their unit.
 * Where the workbook names none, those of one sheet are ranked together. Letters and tones count: "Đồn Pa Ủ" is
 * not "Đồn Pa U".
 */
export function blocOf({ subject, group, unit, source }: Candidate): string {
  const bloc = group ?? (subject === "person" ? unit : null);
  return bloc === null ? [subject, source.file, source.sheet].join("\n") : `${subject}\n${foldName(bloc)}`;
}
