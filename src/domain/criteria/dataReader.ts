import { BinhXetError } from "../errors";
import type { Bilingual } from "../text/bilingual";

/** Walks untrusted JSON and says where it is wrong: "pack.criteria[3].citation.article: text". */
export class DataReader {
  private readonly fields: Readonly<Record<string, unknown>>;
  private readonly asked = new Set<string>();

  constructor(
    data: unknown,
    private readonly path: string,
  ) {
    if (typeof data !== "object" || data === null || Array.isArray(data)) throw invalid(path, "an object");
    this.fields = data as Readonly<Record<string, unknown>>;
  }

  /** Whether the field is there and not null. */
  has(key: string): boolean {
    const value = this.of(key);
    return value !== undefined && value !== null;
  }

  /**
   * The value, once every field of this object was asked for: a field nobody knows is a typing error that would
   * otherwise change a rule in silence ("inforce").
   */
  whole<T>(value: T): T {
    const unknown = Object.keys(this.fields).find((key) => !this.asked.has(key));
    if (unknown !== undefined) throw this.wrong(unknown, "a field we know");
    return value;
  }

  /** Text that is not blank. */
  text(key: string): string {
    const value = this.of(key);
    if (typeof value !== "string" || value.trim() === "") throw this.wrong(key, "text");
    return value;
  }

  /** A list of texts that are not blank. */
  texts(key: string): readonly string[] {
    return this.list(key).map((item) => {
      if (typeof item !== "string" || item.trim() === "") throw this.wrong(key, "a list of texts");
      return item;
    });
  }

  number(key: string): number {
    const value = this.of(key);
    if (typeof value !== "number" || !Number.isFinite(value)) throw this.wrong(key, "a number");
    return value;
  }

  boolean(key: string): boolean {
    const value = this.of(key);
    if (typeof value !== "boolean") throw this.wrong(key, "true or false");
    return value;
  }

  /** Cells by the label of their column: each a text or a number. */
  cells(key: string): Readonly<Record<string, string | number>> {
    return cellsOf(this.of(key), `${this.path}.${key}`);
  }

  listOfCells(key: string): readonly Readonly<Record<string, string | number>>[] {
    return this.list(key).map((row, index) => cellsOf(row, `${this.path}.${key}[${index}]`));
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const found = allowed.find((value) => value === this.of(key));
    if (found === undefined) throw this.wrong(key, `one of ${allowed.join(", ")}`);
    return found;
  }

  listOf<T extends string>(key: string, allowed: readonly T[]): readonly T[] {
    return this.list(key).map((item) => {
      const found = allowed.find((value) => value === item);
      if (found === undefined) throw this.wrong(key, `a list of ${allowed.join(", ")}`);
      return found;
    });
  }

  /** A sentence in both languages. */
  bilingual(key: string): Bilingual {
    const both = this.child(key);
    return both.whole({ vi: both.text("vi"), en: both.text("en") });
  }

  child(key: string): DataReader {
    return new DataReader(this.of(key), `${this.path}.${key}`);
  }

  children(key: string): readonly DataReader[] {
    return this.list(key).map((item, index) => new DataReader(item, `${this.path}.${key}[${index}]`));
  }

  /** The error for a field of this object, to be thrown. */
  wrong(key: string, wanted: string): BinhXetError {
    return invalid(`${this.path}.${key}`, wanted);
  }

  private of(key: string): unknown {
    this.asked.add(key);
    return this.fields[key];
  }

  private list(key: string): readonly unknown[] {
    const value = this.of(key);
    if (!Array.isArray(value)) throw this.wrong(key, "a list");
    return value;
  }
}

function cellsOf(data: unknown, path: string): Readonly<Record<string, string | number>> {
  if (typeof data !== "object" || data === null || Array.isArray(data)) throw invalid(path, "an object");
  const cells: Record<string, string | number> = {};
  for (const [label, value] of Object.entries(data)) {
    if (typeof value !== "string" && typeof value !== "number")
      throw invalid(`${path}.${label}`, "a text or a number");
    cells[label] = value;
  }
  return cells;
}

function invalid(path: string, wanted: string): BinhXetError {
  return new BinhXetError("criteriaInvalid", { about: `${path}: ${wanted}` });
}
