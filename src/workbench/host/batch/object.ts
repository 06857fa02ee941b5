import type { HostSession } from "../session";
import type { Json } from "./wire";

/** A scalar property. Without `set` it is read-only. */
export interface Property<T> {
  readonly get: (target: T, host: HostSession) => Json;
  readonly set?: (target: T, value: Json, host: HostSession) => void;
  /** Not part of the set that a load() without names brings. */
  readonly onlyWhenAsked?: true;
}

/** Gives a JSON value, a Live object, null for Excel's "null object", or nothing. */
export type Method<T> = (target: T, args: readonly unknown[], host: HostSession) => unknown;

/**
 * One Excel object type as the host answers it. Member names are the client's wire names (PascalCase);
 * they are matched without regard to case. What is not here fails with ApiNotFound.
 */
export interface ObjectType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Navigation properties: objects under this one. null: a null object. */
  readonly children?: Readonly<Record<string, (target: T, host: HostSession) => Live | null>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
  /** The key under which a collection gives this object back. */
  readonly id?: (target: T) => string | number;
  /** For a collection: its items now, in order. */
  readonly items?: (target: T, host: HostSession) => readonly Live[];
  /** For a collection: getItem(key). null: ItemNotFound. */
  readonly item?: (target: T, key: unknown, host: HostSession) => Live | null;
  /** Range, RangeAreas: the client keeps them across requests by reference. */
  readonly keepsReference?: true;
  /** Throws when the object is gone (its sheet was deleted). */
  readonly assertAlive?: (target: T, host: HostSession) => void;
}

/** An object of the model together with the type that answers for it. */
export class Live {
  /** Set while the client keeps a reference to it. */
  referenceId: string | null = null;
  constructor(
    readonly type: ObjectType<object>,
    readonly target: object,
  ) {}
}

export function live<T extends object>(type: ObjectType<T>, target: T): Live {
  // The engine only ever hands `target` back to the functions of the same `type`.
  return new Live(type as unknown as ObjectType<object>, target);
}

/** The target of an object argument of the given type, or null when the argument is something else. */
export function targetOf<T extends object>(type: ObjectType<T>, value: unknown): T | null {
  const isOfType = value instanceof Live && value.type === (type as unknown as ObjectType<object>);
  return isOfType ? (value.target as T) : null;
}
