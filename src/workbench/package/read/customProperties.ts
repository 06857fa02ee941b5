import { child, children, relationshipId, type XmlElement } from "../xml/tree";
import { utf16 } from "../xml/text";
import type { PackageParts } from "../opc/parts";
import type { Relationship } from "../opc/relationships";

/**
 * A worksheet's custom properties (ExcelApi 1.12): a name in the sheet, the value in a part of its own as UTF-16
 * text (ECMA-376 18.3.1.20 leaves the content open; this is what Excel writes).
 * @throws BinhXetError damagedFile where a property's part is missing.
 */
export function readProperties(
  root: XmlElement,
  relationships: readonly Relationship[],
  parts: PackageParts,
): Map<string, string> {
  const found = new Map<string, string>();
  for (const { attributes } of children(child(root, "customProperties"), "customPr")) {
    const part = relationships.find(({ id }) => id === relationshipId(attributes))?.target;
    if (part !== undefined) found.set(attributes["name"] ?? "", propertyText(parts.bytes(part)));
  }
  return found;
}

function propertyText(bytes: Uint8Array): string {
  // Some writers end the text with a zero, as C strings do.
  return new TextDecoder("utf-16le").decode(bytes).replace(/\0+$/, "");
}

/** The content of a property's part. */
export function propertyBytes(text: string): Uint8Array {
  return utf16(text, true);
}
