import type { Language } from "../../../domain/text/bilingual";

/** What pressing a ribbon button does. */
export type RibbonAction =
  { readonly kind: "runFunction"; readonly functionName: string } | { readonly kind: "showPane" };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of the 32 pixel icon. */
  readonly icon: string;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  readonly paneAddress: string;
  readonly groups: readonly RibbonGroup[];
}

const LOCALES: Record<Language, string> = { vi: "vi-VN", en: "en-US" };

/**
 * Reads of an XML add-in manifest what Excel shows of it: the pane's address and the ribbon groups.
 * @throws Error where the text is no XML or lacks one of them.
 */
export function readManifest(xml: string, language: Language): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  if (document.getElementsByTagName("parsererror").length > 0) throw new Error("manifest.xml is no XML");
  const root = document.documentElement;
  const text = (parent: Element, name: string) => one(parent, name).textContent.trim();
  const resource = (id: string) => {
    const found = all(root, "String", "Url", "Image").find((element) => element.getAttribute("id") === id);
    if (found === undefined) throw new Error(`manifest.xml has no resource ${id}`);
    const own = all(found, "Override").find((each) => each.getAttribute("Locale") === LOCALES[language]);
    return own?.getAttribute("Value") ?? found.getAttribute("DefaultValue") ?? "";
  };
  const label = (element: Element) => resource(attribute(childOf(element, "Label"), "resid"));
  const button = (control: Element): RibbonButton => {
    const image = all(control, "Image").find((each) => each.getAttribute("size") === "32");
    const action = one(control, "Action");
    const runs = action.getAttribute("xsi:type") === "ExecuteFunction";
    return {
      id: attribute(control, "id"),
      label: label(control),
      tip: resource(attribute(one(control, "Description"), "resid")),
      icon: image === undefined ? "" : resource(attribute(image, "resid")),
      action: runs
        ? { kind: "runFunction", functionName: text(action, "FunctionName") }
        : { kind: "showPane" },
    };
  };
  return {
    id: text(root, "Id"),
    displayName: attribute(one(root, "DisplayName"), "DefaultValue"),
    paneAddress: attribute(one(root, "SourceLocation"), "DefaultValue"),
    groups: all(root, "Group").map((group) => ({
      id: attribute(group, "id"),
      label: label(group),
      buttons: all(group, "Control").map(button),
    })),
  };
}

/** Elements by local name, whatever their namespace prefix. */
function all(parent: Element, ...names: readonly string[]): Element[] {
  return names.flatMap((name) => [...parent.getElementsByTagNameNS("*", name)]);
}

function one(parent: Element, name: string): Element {
  const found = all(parent, name)[0];
  if (found === undefined) throw new Error(`manifest.xml: ${parent.localName} has no ${name}`);
  return found;
}

function childOf(parent: Element, name: string): Element {
  return [...parent.children].find((child) => child.localName === name) ?? one(parent, name);
}

function attribute(element: Element, name: string): string {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`manifest.xml: ${element.localName} has no ${name}`);
  return value;
}
