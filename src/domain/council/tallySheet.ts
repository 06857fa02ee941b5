import type { Candidate } from "../candidates/candidate";
import type { TitleId } from "../criteria/title";
import { titleNamed } from "../criteria/titleNamed";
import { TITLES } from "../criteria/titles";
import { plainWords } from "../fillIn";
import { cleanText } from "../text";
import type { VotingBody } from "./council";

/**
 * The sheet staff type the counts into (biên bản kiểm phiếu), one block per title and voting body:
 *
 *     Kiểm phiếu: ĐVQT                         ← heading, `tallyHeading`
 *     Cấp bỏ phiếu            | Hội đồng       ← lines, `TALLY_LINES` and `TALLY_SETUP`: label, entry cell beside
 *     Tổng số thành viên      | 19
 *     …
 *     TT | Họ và tên / Đơn vị | … | Mã         ← labels, `TALLY_LABELS`, one candidate a row below
 *
 * What is written here is read back by the same words; staff may move columns and add rows.
 */
export const TALLY_HEADING = "Kiểm phiếu";

/** The counts that are the same for everybody in a block; keys as in `TallyCounts`. */
export const TALLY_LINES = {
  members: "Tổng số thành viên",
  present: "Có mặt",
  absentWritten: "Vắng có ý kiến bằng văn bản",
  absentSilent: "Vắng không có ý kiến",
  issued: "Phiếu phát ra",
  returned: "Phiếu thu về",
  valid: "Phiếu hợp lệ",
  invalid: "Phiếu không hợp lệ",
} as const;

export type TallyLine = keyof typeof TALLY_LINES;

/** What says who voted: the body (`BODY_WORDS`), and for a cluster its name as the candidates' bloc has it. */
export const TALLY_SETUP = { body: "Cấp bỏ phiếu", group: "Cụm / khối" } as const;

export const BODY_WORDS: Readonly<Record<VotingBody, string>> = { council: "Hội đồng", cluster: "Cụm" };

/** The table's columns in the order in which we write them. */
export const TALLY_LABELS = {
  ordinal: "TT",
  name: "Họ và tên / Đơn vị",
  unit: "Đơn vị",
  for: "Đồng ý",
  against: "Không đồng ý",
  lower: "Hạ danh hiệu",
  lowerTitle: "Danh hiệu thay",
  note: "Ghi chú",
  code: "Mã",
} as const;

export type TallyColumn = keyof typeof TALLY_LABELS;

/** Without these a row is no header of a tally. */
export const NEEDED_TALLY_COLUMNS: readonly TallyColumn[] = ["name", "for"];

/** "Kiểm phiếu: ĐVQT". */
export function tallyHeading(title: TitleId): string {
  return `${TALLY_HEADING}: ${TITLES[title].short}`;
}

/** The title a heading names; null where the text heads no tally, or no one title. */
export function titleOfHeading(text: string): TitleId | null {
  const [head = "", ...rest] = text.split(":");
  if (plainWords(head) !== plainWords(TALLY_HEADING)) return null;
  return titleNamed(rest.join(":").replace(/\([^)]*\)/g, " "));
}

/**
 * The hidden word by which a row finds its candidate again: name and unit, never an id, which changes with the order
 * of rows. Two of one name and unit are told apart by their birth, else by a number.
 * @returns candidate id → code ("nguyễn văn an | đồn a")
 */
export function tallyCodes(candidates: readonly Candidate[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  const plain = new Map(candidates.map((candidate) => [candidate.id, codeOf(candidate)]));
  const often = new Map<string, number>();
  for (const code of plain.values()) often.set(code, (often.get(code) ?? 0) + 1);
  return new Map(
    candidates.map((candidate) => {
      const code = plain.get(candidate.id) ?? "";
      const birth = candidate.facts.birth;
      const told =
        (often.get(code) ?? 0) > 1 && birth?.kind === "known" ? `${code} | ${low(birth.value)}` : code;
      const nth = (taken.get(told) ?? 0) + 1;
      taken.set(told, nth);
      return [candidate.id, nth === 1 ? told : `${told} | #${nth}`];
    }),
  );
}

function codeOf({ name, unit, subject }: Candidate): string {
  const parts = subject === "unit" ? ["đv", name] : [name, unit ?? ""];
  return parts
    .map(low)
    .filter((part) => part !== "")
    .join(" | ");
}

function low(text: string): string {
  return cleanText(text).toLocaleLowerCase("vi");
}
