import { BinhXetError } from "../../../domain/errors";
import { entryBytes, makeEntry, type ZipEntry } from "../zip/entry";
import type { Zip } from "../zip/readZip";
import { writeZip } from "../zip/writeZip";
import { decodeXml, type DecodedXml } from "../xml/text";
import { partKey, relationshipsPart } from "./names";
import { readRelationships, type Relationship } from "./relationships";

/** The parts of a package as they were opened; nothing in here ever changes. */
export class PackageParts {
  private readonly byKey = new Map<string, ZipEntry>();

  constructor(
    readonly zip: Zip,
    /** The file itself: what is given back where nothing changed. */
    readonly file: Uint8Array,
  ) {
    for (const entry of zip.entries) this.byKey.set(partKey(entry.name), entry);
  }

  has(part: string): boolean {
    return this.entry(part) !== undefined;
  }

  /** Names of all entries, as the zip spells and orders them. */
  names(): string[] {
    return this.zip.entries.map(({ name }) => name);
  }

  /** @throws BinhXetError damagedFile where the part is missing or broken. */
  bytes(part: string): Uint8Array {
    const entry = this.entry(part);
    if (entry === undefined) throw new BinhXetError("damagedFile", { about: part, cause: "missing part" });
    return entryBytes(entry);
  }

  /** @throws BinhXetError damagedFile as bytes and decodeXml do. */
  xml(part: string): DecodedXml {
    return decodeXml(this.bytes(part), part);
  }

  /** The relationships that start at a part ("" for the package), or none. */
  relationships(part: string): Relationship[] {
    const rels = relationshipsPart(part);
    return this.has(rels) ? readRelationships(this.xml(rels).text, part) : [];
  }

  /** Targets are addresses, so they may be percent-encoded where the zip's own names are not. */
  private entry(part: string): ZipEntry | undefined {
    const key = partKey(part);
    return this.byKey.get(key) ?? (key.includes("%") ? this.byKey.get(partKey(decoded(part))) : undefined);
  }

  /**
   * The file with some parts replaced, added (at the end) or removed (null).
   * All others are copied compressed as they are.
   * @param changes by part key (see partKey); the name given with new content is used for parts that are new.
   */
  written(
    changes: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array } | null>,
  ): Uint8Array {
    const entries: ZipEntry[] = [];
    for (const entry of this.zip.entries) {
      const change = changes.get(partKey(entry.name));
      if (change === undefined) entries.push(entry);
      else if (change !== null) entries.push(makeEntry(entry.name, change.bytes, entry));
    }
    for (const [key, change] of changes)
      if (change !== null && !this.byKey.has(key)) entries.push(makeEntry(change.name, change.bytes));
    return writeZip({ entries, comment: this.zip.comment });
  }
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
