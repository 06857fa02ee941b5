import type { HostSession } from "../session";
import { HostError, apiNotFound } from "./error";
import { memberLocation, membersOf, methodOf } from "./members";
import { Live } from "./object";
import { PathType, type ArgumentInfo, type BatchRequest, type Json, type ObjectPathInfo } from "./wire";

/** Finds the objects of one request; each path is walked once and remembered. null stands for a null object. */
export class ObjectPaths {
  private readonly found = new Map<number, Live | null>();

  constructor(
    private readonly request: BatchRequest,
    private readonly host: HostSession,
  ) {}

  /** @throws HostError when the path leads nowhere (ItemNotFound, ApiNotFound, InvalidObjectPath). */
  get(id: number): Live | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const info = this.request.ObjectPaths[String(id)];
    if (info === undefined) throw new HostError("InvalidObjectPath", `The request has no object path ${id}.`);
    const object = this.walk(info);
    this.found.set(id, object);
    return object;
  }

  /** Arguments with the objects they stand for put in; null objects become null. */
  argumentsOf(info: ArgumentInfo | undefined): readonly unknown[] {
    return this.withObjects(info?.Arguments ?? [], info?.ReferencedObjectPathIds);
  }

  private withObjects(values: readonly Json[], ids: Json | undefined): unknown[] {
    return values.map((value, index) => {
      const id = Array.isArray(ids) ? (ids as readonly Json[])[index] : undefined;
      if (typeof id === "number" && id !== 0) return this.get(id);
      if (Array.isArray(value)) return this.withObjects(value as readonly Json[], id);
      return this.inside(value);
    });
  }

  /** Inside plain objects the client writes {"_ObjectPathId": 24}. */
  private inside(value: Json): unknown {
    if (typeof value !== "object" || value === null) return value;
    if (Array.isArray(value)) return value.map((each: Json) => this.inside(each));
    const members = value as Readonly<Record<string, Json | undefined>>;
    const id = members["_ObjectPathId"];
    if (typeof id === "number") return this.get(id);
    return Object.fromEntries(
      Object.entries(members).map(([key, each]) => [key, each === undefined ? undefined : this.inside(each)]),
    );
  }

  private walk(info: ObjectPathInfo): Live | null {
    switch (info.ObjectPathType) {
      case PathType.root:
        return this.host.root;
      case PathType.newObject:
        return this.host.service(info.Name);
      case PathType.reference:
        return this.host.references.get(info.Name);
      case PathType.nullObject:
        return null;
      default:
        return this.below(info, this.get(info.ParentObjectPathId ?? 0));
    }
  }

  private below(info: ObjectPathInfo, parent: Live | null): Live | null {
    // What lies under a null object is a null object too.
    if (parent === null) return null;
    parent.type.assertAlive?.(parent.target, this.host);
    switch (info.ObjectPathType) {
      case PathType.property: {
        const child = membersOf(parent.type).children.get(info.Name.toLowerCase());
        if (child === undefined) throw apiNotFound(memberLocation(parent.type, info.Name));
        return child[1](parent.target, this.host);
      }
      case PathType.indexer: {
        const location = memberLocation(parent.type, "getItem");
        if (parent.type.item === undefined) throw apiNotFound(location);
        const [key] = this.argumentsOf(info.ArgumentInfo);
        const item = parent.type.item(parent.target, key, this.host);
        if (item === null)
          throw new HostError(
            "ItemNotFound",
            `The requested resource doesn't exist: ${String(key)}.`,
            location,
          );
        return item;
      }
      case PathType.method: {
        const result = methodOf(parent, info.Name)(
          parent.target,
          this.argumentsOf(info.ArgumentInfo),
          this.host,
        );
        if (result instanceof Live || result === null) return result;
        throw apiNotFound(`${memberLocation(parent.type, info.Name)} as an object`);
      }
      default:
        throw new HostError("InvalidObjectPath", `Unknown kind of object path ${info.ObjectPathType}.`);
    }
  }
}
