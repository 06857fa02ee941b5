export type Fields = Readonly<Record<string, unknown>>;

/** The fields of a stored object; none where it is anything else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A text with something in it, else null. */
export function textOf(value: unknown): string | null {
  return typeof value === "string" && value.trim() !== "" ? value : null;
}

export function oneOf<T extends string>(value: unknown, allowed: readonly T[]): T | null {
  return allowed.find((each) => each === value) ?? null;
}

/** An exact decimal of 0 or more, as settings keep numbers: "0.65". */
export function isDecimal(text: string): boolean {
  return /^\d+(?:\.\d+)?$/.test(text);
}

/** The same as text, null where it is none. */
export function decimalOf(value: unknown): string | null {
  return typeof value === "string" && isDecimal(value) ? value : null;
}
