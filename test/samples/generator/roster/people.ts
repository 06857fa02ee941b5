import { ROSTER_UNITS, type RosterUnit } from "./data";
import { nameMaker, pick, seeded } from "./names";
import { BORN } from "./posts";

export interface Person {
  readonly name: string;
  /** A year, a real date, or a date typed as text: staff mix all three. */
  readonly born: number | Date | string;
  readonly rank: string;
  readonly post: string;
  readonly rating: string | null;
  readonly initiative: string;
  readonly discipline: string;
  readonly registered: string;
  readonly note: string | null;
}

/** How the same rating is written by different hands. */
const RATINGS: Readonly<Record<string, readonly string[]>> = {
  X: ["HTXSNV", "HTXSNV", "Hoàn thành xuất sắc NV"],
  G: ["HTTNV", "HTTNV", "HTTNV", "Hoàn thành tốt NV"],
  C: ["HTNV", "HTNV", "Hoàn thành NV"],
  K: ["KHTNV"],
};

/** Places in the whole list whose names came from another machine: decomposed Unicode, or stray spaces. */
const DECOMPOSED = [17, 96];
const STRAY_SPACES = 58;

/** Posts that women hold in this invented list. */
const WOMENS_POSTS = ["Nhân viên Quân y", "Nhân viên Tài chính", "Nhân viên Thống kê"];

/** Makes the people of every unit, the same on every run. */
export function makePeople(): readonly (readonly Person[])[] {
  const random = seeded(2026);
  const given = ROSTER_UNITS.flatMap((unit) => Object.values(unit.names ?? {}));
  const nextName = nameMaker(random, given);
  let place = 0;
  return ROSTER_UNITS.map((unit) => {
    const ratings = unit.ratings.replace(/ /g, "");
    return [...ratings].map((rating, index) => {
      place += 1;
      return makePerson(unit, index + 1, place, rating, random, nextName);
    });
  });
}

function makePerson(
  unit: RosterUnit,
  inUnit: number,
  inList: number,
  rating: string,
  random: () => number,
  nextName: (woman: boolean) => string,
): Person {
  const [rank, post] = unit.posts[inUnit - 1] ?? unit.posts[unit.posts.length - 1] ?? ["", ""];
  const initiative = unit.initiatives[inUnit] ?? "Không";
  return {
    name: asTyped(unit.names?.[inUnit] ?? nextName(WOMENS_POSTS.includes(post)), inList),
    born: makeBirth(rank, inList, random),
    rank,
    post,
    rating: rating === "-" ? null : pick(random, RATINGS[rating] ?? []),
    initiative,
    discipline: unit.disciplines[inUnit] ?? "Không",
    // Registered in spring: commanders and authors of initiatives aimed higher than the rest.
    registered: inUnit <= 3 || initiative !== "Không" ? "CSTĐCS" : "CSTT",
    note: unit.notes?.[inUnit] ?? null,
  };
}

function asTyped(name: string, inList: number): string {
  if (DECOMPOSED.includes(inList)) return name.normalize("NFD");
  return inList === STRAY_SPACES ? ` ${name.replace(" ", "  ")} ` : name;
}

function makeBirth(rank: string, inList: number, random: () => number): number | Date | string {
  const [first, last] = BORN[rank] ?? [1990, 1999];
  const year = first + Math.floor(random() * (last - first + 1));
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  if (inList % 4 === 0) return new Date(Date.UTC(year, month - 1, day));
  if (inList % 7 === 0)
    return [day, month].map((part) => String(part).padStart(2, "0")).join("/") + `/${year}`;
  return year;
}
