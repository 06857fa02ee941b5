import { invalidArgument } from "../batch/error";

/** Readers of method arguments and property values; each throws HostError InvalidArgument naming the member. */

export function textOf(value: unknown, location: string): string {
  if (typeof value !== "string") throw invalidArgument(location, `${show(value)} is no text`);
  return value;
}

export function numberOf(value: unknown, location: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument(location, `${show(value)} is no number`);
  return value;
}

export function wholeNumberOf(value: unknown, location: string): number {
  const number = numberOf(value, location);
  if (!Number.isInteger(number)) throw invalidArgument(location, `${number} is no whole number`);
  return number;
}

export function booleanOf(value: unknown, location: string): boolean {
  if (typeof value !== "boolean") throw invalidArgument(location, `${show(value)} is neither true nor false`);
  return value;
}

/** One of the given words, as Excel's enums are sent. */
export function oneOf<const W extends string>(words: readonly W[], value: unknown, location: string): W {
  const word = words.find((each) => each === value);
  if (word === undefined) throw invalidArgument(location, `${show(value)} is none of ${words.join(", ")}`);
  return word;
}

/** A plain object of options. */
export function recordOf(value: unknown, location: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw invalidArgument(location, `${show(value)} is no object of options`);
  }
  return value as Readonly<Record<string, unknown>>;
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? String(value);
}
