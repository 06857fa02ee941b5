import type { CellRef } from "../grid/grid";
import { refAddress } from "../grid/address";
import type { Warning } from "../tables/table";
import { foldName, type Bilingual } from "../text";
import type { JoinedPerson } from "./joinPeople";
import type { JoinedUnit } from "./joinUnits";
import { likelyUnit, type LikelyUnit } from "./names/likelyUnit";
import { unitKey } from "./names/unitName";

/** Comparing every unit with every other is for a province's lists, not for thousands of rows. */
const MOST_COMPARED = 400;

/** More names than a message can carry. */
const MOST_NAMES = 5;

/** What only people can decide: rows that may mean one person, and units named almost like a listed one. */
export function doubts(units: readonly JoinedUnit[], people: readonly JoinedPerson[]): Warning[] {
  return [...nearlySameUnits(units), ...nearlyListedUnits(units, people), ...maybeOnePerson(people)];
}

/** People whose unit no table lists under that name, though one is much alike: they are counted for nobody yet. */
function nearlyListedUnits(units: readonly JoinedUnit[], people: readonly JoinedPerson[]): Warning[] {
  const names = units.map(({ name }) => name);
  const listed = new Set(names);
  const unlisted = new Map<string, CellRef[]>();
  for (const { unit, drafts } of people) {
    const [draft] = drafts;
    if (unit === null || listed.has(unit) || draft === undefined) continue;
    const cells = unlisted.get(unit);
    if (cells === undefined) unlisted.set(unit, [draft.source]);
    else cells.push(draft.source);
  }
  return [...unlisted].flatMap(([unit, cells]) => {
    const likely = likelyUnit(unit, names);
    if (likely === null) return [];
    const who = { vi: `“${unit}” (${cells.length} người)`, en: `“${unit}” (${cells.length} people)` };
    return [unitMaybeWarning(who, likely, cells)];
  });
}

/** Units of one table that are much like a unit of another, and stand in no table together. */
function nearlySameUnits(units: readonly JoinedUnit[]): Warning[] {
  if (units.length > MOST_COMPARED) return [];
  return units.flatMap((unit, index) => {
    const [draft] = unit.drafts;
    const elsewhere = units.slice(0, index).filter((other) => !shareTable(unit, other));
    const likely = likelyUnit(
      unit.name,
      elsewhere.map(({ name }) => name),
    );
    if (draft === undefined || likely === null) return [];
    return [unitMaybeWarning({ vi: `“${unit.name}”`, en: `“${unit.name}”` }, likely, [draft.source])];
  });
}

function shareTable(one: JoinedUnit, other: JoinedUnit): boolean {
  return one.drafts.some(({ table }) => other.drafts.some((draft) => draft.table === table));
}

function unitMaybeWarning(
  who: Bilingual,
  { name, confidence }: LikelyUnit,
  cells: readonly CellRef[],
): Warning {
  const percent = Math.round(confidence * 100);
  return {
    code: "unitMaybe",
    message: {
      vi: `${who.vi} giống “${name}” ${percent}% nhưng Bình Xét chưa ghép. Nếu là một đơn vị, sửa cho trùng tên rồi kiểm tra lại.`,
      en: `${who.en} is ${percent}% like “${name}” but was not joined with it. If they are one unit, make the names agree and check again.`,
    },
    cells: cells.map(refAddress),
  };
}

/** The same name in the same unit in two tables, with neither number nor year of birth to tell. */
function maybeOnePerson(people: readonly JoinedPerson[]): Warning[] {
  const alike = new Map<string, JoinedPerson[]>();
  for (const person of people) {
    if (person.unit === null) continue;
    const key = `${foldName(person.name)} ${unitKey(person.unit)}`;
    const known = alike.get(key);
    if (known === undefined) alike.set(key, [person]);
    else known.push(person);
  }
  const doubtful = [...alike.values()].filter((group) => {
    const tables = new Set(group.flatMap(({ drafts }) => drafts.map(({ table }) => table)));
    return group.length > 1 && tables.size > 1 && !certainlyTwo(group);
  });
  return doubtful.length === 0 ? [] : [samePersonWarning(doubtful)];
}

/** Every one of them has a year of birth or a number of their own: they were compared and differ. */
function certainlyTwo(group: readonly JoinedPerson[]): boolean {
  return (["birth", "personalId"] as const).some((fact) =>
    group.every(({ facts }) => facts[fact]?.kind === "known"),
  );
}

/** One warning for all of them, with every cell: a year of sheets would else say it hundreds of times. */
function samePersonWarning(doubtful: readonly (readonly JoinedPerson[])[]): Warning {
  const names = doubtful.slice(0, MOST_NAMES).flatMap(([first]) => {
    if (first === undefined) return [];
    return [`${first.name} (${first.unit ?? ""})`];
  });
  const more = doubtful.length - names.length;
  const list = names.join(", ");
  return {
    code: "maybeSamePerson",
    message: {
      vi: `${list}${more > 0 ? ` và ${more} người nữa` : ""} có trong nhiều bảng; chưa rõ có phải một người nên Bình Xét để riêng. Thêm năm sinh hoặc số hiệu vào các bảng để ghép.`,
      en: `${list}${more > 0 ? ` and ${more} more` : ""} stand in several tables; it is not clear that they are one person each, so they are kept apart. Add the year of birth or the personal number to the tables to join them.`,
    },
    cells: doubtful.flatMap((group) =>
      group.flatMap(({ drafts }) => drafts.map(({ source }) => refAddress(source))),
    ),
  };
}
