import type { DefinedName, Workbook } from "../../../model/workbook";
import { parseArea, RangeRef } from "../../range/rangeRef";
import { live, type Live, type ObjectType } from "../../batch/object";
import { textOf } from "../arguments";
import { rangeOf } from "../range/range";
import { worksheetOf } from "../sheet/worksheet";

class NamesRef {
  constructor(
    readonly workbook: Workbook,
    /** The sheet whose names they are; null: the workbook's. */
    readonly sheet: string | null,
  ) {}

  get all(): readonly DefinedName[] {
    return this.workbook.names.filter((name) => name.sheet === this.sheet);
  }
}

class NameRef {
  constructor(
    readonly workbook: Workbook,
    readonly name: DefinedName,
  ) {}
}

/** The cells a name stands for, where it is one area of one sheet; null for constants and formulas. */
function rangeNamed({ workbook, name }: NameRef): RangeRef | null {
  const match = /^=(.+)!([^!]+)$/.exec(name.formula);
  if (match === null) return null;
  const sheet = workbook.sheetByName((match[1] ?? "").replace(/^'|'$/g, "").replaceAll("''", "'"));
  const area = parseArea(match[2] ?? "");
  return sheet === undefined || area === null ? null : new RangeRef(sheet, area);
}

/** Excel.NamedItem; names are read here, not changed. */
const itemType: ObjectType<NameRef> = {
  name: "NamedItem",
  id: ({ name }) => name.name,
  properties: {
    Name: { get: ({ name }) => name.name },
    Formula: { get: ({ name }) => name.formula },
    // Our claim: the value of a name is what stands after its "=".
    Value: { get: ({ name }) => name.formula.slice(1) },
    Type: { get: (ref) => (rangeNamed(ref) === null ? "String" : "Range") },
    Visible: { get: ({ name }) => !name.hidden },
    Scope: { get: ({ name }) => (name.sheet === null ? "Workbook" : "Worksheet") },
  },
  children: {
    WorksheetOrNullObject: ({ workbook, name }) => {
      const sheet = name.sheet === null ? undefined : workbook.sheetByName(name.sheet);
      return sheet === undefined ? null : worksheetOf(sheet);
    },
  },
  methods: {
    GetRangeOrNullObject: (ref) => {
      const range = rangeNamed(ref);
      return range === null ? null : rangeOf(range);
    },
  },
};

function find({ workbook, all }: NamesRef, key: unknown): Live | null {
  const wanted = textOf(key, "NamedItemCollection.getItem").toLowerCase();
  const name = all.find((each) => each.name.toLowerCase() === wanted);
  return name === undefined ? null : live(itemType, new NameRef(workbook, name));
}

const collectionType: ObjectType<NamesRef> = {
  name: "NamedItemCollection",
  items: ({ workbook, all }) => all.map((name) => live(itemType, new NameRef(workbook, name))),
  item: find,
  methods: {
    GetCount: ({ all }) => all.length,
    GetItemOrNullObject: (names, [key]) => find(names, key),
  },
};

export const namedItemsOf = (workbook: Workbook, sheet: string | null): Live =>
  live(collectionType, new NamesRef(workbook, sheet));
