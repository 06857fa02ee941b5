import type { HostSession } from "../session";
import { apiNotFound } from "./error";
import { memberLocation, membersOf } from "./members";
import type { Live } from "./object";
import type { Json, QueryInfo } from "./wire";

/** What to load of an object, by lower-case name; each keeps the caller's spelling for errors. */
interface Selection {
  /** Properties; "*" means the default set. */
  readonly own: Map<string, string>;
  readonly children: Map<string, { readonly name: string; readonly selection: Selection }>;
}

function selectionOfNames(...names: readonly string[]): Selection {
  return { own: new Map(names.map((name) => [name.toLowerCase(), name])), children: new Map() };
}

function childSelection(selection: Selection, name: string): Selection {
  const known = selection.children.get(name.toLowerCase());
  if (known !== undefined) return known.selection;
  const child = selectionOfNames();
  selection.children.set(name.toLowerCase(), { name, selection: child });
  return child;
}

/** "format/font/name" or "format.font.name", whose last part may be a property, a child or "*". */
function addPath(selection: Selection, path: string): void {
  let at = selection;
  const parts = path.split(/[/.]/).filter((part) => part !== "");
  parts.forEach((part, index) => {
    if (index < parts.length - 1) at = childSelection(at, part);
    else at.own.set(part.toLowerCase(), part);
  });
}

function selectionOf(query: QueryInfo): Selection {
  const select = query.Select ?? [];
  const selection = selectionOfNames(...(select.length === 0 ? ["*"] : []));
  for (const path of select) addPath(selection, path);
  for (const path of query.Expand ?? []) addPath(selection, path);
  return selection;
}

/** The keys by which the client recognises the object again; they do not count as loaded. */
export function identity(object: Live): Record<string, Json> {
  const reply: Record<string, Json> = {};
  if (object.type.id !== undefined) reply["_Id"] = object.type.id(object.target);
  if (object.referenceId !== null) reply["_ReferenceId"] = object.referenceId;
  return reply;
}

/**
 * What instantiating an object answers. Objects with an id of their own bring it here, under its own name:
 * the client needs a sheet's id for that sheet's events, without anybody loading it.
 */
export function instantiated(object: Live): Record<string, Json> {
  const { _Id: id, ...others } = identity(object);
  if (id === undefined) return others;
  return { ...others, [membersOf(object.type).properties.has("id") ? "Id" : "_Id"]: id };
}

function readObject(object: Live, selection: Selection, host: HostSession): Json {
  object.type.assertAlive?.(object.target, host);
  const members = membersOf(object.type);
  const reply = identity(object);
  for (const [key, name] of selection.own) {
    if (key === "*") {
      for (const [wireName, property] of members.properties.values()) {
        if (property.onlyWhenAsked !== true) reply[wireName] = property.get(object.target, host);
      }
      continue;
    }
    const property = members.properties.get(key);
    if (property !== undefined) reply[property[0]] = property[1].get(object.target, host);
    // A child named without members of its own loads that child's default set.
    else if (members.children.has(key)) childSelection(selection, name).own.set("*", "*");
    else throw apiNotFound(memberLocation(object.type, name));
  }
  for (const [key, { name, selection: deeper }] of selection.children) {
    const child = members.children.get(key);
    if (child === undefined) throw apiNotFound(memberLocation(object.type, name));
    const found = child[1](object.target, host);
    reply[child[0]] = found === null ? null : read(found, deeper, host, {});
  }
  return reply;
}

function read(object: Live, selection: Selection, host: HostSession, page: QueryInfo): Json {
  if (object.type.items === undefined) return readObject(object, selection, host);
  object.type.assertAlive?.(object.target, host);
  const skip = page.Skip ?? 0;
  const items = object.type.items(object.target, host);
  const shown = items.slice(skip, page.Top === undefined ? undefined : skip + page.Top);
  return { ...identity(object), _Items: shown.map((item) => readObject(item, selection, host)) };
}

/**
 * Answers load(): the selected members of an object, or of each item of a collection.
 * Documented: without names all scalar properties are loaded. Never null, which the client would take for a null object.
 * @throws HostError ApiNotFound for a member the host does not know.
 */
export function runQuery(object: Live, query: QueryInfo, host: HostSession): Json {
  return read(object, selectionOf(query), host, query);
}

/** The same answer in camelCase and with `items`, as retrieve() reads it. */
export function asJson(value: Json): Json {
  if (Array.isArray(value)) return value.map((each: Json) => asJson(each));
  if (typeof value !== "object" || value === null) return value;
  const reply: Record<string, Json> = {};
  for (const [key, each] of Object.entries(value) as [string, Json][]) {
    const name =
      key === "_Items" ? "items" : key.startsWith("_") ? key : key.slice(0, 1).toLowerCase() + key.slice(1);
    reply[name] = asJson(each);
  }
  return reply;
}
