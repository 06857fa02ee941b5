import type { XmlElement } from "../xml/tree";

const STRICT_MAIN = "http://purl.oclc.org/ooxml/spreadsheetml/main";

/** The addresses a package's parts speak in: those of ECMA-376 transitional or of strict ISO 29500. */
export interface Namespaces {
  readonly main: string;
  /** Of relationship attributes; a relationship's type is this, "/" and its last step. */
  readonly relationships: string;
}

export function namespacesOf(workbook: XmlElement): Namespaces {
  return {
    main: workbook.namespace,
    relationships:
      workbook.namespace === STRICT_MAIN
        ? "http://purl.oclc.org/ooxml/officeDocument/relationships"
        : "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  };
}

/** The attributes that name a relationship on an element below `root`: the namespace is declared where it is not yet. */
export function relationshipAttribute(
  root: XmlElement,
  { relationships }: Namespaces,
  id: string,
): Record<string, string> {
  const declared = Object.entries(root.attributes).find(
    ([name, value]) => name.startsWith("xmlns:") && value === relationships,
  )?.[0];
  if (declared !== undefined) return { [`${declared.slice(6)}:id`]: id };
  return { "xmlns:r": relationships, "r:id": id };
}
