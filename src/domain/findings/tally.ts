import { distinctCells } from "../grid/distinctCells";
import type { CellRef } from "../grid/grid";
import type { Bilingual } from "../text/bilingual";
import type { MemberState } from "./memberStates";
import type { Member, Roster } from "./roster";

/** One member and whether it counts. */
export interface Counted {
  readonly member: Member;
  readonly seen: MemberState;
}

/** A unit's people counted: who surely does, who surely does not, and of whom nobody can tell. */
export interface Tally {
  readonly yes: readonly Counted[];
  readonly no: readonly Counted[];
  readonly unknown: readonly Counted[];
  /** People of the strength who are not on the list (Infinity: how many is not known): nothing is known of them. */
  readonly unlisted: number;
}

/** Counts a unit's people by one question. */
export function tally(roster: Roster, ask: (member: Member) => MemberState): Tally {
  const counted = roster.members.map((member): Counted => ({ member, seen: ask(member) }));
  const those = (state: MemberState["state"]): Counted[] =>
    counted.filter(({ seen }) => seen.state === state);
  return { yes: those("yes"), no: those("no"), unknown: those("unknown"), unlisted: roster.unlisted };
}

/** How many people the tally is about, listed or not. */
export function size({ yes, no, unknown, unlisted }: Tally): number {
  return yes.length + no.length + unknown.length + unlisted;
}

/** The cells that show why each was counted so, each once. */
export function cellsOf(counted: readonly Counted[]): readonly CellRef[] {
  return distinctCells(counted.flatMap(({ seen }) => seen.cells));
}

/** Names beyond this many are only counted: a finding is a line, and its cells lead to everybody. */
const MOST_NAMES = 5;

/** "Lê Văn C, Trần Văn D và 3 người khác". */
export function namesText(counted: readonly Counted[]): Bilingual {
  const names = counted.map(({ member }) => member.candidate.name);
  const shown = names.slice(0, MOST_NAMES).join(", ");
  const rest = names.length - MOST_NAMES;
  return rest > 0
    ? { vi: `${shown} và ${rest} người khác`, en: `${shown} and ${rest} more` }
    : { vi: shown, en: shown };
}

/** The one thing missing for everybody (a column that is not there), where nothing at all is known. */
export function missingForAll({ yes, no, unknown }: Tally): Bilingual | null {
  const [first] = unknown;
  if (yes.length > 0 || no.length > 0 || !first?.seen.why) return null;
  const { why } = first.seen;
  return unknown.every(({ seen }) => seen.why?.vi === why.vi) ? why : null;
}

/** "chưa rõ 2 người (Nguyễn Văn A: ô Sáng kiến để trống); 1 người không có trong danh sách", or "". */
export function openText({ unknown, unlisted }: Tally): Bilingual {
  const [first] = unknown;
  const vi: string[] = [];
  const en: string[] = [];
  if (first) {
    const { name } = first.member.candidate;
    const { why } = first.seen;
    vi.push(`chưa rõ ${unknown.length} người (${name}${why ? `: ${why.vi}` : ""})`);
    en.push(`${unknown.length} not known (${name}${why ? `: ${why.en}` : ""})`);
  }
  if (unlisted === Infinity) {
    vi.push("chưa rõ danh sách có đủ người của đơn vị không (thiếu cột Quân số)");
    en.push("it is not known whether the list holds all of the unit's people (no strength column)");
  } else if (unlisted > 0) {
    vi.push(`${unlisted} người thuộc quân số không có trong danh sách`);
    en.push(`${unlisted} of the strength are not on the list`);
  }
  return { vi: vi.join("; "), en: en.join("; ") };
}
