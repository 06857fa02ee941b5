import type { DisciplineDegree } from "../candidates/candidate";
import { readPersonalTitle } from "../criteria/readTitle";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import type { CellRef } from "../grid/grid";
import type { ReviewSettings } from "../settings";
import type { Bilingual } from "../text/bilingual";
import { gap, type Answer } from "./answer";
import { judgeDiscipline } from "./disciplineCell";
import type { Finding } from "./finding";
import { titleOutcome } from "./meetsTitle";
import type { Member } from "./roster";
import { ratingAtLeast } from "./taskRating";

/** Whether one member has something; `why` says what is missing where nobody can tell. */
export interface MemberState {
  readonly state: "yes" | "no" | "unknown";
  readonly cells: readonly CellRef[];
  readonly why: Bilingual | null;
}

/** Personal titles in rising order, each with all that stands above it. */
const ABOVE_ADVANCED: readonly TitleId[] = ["CSTDCS", "CSTDTQUAN", "CSTDTQUOC"];
/** The lowest titles of the two families: neither is the other by the letter of articles 27 and 28. */
const ADVANCED: readonly TitleId[] = ["CSTT", "LDTT"];

/** What this year's own findings tell: the Army-wide and national titles rest on other years. */
const YEARLY: readonly TitleId[] = [...ADVANCED, "CSTDCS"];

/** The title and all above it: "CSTT or higher" is CSTT, CSTĐCS and so on. */
function orHigher(title: TitleId): readonly TitleId[] {
  return ADVANCED.includes(title)
    ? [title, ...ABOVE_ADVANCED]
    : ABOVE_ADVANCED.slice(ABOVE_ADVANCED.indexOf(title));
}

/** Completed the assigned tasks (HTNV or above). */
export function completedTasks({ candidate }: Member): MemberState {
  const reading = candidate.facts.taskRating;
  if (reading?.kind !== "known") return unknownFrom(gap("taskRating", reading));
  return state(ratingAtLeast(reading.value, "completed"), [reading.cell]);
}

/** Was disciplined at `degree` or above in the emulation year. */
export function disciplinedFrom(
  degree: DisciplineDegree,
  { candidate }: Member,
  settings: ReviewSettings,
  year: number,
): MemberState {
  const answer = judgeDiscipline(degree, candidate.facts.discipline, settings, year);
  return answer.outcome === "cannotTell"
    ? unknownFrom(answer)
    : state(answer.outcome === "notMet", answer.cells);
}

/**
 * Holds `title` or a higher one: by the title already decided where the sheet records titles, else by our own
 * findings (and then not where staff have excluded the person).
 */
export function holdsTitle(title: TitleId, member: Member): MemberState {
  let states = known.get(member);
  if (states === undefined) known.set(member, (states = new Map<TitleId, MemberState>()));
  let held = states.get(title);
  if (held === undefined) states.set(title, (held = lookAtTitle(title, member)));
  return held;
}

/** Several criteria and the lists ask the same of each member. */
const known = new WeakMap<Member, Map<TitleId, MemberState>>();

function lookAtTitle(title: TitleId, member: Member): MemberState {
  const found = meetsOrHigher(title, member);
  if (!member.titlesDecided) return found;
  const reading = member.candidate.facts.title;
  if (reading === undefined) return found;
  if (reading.kind === "known") {
    const read = readPersonalTitle(reading.text);
    if (read.kind === "none") return state(false, [reading.cell]);
    if (read.kind === "title" && isOtherFamilys(read.title, title))
      return besideAdvanced(title, [reading.cell], {
        vi: `ô Danh hiệu ghi “${reading.text}”`,
        en: `the Title cell says “${reading.text}”`,
      });
    if (read.kind === "title") return state(orHigher(title).includes(read.title), [reading.cell]);
    return unknownFrom(gap("title", { kind: "unreadable", cell: reading.cell, text: reading.text }));
  }
  // An empty title cell may be "no title" or "not filled in yet"; only a criterion that fails settles it.
  return found.state === "no" ? found : unknownFrom(gap("title", reading));
}

/** LĐTT where CSTT is asked, or CSTT where LĐTT is. */
function isOtherFamilys(held: TitleId, asked: TitleId): boolean {
  return ADVANCED.includes(held) && ADVANCED.includes(asked) && held !== asked;
}

/**
 * "Lao động tiên tiến" is no "Chiến sĩ tiên tiến" by the letter of articles 27 and 28, nor the other way round:
 * whether one counts as the other is for people to say.
 */
function besideAdvanced(asked: TitleId, cells: readonly CellRef[], held: Bilingual): MemberState {
  const { short } = TITLES[asked];
  const why = {
    vi: `${held.vi}, cần xác định có tính như ${short} không`,
    en: `${held.en}; somebody must say whether it counts as ${short}`,
  };
  return { state: "unknown", cells, why };
}

function meetsOrHigher(title: TitleId, { found, excludedFrom }: Member): MemberState {
  const own = orHigher(title).filter((rung) => YEARLY.includes(rung) && found.has(rung));
  const other = ADVANCED.find((each) => isOtherFamilys(each, title) && found.has(each));
  const rungs = other === undefined ? own : [...own, other];
  const open = rungs
    .filter((rung) => !excludedFrom.has(rung))
    .map((rung) => {
      const findings = found.get(rung) ?? [];
      return { rung, outcome: titleOutcome(findings), findings };
    });
  const met = open.find(({ outcome }) => outcome === "met");
  if (met !== undefined && other !== undefined && met.rung === other)
    return besideAdvanced(title, cellsOf(met.findings), {
      vi: `đạt ${TITLES[other].short}`,
      en: `meets ${TITLES[other].short}`,
    });
  if (met) return state(true, cellsOf(met.findings));
  const unclear = open.find(({ outcome }) => outcome === "cannotTell");
  const missing = unclear?.findings.find(
    ({ outcome, level }) => outcome === "cannotTell" && level === "required",
  );
  if (missing) return { state: "unknown", cells: missing.cells, why: missing.actual };
  if (rungs.length > 0) return state(false, cellsOf(open[0]?.findings ?? []));
  const { short } = TITLES[title];
  return {
    state: "unknown",
    cells: [],
    why: { vi: `bộ tiêu chuẩn không có ${short}`, en: `the criteria pack has no ${short}` },
  };
}

function cellsOf(findings: readonly Finding[]): readonly CellRef[] {
  return findings.flatMap(({ cells }) => cells);
}

function state(yes: boolean, cells: readonly CellRef[]): MemberState {
  return { state: yes ? "yes" : "no", cells, why: null };
}

function unknownFrom({ actual, cells }: Answer): MemberState {
  return { state: "unknown", cells, why: actual };
}
