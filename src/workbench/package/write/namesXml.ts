import { quotedSheet } from "../../../domain/grid/address";
import type { Sheet } from "../../model/sheet";
import type { DefinedName, Workbook } from "../../model/workbook";
import type { LayoutSnapshot } from "../layoutSnapshot";
import type { LoadedName, Origin } from "../opened";
import { placesOf, PRINT_AREA, PRINT_TITLES } from "../read/definedNames";
import { editedElement, rawText } from "../xml/edit";
import { element } from "../xml/tag";
import { escapeText } from "../xml/text";
import { child, qualified } from "../xml/tree";
import { sheetOf, type ListedSheet } from "./sheetList";

export interface NamesPatching {
  readonly origin: Origin;
  readonly workbook: Workbook;
  readonly list: readonly ListedSheet[];
  /** The layout each loaded sheet had; a sheet that is not here is new. */
  layoutOf(sheet: Sheet): LayoutSnapshot | undefined;
  renamed(formula: string): string;
}

interface Written {
  readonly name: string;
  readonly place: number | null;
  readonly text: string;
}

/** Key of a name: Excel tells names apart without regard to case, per sheet. */
const keyOf = (name: string, place: number | null): string => `${place ?? ""}|${name.toLowerCase()}`;

/**
 * The `definedNames` element after sheets, names or print settings changed; names that did not change stay as written.
 * @returns null where no name is left; undefined where there never was one.
 */
export function definedNames(patching: NamesPatching): string | null | undefined {
  const { origin, workbook } = patching;
  const { root } = origin.workbookXml;
  const places = newPlaces(patching);
  const prints = printNames(patching);
  const replaced = new Set(prints.map(({ name, place }) => keyOf(name, place)));
  const written: string[] = [];
  for (const loaded of origin.names) {
    const place = loaded.sheetIndex === null ? null : places.get(loaded.sheetIndex);
    const gone = loaded.model !== null && !workbook.names.includes(loaded.model);
    if (place === undefined || gone || replaced.has(keyOf(loaded.name, place))) continue;
    written.push(keptName(patching, loaded, place));
  }
  const known = new Set(origin.names.map(({ model }) => model));
  const added = workbook.names.filter((name) => !known.has(name)).map((name) => addedName(patching, name));
  for (const { name, place, text, hidden } of [...prints, ...added])
    if (text !== "")
      written.push(
        element(qualified(root, "definedName"), { name, localSheetId: place, hidden }, escapeText(text)),
      );
  const present = child(root, "definedNames");
  const raw = origin.names.map(({ element: name }) => rawText(origin.workbookXml.text, name));
  if (written.join("") === raw.join("")) return undefined;
  if (written.length === 0) return present === undefined ? undefined : null;
  return present
    ? editedElement(origin.workbookXml.text, present, {}, written.join(""))
    : element(qualified(root, "definedNames"), {}, written.join(""));
}

/** Old place in the sheet list → new place. */
function newPlaces({ origin, list }: NamesPatching): Map<number, number> {
  const places = new Map<number, number>();
  list.forEach((listed, place) => {
    if (listed.kind === "kept") places.set(origin.entries.indexOf(listed.entry), place);
  });
  return places;
}

function keptName({ origin, renamed }: NamesPatching, loaded: LoadedName, place: number | null): string {
  const formula = renamed(loaded.formula).slice(1);
  const content = formula === loaded.formula.slice(1) ? undefined : escapeText(formula);
  const changed = place === loaded.sheetIndex ? undefined : place;
  return editedElement(origin.workbookXml.text, loaded.element, { localSheetId: changed }, content);
}

/** @throws Error for a name that belongs to a sheet the workbook does not have. */
function addedName({ list }: NamesPatching, name: DefinedName): Written & { readonly hidden: number | null } {
  const place = name.sheet === null ? null : list.findIndex((listed) => sheetOf(listed)?.name === name.sheet);
  if (place === -1) throw new Error(`name ${name.name} belongs to no sheet`);
  return { name: name.name, place, text: name.formula.slice(1), hidden: name.hidden ? 1 : null };
}

/** Print areas and titles to write anew: those of new sheets and those that changed; "" takes one away. */
function printNames(patching: NamesPatching): (Written & { readonly hidden: null })[] {
  return patching.list.flatMap((listed, place) => {
    const sheet = sheetOf(listed);
    if (sheet === null) return [];
    const before = patching.layoutOf(sheet)?.page;
    const { printArea, titleRows } = sheet.page;
    const written: (Written & { readonly hidden: null })[] = [];
    if (printArea !== (before?.printArea ?? null))
      written.push({ name: PRINT_AREA, place, text: areaText(sheet.name, printArea), hidden: null });
    if (titleRows !== (before?.titleRows ?? null))
      written.push({
        name: PRINT_TITLES,
        place,
        text: titlesText(patching, listed, sheet.name, titleRows),
        hidden: null,
      });
    return written;
  });
}

function areaText(sheet: string, area: string | null): string {
  if (area === null) return "";
  return area
    .split(",")
    .map((part) => `${quotedSheet(sheet)}!${part.split(":").map(absolute).join(":")}`)
    .join(",");
}

/** "$B$5" for "B5"; whole columns and rows have one half only. @throws Error for what is no such place. */
function absolute(place: string): string {
  const [, column, row] = /^\$?([A-Za-z]{0,3})\$?(\d{0,7})$/.exec(place.trim()) ?? [];
  if (!column && !row) throw new Error(`${place} is no part of a print area`);
  return (column ? `$${column}` : "") + (row ? `$${row}` : "");
}

/** Title columns, which the model does not know, stay beside the rows. */
function titlesText(
  { origin }: NamesPatching,
  listed: ListedSheet,
  sheet: string,
  rows: string | null,
): string {
  const index = listed.kind === "kept" ? origin.entries.indexOf(listed.entry) : -1;
  const old = origin.names.find(({ name, sheetIndex }) => name === PRINT_TITLES && sheetIndex === index);
  const columns = placesOf(old?.formula.slice(1) ?? "").filter((place) =>
    /^\$?[A-Z]+:\$?[A-Z]+$/i.test(place),
  );
  return [...columns, ...(rows === null ? [] : [rows])]
    .map((place) => `${quotedSheet(sheet)}!${place}`)
    .join(",");
}
