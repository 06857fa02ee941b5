import { SHAPES, type Shape } from "./expected/shapes";
import { readShape, type ShapeRead } from "./readShape";

/** Codes whose warnings are compared one by one: each that must be there, and no other. */
const TOLD = ["storedAsText", "unreadableValue", "twoColumnsOneField", "conflictingValues", "unitNamedTwice"];

const sorted = (warnings: Shape["warnings"]): string[] =>
  warnings.map(({ code, cells }) => `${code} ${cells.join(" ")}`).sort();

describe.each(SHAPES)("%s", (_, shape) => {
  let read: ShapeRead;
  beforeAll(async () => {
    read = await readShape(shape.file);
  });

  test("its visible sheets, and the tables in them", () => {
    expect(read.sheets).toEqual(shape.sheets);
    expect(read.hidden).toEqual(shape.hidden ?? { rows: [], columns: [] });
    expect(read.tables).toEqual(shape.tables);
  });

  test("how many units and people it names", () => {
    const count = (subject: string) => read.candidates.filter((each) => each.subject === subject).length;
    expect({ units: count("unit"), people: count("person") }).toEqual({
      units: shape.units,
      people: shape.people,
    });
  });

  test.each(shape.candidates.map((each) => [each.cell, each.name, each] as const))(
    "%s %s",
    (cell, _name, wanted) => {
      const candidate = read.candidates.find((each) => each.cell === cell);
      expect(candidate).toMatchObject({ ...wanted, facts: {} });
      const facts = Object.keys(wanted.facts).map((fact) => [fact, candidate?.facts[fact]] as const);
      expect(Object.fromEntries(facts)).toEqual(wanted.facts);
    },
  );

  test("what staff are warned of", () => {
    const codes = new Set([...TOLD, ...shape.warnings.map(({ code }) => code)]);
    expect(sorted(read.warnings.filter(({ code }) => codes.has(code)))).toEqual(sorted(shape.warnings));
  });
});
