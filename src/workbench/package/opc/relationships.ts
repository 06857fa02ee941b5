import { readTree, children, qualified, type XmlElement } from "../xml/tree";
import { Splicer } from "../xml/splicer";
import { element, openedTag } from "../xml/tag";
import { resolveTarget } from "./names";

export interface Relationship {
  readonly id: string;
  /** The last step of the type's address: "worksheet", the same in transitional and strict files. */
  readonly type: string;
  /** The part's name, or the address where `external`. */
  readonly target: string;
  readonly external: boolean;
}

export interface NewRelationship {
  /** The whole address of the type. */
  readonly type: string;
  /** As it is to be written. */
  readonly target: string;
  readonly external: boolean;
}

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

/**
 * The relationships a .rels text lists; internal targets are resolved from `source`.
 * @throws BinhXetError damagedFile where the XML is broken.
 */
export function readRelationships(text: string, source: string): Relationship[] {
  return children(readTree(text, `${source}.rels`).root, "Relationship").map(({ attributes }) => {
    const external = attributes["TargetMode"] === "External";
    const target = attributes["Target"] ?? "";
    return {
      id: attributes["Id"] ?? "",
      type: lastStep(attributes["Type"] ?? ""),
      target: external ? target : resolveTarget(source, target),
      external,
    };
  });
}

function lastStep(address: string): string {
  return address.slice(address.lastIndexOf("/") + 1);
}

/** A .rels text without anything in it. */
export function emptyRelationships(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"></Relationships>`;
}

/** The text with one more relationship, and the id it got: one above the highest "rIdN". */
export function withRelationship(text: string, added: NewRelationship): { text: string; id: string } {
  const { root } = readTree(text, ".rels");
  const id = `rId${highestId(root) + 1}`;
  const tag = element(qualified(root, "Relationship"), {
    Id: id,
    Type: added.type,
    Target: added.target,
    TargetMode: added.external ? "External" : null,
  });
  const splicer = new Splicer(text);
  if (root.selfClosing) {
    const open = openedTag(text.slice(root.start, root.end));
    splicer.replace(root.start, root.end, `${open}${tag}</${root.name}>`);
  } else splicer.insert(root.closeStart, tag);
  return { text: splicer.result(), id };
}

function highestId(root: XmlElement): number {
  const numbers = children(root, "Relationship").map(({ attributes }) =>
    Number(/^rId(\d{1,9})$/.exec(attributes["Id"] ?? "")?.[1] ?? 0),
  );
  return Math.max(0, ...numbers);
}

/** The text without the relationships of these ids. */
export function withoutRelationships(text: string, ids: ReadonlySet<string>): string {
  const splicer = new Splicer(text);
  for (const { attributes, start, end } of children(readTree(text, ".rels").root, "Relationship"))
    if (ids.has(attributes["Id"] ?? "")) splicer.replace(start, end, "");
  return splicer.result();
}
