import { children, readTree } from "../xml/tree";
import type { PackageParts } from "../opc/parts";
import type { LoadedSettings } from "../opened";

/**
 * Where the workbench keeps an add-in's document settings: a custom XML part of its own.
 * Real Excel keeps them in a web-extension part beside the add-in's reference, which is its own business;
 * what the workbench saved is read back by the workbench alone.
 */
export const SETTINGS_NAMESPACE = "urn:binh-xet:workbench:document-settings";

/** The settings part of an opened package, or null where it has none. */
export function readSettings(parts: PackageParts, workbookPart: string): LoadedSettings | null {
  for (const { type, target, external } of parts.relationships(workbookPart)) {
    if (type !== "customXml" || external || !parts.has(target)) continue;
    const { text } = parts.xml(target);
    // Other tools' custom XML may be anything, even broken: only ours is parsed.
    if (!text.includes(SETTINGS_NAMESPACE)) continue;
    const { root } = readTree(text, target);
    if (root.namespace !== SETTINGS_NAMESPACE) continue;
    const values = children(root, "setting").map((s) => [s.attributes["key"] ?? "", s.text] as const);
    return { part: target, values: new Map(values) };
  }
  return null;
}
