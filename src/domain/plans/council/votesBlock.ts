import type { Bloc } from "../../blocs/bloc";
import type { VoteResult } from "../../council/council";
import { TITLES } from "../../criteria/titles";
import { groupBy } from "../../groupBy";
import type { SheetBuilder } from "../sheetBuilder";
import { heightOf } from "../textSize";
import { endingOf, type Ending } from "./conclusion";
import { twoDigits } from "./paper";

const GAP = 12;
/** More run-offs than anybody reads on paper; the minutes name all. */
const MOST_NAMES = 12;

/** What the summary says of the votes. */
export interface VotesInput {
  readonly results: readonly VoteResult[];
  /** Candidate id → name. */
  readonly names: ReadonlyMap<string, string>;
  readonly blocs: readonly Bloc[];
  readonly year: number;
}

/** Lines of the block: per title how many were voted on, passed, failed and go to a run-off; then the handovers. */
export function votesLines({ results, names, blocs, year }: VotesInput): readonly string[] {
  const voted = results.filter(
    ({ outcome }) => outcome.kind !== "notVoted" && outcome.kind !== "addedAfterVote",
  );
  const scopes = groupBy(voted, ({ title, votes }) => `${title}\n${votes?.body ?? "council"}`);
  return [
    ...[...scopes.values()].map((some) => scopeLine(some, names)),
    ...blocs.flatMap((bloc) => handoverLine(bloc, year) ?? []),
  ];
}

/**
 * The summary's part "KẾT QUẢ BỎ PHIẾU"; nothing where nobody voted and no cluster changes hands.
 * @param heading writes a part's heading, numbered by the summary
 * @param size font size in points
 */
export function votesBlock(
  sheet: SheetBuilder,
  input: VotesInput,
  heading: (text: string) => void,
  size: number,
): void {
  const lines = votesLines(input);
  if (lines.length === 0) return;
  sheet.keepTogether(3 * heightOf(1, size + 1));
  heading("KẾT QUẢ BỎ PHIẾU");
  for (const text of lines) {
    sheet.span(sheet.row, 1, sheet.lastColumn, `- ${text}`, { horizontal: "left", fontSize: size });
    sheet.row += 1;
  }
  sheet.gap(GAP);
}

/** "ĐVQT (hội đồng): bỏ phiếu 05, đạt 03, không đạt 01, bầu lại 01 (Đồn A)." */
function scopeLine(results: readonly VoteResult[], names: ReadonlyMap<string, string>): string {
  const of = (ending: Ending): readonly VoteResult[] =>
    results.filter(({ outcome }) => endingOf(outcome) === ending);
  const body = results[0]?.votes?.body === "cluster" ? "cụm" : "hội đồng";
  const title = results[0]?.title;
  const counted = (label: string, some: readonly VoteResult[], named: boolean): string[] =>
    some.length === 0
      ? []
      : [`${label} ${twoDigits(some.length)}${named ? ` (${namesOf(some, names)})` : ""}`];
  const passed = of("passed");
  const parts = [
    `bỏ phiếu ${twoDigits(results.length)}`,
    `đạt ${twoDigits(passed.length)}${passed.length === 1 ? ` (${namesOf(passed, names)})` : ""}`,
    ...counted("không đạt", of("failed"), false),
    ...counted("hạ danh hiệu", of("lowered"), true),
    ...counted("bầu lại", of("runOff"), true),
    ...counted("chưa kết luận", of("open"), false),
  ];
  return `${title === undefined ? "" : TITLES[title].short} (${body}): ${parts.join(", ")}.`;
}

function namesOf(results: readonly VoteResult[], names: ReadonlyMap<string, string>): string {
  const told = results.slice(0, MOST_NAMES).map(({ candidateId }) => names.get(candidateId) ?? candidateId);
  return results.length > MOST_NAMES
    ? `${told.join(", ")} và ${results.length - MOST_NAMES} trường hợp khác`
    : told.join(", ");
}

/** "Cụm 3: bàn giao cụm trưởng năm 2026 từ … cho …." */
function handoverLine({ name, head, nextHead }: Bloc, year: number): string | null {
  if (nextHead === null) return null;
  const from = head === null ? "" : ` từ ${head.name}`;
  return `${name}: bàn giao cụm trưởng năm ${nextHead.year ?? year + 1}${from} cho ${nextHead.name}.`;
}
