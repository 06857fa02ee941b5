import type { OpenedPackage } from "../opened";
import type { PackageDraft } from "../opc/draft";
import { relativeTarget } from "../opc/names";
import { SETTINGS_NAMESPACE } from "../read/settings";
import { element } from "../xml/tag";
import { escapeText } from "../xml/text";
import type { Namespaces } from "./namespaces";

const DATA_STORE = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
const PROPERTIES_TYPE = "application/vnd.openxmlformats-officedocument.customXmlProperties+xml";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** Any fixed id serves; it only has to be no other part's. */
const ITEM_ID = "{6B1B2C1E-7A55-4C0B-9D53-5E1A0B6F2D11}";

/** Keeps the add-in's document settings in their part (see readSettings); without settings there is no such part. */
export function saveSettings(opened: OpenedPackage, draft: PackageDraft, namespaces: Namespaces): void {
  const { workbook, origin } = opened;
  const loaded = origin.settings;
  const before = loaded === null ? "" : settingsXml(loaded.values);
  const now = workbook.settings.size === 0 ? "" : settingsXml(workbook.settings);
  if (before === now) return;
  if (loaded === null) addSettings(draft, origin.workbookPart, namespaces, now);
  else if (now === "") removeSettings(draft, origin.workbookPart, loaded.part);
  else draft.replaceXml(loaded.part, now);
}

function settingsXml(values: ReadonlyMap<string, string>): string {
  const settings = [...values].map(([key, value]) => element("setting", { key }, escapeText(value)));
  return DECLARATION + element("settings", { xmlns: SETTINGS_NAMESPACE }, settings.join(""));
}

function addSettings(draft: PackageDraft, workbookPart: string, namespaces: Namespaces, xml: string): void {
  const item = draft.freeName("customXml/item", ".xml");
  const properties = draft.freeName("customXml/itemProps", ".xml");
  const reference = element("ds:schemaRef", { "ds:uri": SETTINGS_NAMESPACE });
  const attributes = { "xmlns:ds": DATA_STORE, "ds:itemID": ITEM_ID };
  const dataStore = element("ds:datastoreItem", attributes, element("ds:schemaRefs", {}, reference));
  draft.add(item, xml, "application/xml");
  draft.add(properties, DECLARATION + dataStore, PROPERTIES_TYPE);
  draft.relate(item, {
    type: `${namespaces.relationships}/customXmlProps`,
    target: relativeTarget(item, properties),
    external: false,
  });
  draft.relate(workbookPart, {
    type: `${namespaces.relationships}/customXml`,
    target: relativeTarget(workbookPart, item),
    external: false,
  });
}

function removeSettings(draft: PackageDraft, workbookPart: string, item: string): void {
  const relationship = draft.relationships(workbookPart).find(({ target }) => target === item);
  if (relationship) draft.unrelate(workbookPart, new Set([relationship.id]));
  for (const { target, external } of draft.relationships(item)) if (!external) draft.remove(target);
  draft.remove(item);
}
