import { BinhXetError } from "../../../domain/errors";
import type { Visibility } from "../../model/sheet";
import { DEFAULT_STYLE } from "../../model/style";
import type { Workbook } from "../../model/workbook";
import { takeSnapshot } from "../layoutSnapshot";
import type { LoadedWorksheet, Origin, SheetEntry } from "../opened";
import type { PackageParts } from "../opc/parts";
import type { Relationship } from "../opc/relationships";
import { child, children, readTree, relationshipId, type XmlElement } from "../xml/tree";
import { readCharts } from "./charts";
import { readNames, readPrintNames } from "./definedNames";
import { readSettings } from "./settings";
import { readSharedStrings } from "./sharedStrings";
import { isTrue } from "./styleParts";
import { NO_STYLES, readStyles, type StyleBook } from "./styles";
import { OFFICE_THEME, readTheme } from "./theme";
import { digitWidth } from "./units";
import { readWorksheet, type WorksheetContext } from "./worksheet";

const VISIBILITY: Readonly<Record<string, Visibility>> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** An entry whose layout is still to be copied, once the print names are known. */
type BareEntry = Omit<SheetEntry, "worksheet"> & {
  readonly worksheet: Omit<LoadedWorksheet, "layout"> | null;
};

type SharedContext = Omit<WorksheetContext, "about" | "relationships">;

/**
 * Reads the workbook part and all it leads to into the model.
 * @throws BinhXetError damagedFile where a part is missing or broken.
 */
export function readWorkbook(parts: PackageParts, part: string, workbook: Workbook): Origin {
  const workbookXml = readTree(parts.xml(part).text, part);
  const { root } = workbookXml;
  const relationships = parts.relationships(part);
  const partOf = (type: string): string | null =>
    relationships.find((r) => r.type === type && !r.external && parts.has(r.target))?.target ?? null;
  const stylesPart = partOf("styles");
  const styles = stylesPart === null ? NO_STYLES : loadStyles(parts, stylesPart, partOf("theme"));
  workbook.defaultStyle = styles.formats[0]?.style ?? DEFAULT_STYLE;
  workbook.date1904 = isTrue(child(root, "workbookPr")?.attributes["date1904"]);
  workbook.structureProtected = isTrue(child(root, "workbookProtection")?.attributes["lockStructure"]);
  const settings = readSettings(parts, part);
  for (const [key, value] of settings?.values ?? []) workbook.settings.set(key, value);

  const context = sharedContext(parts, partOf("sharedStrings"), styles, workbook);
  const elements = children(child(root, "sheets"), "sheet");
  const names = readNames(
    root,
    elements.map(({ attributes }) => attributes["name"] ?? ""),
  );
  for (const { model } of names) if (model) workbook.names.push(model);
  const bare = elements.map((element) => readEntry(element, relationships, workbook, context));
  const entries = bare.map((entry, index) => {
    const { worksheet } = entry;
    if (worksheet === null) return { ...entry, worksheet };
    readPrintNames(names, index, worksheet.sheet.page);
    readCharts(parts, entry.part, worksheet.sheet, workbook);
    return { ...entry, worksheet: { ...worksheet, layout: takeSnapshot(worksheet.sheet) } };
  });
  activate(root, entries, workbook);
  return {
    workbookPart: part,
    workbookXml,
    entries,
    names,
    styles,
    stylesPart,
    activeSheetId: workbook.activeSheetId,
    structureProtected: workbook.structureProtected,
    settings,
  };
}

function loadStyles(parts: PackageParts, stylesPart: string, themePart: string | null): StyleBook {
  const theme = themePart === null ? OFFICE_THEME : readTheme(parts.xml(themePart).text, themePart);
  return readStyles(parts.xml(stylesPart).text, stylesPart, theme);
}

function sharedContext(
  parts: PackageParts,
  stringsPart: string | null,
  styles: StyleBook,
  workbook: Workbook,
): SharedContext {
  return {
    parts,
    strings: stringsPart === null ? [] : readSharedStrings(parts.xml(stringsPart).text, stringsPart),
    date1904: workbook.date1904,
    palette: styles.palette,
    digit: digitWidth(workbook.defaultStyle.font),
    style: (index) => styles.formats[Number(index ?? 0)]?.style ?? workbook.defaultStyle,
  };
}

function readEntry(
  element: XmlElement,
  relationships: readonly Relationship[],
  workbook: Workbook,
  context: SharedContext,
): BareEntry {
  const { name = "", state = "visible" } = element.attributes;
  const id = relationshipId(element.attributes) ?? "";
  const relationship = relationships.find((r) => r.id === id);
  if (relationship === undefined)
    throw new BinhXetError("damagedFile", { cause: `sheet ${name} has no part` });
  const { type, target: part } = relationship;
  if (type !== "worksheet") {
    workbook.otherSheetNames.push(name);
    return { element, name, relationshipId: id, part, worksheet: null };
  }
  const sheet = workbook.addSheet(name, part);
  sheet.visibility = VISIBILITY[state] ?? "Visible";
  const found = readWorksheet(context.parts.xml(part).text, sheet, {
    ...context,
    about: part,
    relationships: context.parts.relationships(part),
  });
  return { element, name, relationshipId: id, part, worksheet: { sheet, found } };
}

function activate(root: XmlElement, entries: readonly SheetEntry[], workbook: Workbook): void {
  const view = child(child(root, "bookViews"), "workbookView");
  const active = entries[Number(view?.attributes["activeTab"] ?? 0)]?.worksheet;
  if (active?.sheet.visibility === "Visible") {
    workbook.activeSheetId = active.sheet.id;
    workbook.selection = active.found.selection;
  } else workbook.activeSheetId = workbook.sheets.find((s) => s.visibility === "Visible")?.id ?? "";
}
