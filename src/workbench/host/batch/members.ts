import type { Live, Method, ObjectType, Property } from "./object";
import { apiNotFound } from "./error";

type Named<M> = ReadonlyMap<string, readonly [name: string, member: M]>;

interface Members {
  readonly properties: Named<Property<object>>;
  readonly children: Named<NonNullable<ObjectType<object>["children"]>[string]>;
  readonly methods: Named<Method<object>>;
}

const known = new WeakMap<ObjectType<object>, Members>();

function byLowerCase<M>(members: Readonly<Record<string, M>> | undefined): Named<M> {
  return new Map(Object.entries(members ?? {}).map(([name, member]) => [name.toLowerCase(), [name, member]]));
}

/** The members of a type by lower-case name: the client sends the caller's own spelling in Select and Expand. */
export function membersOf(type: ObjectType<object>): Members {
  let members = known.get(type);
  if (members === undefined) {
    members = {
      properties: byLowerCase(type.properties),
      children: byLowerCase(type.children),
      methods: byLowerCase(type.methods),
    };
    known.set(type, members);
  }
  return members;
}

/** "Range.autoFill": a member as error locations write it. */
export function memberLocation(type: ObjectType<object>, name: string): string {
  return `${type.name}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
}

/** @throws ApiNotFound naming the method. */
export function methodOf(object: Live, name: string): Method<object> {
  const found = membersOf(object.type).methods.get(name.toLowerCase());
  if (found === undefined) throw apiNotFound(memberLocation(object.type, name));
  return found[1];
}

/** @throws ApiNotFound naming the property. */
export function propertyOf(object: Live, name: string): Property<object> {
  const found = membersOf(object.type).properties.get(name.toLowerCase());
  if (found === undefined) throw apiNotFound(memberLocation(object.type, name));
  return found[1];
}
