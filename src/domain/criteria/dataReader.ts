import { BinhXetError } from "../errors";
import type { Bilingual } from "../text/bilingual";

/** Walks untrusted JSON and says where it is wrong: "pack.criteria[3].citation.article: text". */
export class DataReader {
  private readonly fields: Readonly<Record<string, unknown>>;

  constructor(
    data: unknown,
    private readonly path: string,
  ) {
    if (typeof data !== "object" || data === null || Array.isArray(data)) throw invalid(path, "an object");
    this.fields = data as Readonly<Record<string, unknown>>;
  }

  /** Whether the field is there and not null. */
  has(key: string): boolean {
    return this.fields[key] !== undefined && this.fields[key] !== null;
  }

  /** Text that is not blank. */
  text(key: string): string {
    const value = this.fields[key];
    if (typeof value !== "string" || value.trim() === "") throw this.wrong(key, "text");
    return value;
  }

  number(key: string): number {
    const value = this.fields[key];
    if (typeof value !== "number" || !Number.isFinite(value)) throw this.wrong(key, "a number");
    return value;
  }

  oneOf<T extends string>(key: string, allowed: readonly T[]): T {
    const found = allowed.find((value) => value === this.fields[key]);
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
    return { vi: both.text("vi"), en: both.text("en") };
  }

  child(key: string): DataReader {
    return new DataReader(this.fields[key], `${this.path}.${key}`);
  }

  children(key: string): readonly DataReader[] {
    return this.list(key).map((item, index) => new DataReader(item, `${this.path}.${key}[${index}]`));
  }

  /** The error for a field of this object, to be thrown. */
  wrong(key: string, wanted: string): BinhXetError {
    return invalid(`${this.path}.${key}`, wanted);
  }

  private list(key: string): readonly unknown[] {
    const value = this.fields[key];
    if (!Array.isArray(value)) throw this.wrong(key, "a list");
    return value;
  }
}

function invalid(path: string, wanted: string): BinhXetError {
  return new BinhXetError("criteriaInvalid", { about: `${path}: ${wanted}` });
}
