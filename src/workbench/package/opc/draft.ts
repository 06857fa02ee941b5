import { decodeXml, utf8, type DecodedXml } from "../xml/text";
import { changeOverrides, CONTENT_TYPES } from "./contentTypes";
import { partKey, relationshipsPart } from "./names";
import type { PackageParts } from "./parts";
import {
  emptyRelationships,
  readRelationships,
  withoutRelationships,
  withRelationship,
  type NewRelationship,
  type Relationship,
} from "./relationships";

interface Change {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A package being saved: the opened parts with our changes over them. The opened parts stay as they are. */
export class PackageDraft {
  private readonly changes = new Map<string, Change | null>();
  private readonly overrides = new Map<string, string>();

  constructor(private readonly parts: PackageParts) {}

  has(part: string): boolean {
    const change = this.changes.get(partKey(part));
    return change === undefined ? this.parts.has(part) : change !== null;
  }

  xml(part: string): DecodedXml {
    const change = this.changes.get(partKey(part));
    return change ? decodeXml(change.bytes, part) : this.parts.xml(part);
  }

  /** Replaces a part that is there; one that gets the content it has stays untouched. */
  replaceXml(part: string, text: string): void {
    const before = this.xml(part);
    if (before.text === text) return;
    this.changes.set(partKey(part), { name: part, bytes: before.encode(text) });
  }

  /** Puts a new part, of its own content type. */
  add(part: string, content: string | Uint8Array, contentType: string): void {
    const bytes = typeof content === "string" ? utf8(content) : content;
    this.changes.set(partKey(part), { name: part, bytes });
    this.overrides.set(part, contentType);
  }

  /** Removes a part with its relationships; parts these led to are left to removeUnreachable. */
  remove(part: string): void {
    for (const name of [part, relationshipsPart(part)]) {
      if (this.parts.has(name)) this.changes.set(partKey(name), null);
      else this.changes.delete(partKey(name));
      this.overrides.delete(name);
    }
  }

  relationships(part: string): Relationship[] {
    const rels = relationshipsPart(part);
    return this.has(rels) ? readRelationships(this.xml(rels).text, part) : [];
  }

  /** Adds a relationship that starts at `part` and gives its id. */
  relate(part: string, added: NewRelationship): string {
    const rels = relationshipsPart(part);
    const before = this.has(rels) ? this.xml(rels).text : emptyRelationships();
    const { text, id } = withRelationship(before, added);
    if (this.has(rels)) this.replaceXml(rels, text);
    else this.changes.set(partKey(rels), { name: rels, bytes: utf8(text) });
    return id;
  }

  /** Takes relationships away, and the .rels part with the last of them. */
  unrelate(part: string, ids: ReadonlySet<string>): void {
    const rels = relationshipsPart(part);
    if (ids.size === 0 || !this.has(rels)) return;
    this.replaceXml(rels, withoutRelationships(this.xml(rels).text, ids));
    if (this.relationships(part).length === 0 && part !== "") this.removeEmptyRelationships(rels);
  }

  private removeEmptyRelationships(rels: string): void {
    if (this.parts.has(rels)) this.changes.set(partKey(rels), null);
    else this.changes.delete(partKey(rels));
  }

  /** Keys of all parts that the package's relationships lead to from `start`. */
  reachable(start: string): Set<string> {
    const seen = new Set<string>();
    const open = [start];
    for (let part = open.pop(); part !== undefined; part = open.pop()) {
      if (seen.has(partKey(part)) || (part !== "" && !this.has(part))) continue;
      seen.add(partKey(part));
      for (const { target, external } of this.relationships(part)) if (!external) open.push(target);
    }
    return seen;
  }

  /** The first free name of the form `before` N `after`. */
  freeName(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number++;
    return `${before}${number}${after}`;
  }

  /** The saved file; the very bytes that were opened where nothing changed. */
  finish(): Uint8Array {
    this.settleContentTypes();
    return this.changes.size === 0 ? this.parts.file.slice() : this.parts.written(this.changes);
  }

  private settleContentTypes(): void {
    const removed = new Set([...this.changes].filter(([, change]) => change === null).map(([key]) => key));
    if (removed.size === 0 && this.overrides.size === 0) return;
    this.replaceXml(CONTENT_TYPES, changeOverrides(this.xml(CONTENT_TYPES).text, removed, this.overrides));
  }
}
