import { children, qualified, readTree, type XmlDocument } from "../xml/tree";
import { Splicer } from "../xml/splicer";
import { element } from "../xml/tag";
import { partKey } from "./names";

export const CONTENT_TYPES = "[Content_Types].xml";

/** What kind of content each part holds (ECMA-376 part 2, 7.2.3). */
export interface ContentTypes {
  /** The type of a part, or undefined where the package names none. */
  of(part: string): string | undefined;
}

/** @throws BinhXetError damagedFile where the XML is broken. */
export function readContentTypes(text: string): ContentTypes {
  const { root } = readTree(text, CONTENT_TYPES);
  const table = (local: string, key: string): Map<string, string> =>
    new Map(
      children(root, local).map(({ attributes }) => [
        partKey(attributes[key] ?? ""),
        attributes["ContentType"] ?? "",
      ]),
    );
  const defaults = table("Default", "Extension");
  const overrides = table("Override", "PartName");
  return {
    of: (part) =>
      overrides.get(partKey(part)) ?? defaults.get(partKey(part.slice(part.lastIndexOf(".") + 1))),
  };
}

/**
 * The text with the overrides of `removed` parts taken out and those of `added` parts put at the end.
 * A part that is both keeps its place where the type stays.
 */
export function changeOverrides(
  text: string,
  removed: ReadonlySet<string>,
  added: ReadonlyMap<string, string>,
): string {
  const document = readTree(text, CONTENT_TYPES);
  const splicer = new Splicer(text);
  const kept = new Set<string>();
  const types = new Map([...added].map(([part, type]) => [partKey(part), type]));
  for (const { attributes, start, end } of children(document.root, "Override")) {
    const part = partKey(attributes["PartName"] ?? "");
    if (types.get(part) === attributes["ContentType"]) kept.add(part);
    else if (removed.has(part) || types.has(part)) splicer.replace(start, end, "");
  }
  splicer.insert(document.root.closeStart, newOverrides(document, added, kept));
  return splicer.result();
}

function newOverrides(
  { root }: XmlDocument,
  added: ReadonlyMap<string, string>,
  kept: ReadonlySet<string>,
): string {
  return [...added]
    .filter(([part]) => !kept.has(partKey(part)))
    .map(([part, type]) => element(qualified(root, "Override"), { PartName: `/${part}`, ContentType: type }))
    .join("");
}
