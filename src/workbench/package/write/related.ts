import { cellAddress, parseRange } from "../../../domain/grid/address";
import type { CellRange } from "../../../domain/grid/grid";
import type { Hyperlink, Sheet } from "../../model/sheet";
import { changedKeys, type LayoutSnapshot } from "../layoutSnapshot";
import type { PackageDraft } from "../opc/draft";
import { relativeTarget } from "../opc/names";
import { propertyBytes } from "../read/customProperties";
import { rawText } from "../xml/edit";
import { element } from "../xml/tag";
import { child, children, qualified, relationshipId, type XmlDocument } from "../xml/tree";
import type { ChildEdits } from "./inOrder";
import { relationshipAttribute, type Namespaces } from "./namespaces";
import { placeOf } from "./sheetChanges";

const PROPERTY_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty";

/** A sheet whose links and custom properties are written; both hang on relationships of its part. */
export interface RelatedPatching {
  readonly document: XmlDocument;
  readonly edits: ChildEdits;
  readonly sheet: Sheet;
  readonly before: LayoutSnapshot;
  readonly draft: PackageDraft;
  readonly part: string;
  readonly workbookPart: string;
  readonly namespaces: Namespaces;
}

/** Links of unchanged cells stay as written; a link over several cells is split where one of them changed. */
export function patchLinks(patching: RelatedPatching): void {
  const { document, edits, sheet, before, draft, part } = patching;
  const changed = new Set(changedKeys(before.hyperlinks, sheet.hyperlinks));
  if (changed.size === 0) return;
  const kept: string[] = [];
  const usedIds = new Set<string | undefined>();
  const dropped = new Set<string>();
  for (const link of children(child(document.root, "hyperlinks"), "hyperlink")) {
    const keys = keysOf(parseRange(link.attributes["ref"] ?? ""), sheet, before);
    const id = relationshipId(link.attributes);
    if (!keys.some((key) => changed.has(key))) {
      kept.push(rawText(document.text, link));
      usedIds.add(id);
      continue;
    }
    if (id !== undefined) dropped.add(id);
    for (const key of keys) changed.add(key);
  }
  draft.unrelate(part, new Set([...dropped].filter((id) => !usedIds.has(id))));
  for (const key of [...changed].sort(byPlace)) {
    const link = sheet.hyperlinks.get(key);
    if (link) kept.push(linkXml(patching, key, link));
  }
  const name = qualified(document.root, "hyperlinks");
  edits.set("hyperlinks", kept.length === 0 ? null : element(name, {}, kept.join("")));
}

/** The cells of a link's range that the model knows to be linked. */
function keysOf(range: CellRange | null, sheet: Sheet, before: LayoutSnapshot): string[] {
  if (range === null) return [];
  return [...new Set([...before.hyperlinks.keys(), ...sheet.hyperlinks.keys()])].filter((key) => {
    const [row, column] = placeOf(key);
    return (
      row >= range.firstRow &&
      row <= range.lastRow &&
      column >= range.firstColumn &&
      column <= range.lastColumn
    );
  });
}

function byPlace(a: string, b: string): number {
  const [[rowA, columnA], [rowB, columnB]] = [placeOf(a), placeOf(b)];
  return rowA - rowB || columnA - columnB;
}

function linkXml(patching: RelatedPatching, key: string, link: Hyperlink): string {
  const { document, draft, part, namespaces } = patching;
  const [row, column] = placeOf(key);
  const target = link.internal
    ? { location: link.target.replace(/^#/, "") }
    : relationshipAttribute(
        document.root,
        namespaces,
        draft.relate(part, {
          type: `${namespaces.relationships}/hyperlink`,
          target: link.target,
          external: true,
        }),
      );
  const tip = link.tip === "" ? null : link.tip;
  return element(qualified(document.root, "hyperlink"), {
    ref: cellAddress(row, column),
    ...target,
    tooltip: tip,
  });
}

/** Custom properties that did not change keep their parts. */
export function patchProperties(patching: RelatedPatching): void {
  const { document, edits, sheet, before, draft, part } = patching;
  const changed = new Set(changedKeys(before.properties, sheet.properties));
  if (changed.size === 0) return;
  const kept: string[] = [];
  const dropped = new Set<string>();
  for (const property of children(child(document.root, "customProperties"), "customPr")) {
    if (!changed.has(property.attributes["name"] ?? "")) kept.push(rawText(document.text, property));
    else dropped.add(relationshipId(property.attributes) ?? "");
  }
  for (const { id, target } of draft.relationships(part)) if (dropped.has(id)) draft.remove(target);
  draft.unrelate(part, dropped);
  for (const key of changed) {
    const value = sheet.properties.get(key);
    if (value !== undefined) kept.push(propertyXml(patching, key, value));
  }
  const name = qualified(document.root, "customProperties");
  edits.set("customProperties", kept.length === 0 ? null : element(name, {}, kept.join("")));
}

function propertyXml(patching: RelatedPatching, name: string, value: string): string {
  const { document, draft, part, workbookPart, namespaces } = patching;
  const folder = workbookPart.slice(0, workbookPart.lastIndexOf("/") + 1);
  const target = draft.freeName(`${folder}customProperty`, ".bin");
  draft.add(target, propertyBytes(value), PROPERTY_TYPE);
  const id = draft.relate(part, {
    type: `${namespaces.relationships}/customProperty`,
    target: relativeTarget(part, target),
    external: false,
  });
  const attributes = { name, ...relationshipAttribute(document.root, namespaces, id) };
  return element(qualified(document.root, "customPr"), attributes);
}
