import type { HostSession } from "../session";
import { apiNotFound } from "./error";
import { memberLocation, membersOf } from "./members";
import type { Live } from "./object";
import type { Json, QueryInfo } from "./wire";

/** What to load of an object: names of its own properties, and sub-selections per child object. */
interface Selection {
  /** Lower-case property names; "*" means the default set. */
  readonly own: Set<string>;
  readonly children: Map<string, Selection>;
}

function emptySelection(): Selection {
  return { own: new Set(), children: new Map() };
}

function childSelection(selection: Selection, name: string): Selection {
  let child = selection.children.get(name);
  if (child === undefined) selection.children.set(name, (child = emptySelection()));
  return child;
}

/** "format/font/name" or "format.font.name", whose last part may be a property, a child or "*". */
function addPath(selection: Selection, path: string): void {
  let at = selection;
  const parts = path.split(/[/.]/).filter((part) => part !== "");
  parts.forEach((part, index) => {
    const name = part.toLowerCase();
    if (index < parts.length - 1) at = childSelection(at, name);
    else at.own.add(name);
  });
}

function selectionOf(query: QueryInfo): Selection {
  const selection = emptySelection();
  const select = query.Select ?? [];
  for (const path of select) addPath(selection, path);
  if (select.length === 0) selection.own.add("*");
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

function readObject(object: Live, selection: Selection, host: HostSession): Json {
  object.type.assertAlive?.(object.target, host);
  const members = membersOf(object.type);
  const reply = identity(object);
  const wanted = new Map(selection.children);
  for (const name of selection.own) {
    if (name === "*") {
      for (const [key, property] of members.properties.values()) {
        if (property.onlyWhenAsked !== true) reply[key] = property.get(object.target, host);
      }
      continue;
    }
    const property = members.properties.get(name);
    if (property !== undefined) {
      reply[property[0]] = property[1].get(object.target, host);
      continue;
    }
    if (!members.children.has(name)) throw apiNotFound(memberLocation(object.type, name));
    // A child named without members loads that child's default set.
    const child = emptySelection();
    child.own.add("*");
    const deeper = wanted.get(name);
    if (deeper !== undefined) {
      deeper.own.forEach((each) => child.own.add(each));
      deeper.children.forEach((value, key) => child.children.set(key, value));
    }
    wanted.set(name, child);
  }
  for (const [name, deeper] of wanted) {
    const child = members.children.get(name);
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
