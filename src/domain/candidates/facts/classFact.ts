import type { CellRef } from "../../grid/grid";
import { isTitleText } from "../../tables/fields/valueWords";
import { isUnitLike } from "../../tables/rows/rowWords";
import type { ObjectClass, Reading, Subject } from "../candidate";
import { classOfRank, isEnterprise, readObjectClass } from "../values/objectClass";
import type { FactsInProgress } from "./readFacts";

/** Whom the row is about, where it stands and what it states so far. */
interface About {
  readonly subject: Subject;
  readonly name: string;
  /** The cell of the name. */
  readonly source: CellRef;
  /** Section headings above, outermost first. */
  readonly sections: readonly string[];
  readonly facts: FactsInProgress;
}

/**
 * The class somebody is stated to belong to, with the cell that says so: the category, else the rank, else the post,
 * else a heading above; of a unit its category or its name. Articles 24.1 and 24.2 give the classes their titles.
 * @returns undefined where nothing states a class: nobody is guessed to be a worker
 */
export function classFact(about: About): Reading<ObjectClass> | undefined {
  return about.subject === "unit" ? ofUnit(about) : ofPerson(about);
}

function ofPerson({ facts, sections, source }: About): Reading<ObjectClass> | undefined {
  const post = (text: string): ObjectClass | null => {
    const named = readObjectClass(text);
    return named === "soldier" ? null : named;
  };
  const heading = [...sections].reverse().find((text) => headingClass(text) !== null);
  return (
    stated(facts.category, readObjectClass) ??
    stated(facts.militaryRank, classOfRank) ??
    stated(facts.position, post) ??
    (heading === undefined ? undefined : known(headingClass(heading), source, heading))
  );
}

function ofUnit({ facts, name, source }: About): Reading<ObjectClass> | undefined {
  const enterprise = (text: string): ObjectClass | null =>
    isEnterprise(text) || readObjectClass(text) === "labour" ? "labour" : null;
  return (
    stated(facts.category, enterprise) ?? (isEnterprise(name) ? known("labour", source, name) : undefined)
  );
}

/** "Danh hiệu Chiến sĩ tiên tiến" is a title and "Đội quản lý người lao động" a unit: neither sorts people by class. */
function headingClass(text: string): ObjectClass | null {
  return isTitleText(text) || isUnitLike(text) ? null : readObjectClass(text);
}

function stated(
  reading: Reading<string> | undefined,
  read: (text: string) => ObjectClass | null,
): Reading<ObjectClass> | undefined {
  return reading?.kind === "known" ? known(read(reading.value), reading.cell, reading.text) : undefined;
}

function known(
  value: ObjectClass | null,
  cell: CellRef,
  text: string,
): Extract<Reading<ObjectClass>, { kind: "known" }> | undefined {
  return value === null ? undefined : { kind: "known", value, cell, text };
}
