import type { Chart, Corner } from "../../model/chart";
import type { Workbook } from "../../model/workbook";
import type { PackageDraft } from "../opc/draft";
import { relativeTarget } from "../opc/names";
import { chartIdOf } from "../read/charts";
import { Splicer } from "../xml/splicer";
import { element as tag, openedTag } from "../xml/tag";
import { escapeText } from "../xml/text";
import { child, qualified, readTree, type XmlElement } from "../xml/tree";
import { chartXml, type DrawingNamespaces } from "./chartXml";
import { relationshipAttribute, type Namespaces } from "./namespaces";
import type { RelatedPatching } from "./related";

const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const EMU_PER_POINT = 12_700;

export type ChartPatching = RelatedPatching & { readonly workbook: Workbook };

/**
 * Charts that did not change keep their anchors and parts; the others' anchors are taken out and put in anew, and
 * a drawing that nothing is left in goes.
 * @throws Error for a changed chart of a kind the model does not keep.
 */
export function patchCharts(patching: ChartPatching): void {
  const { sheet, before, draft } = patching;
  const gone = before.charts.filter((chart) => !sheet.charts.includes(chart));
  const fresh = sheet.charts.filter((chart) => !before.charts.includes(chart));
  if (gone.length + fresh.length === 0) return;
  const odd = fresh.find(({ loaded }) => loaded?.plain === false);
  if (odd) throw new Error(`the chart ${odd.name} of ${sheet.name} is of a kind that cannot be written`);

  const reached = draft.reachable("");
  let drawing = draft.relationships(patching.part).find(({ type }) => type === "drawing")?.target;
  if (drawing !== undefined) takeOut(drawing, gone, draft);
  if (fresh.length > 0) {
    drawing ??= addDrawing(patching);
    for (const chart of fresh) putIn(drawing, chart, patching);
  }
  if (drawing !== undefined && isEmpty(drawing, draft)) removeDrawing(drawing, patching);
  // Only what a chart taken out led to: its part, and the colours and styles Excel keeps beside it.
  const still = draft.reachable("");
  for (const part of reached) if (part !== "" && !still.has(part)) draft.remove(part);
}

/** What formulas of a chart part say once sheets have their new names. */
export function renameInChart(part: string, draft: PackageDraft, renamed: (formula: string) => string): void {
  const { text } = draft.xml(part);
  const splicer = new Splicer(text);
  const visit = (element: XmlElement): void => {
    if (element.local === "f" && !element.selfClosing)
      splicer.replace(element.openEnd, element.closeStart, escapeText(renamed(element.text)));
    element.children.forEach(visit);
  };
  visit(readTree(text, part).root);
  draft.replaceXml(part, splicer.result());
}

function takeOut(drawing: string, gone: readonly Chart[], draft: PackageDraft): void {
  const ids = new Set(gone.flatMap(({ loaded }) => (loaded === null ? [] : [loaded.relationshipId])));
  const { text } = draft.xml(drawing);
  const splicer = new Splicer(text);
  for (const anchor of readTree(text, drawing).root.children) {
    const id = chartIdOf(anchor);
    if (id !== undefined && ids.has(id)) splicer.replace(anchor.start, anchor.end, "");
  }
  draft.replaceXml(drawing, splicer.result());
  draft.unrelate(drawing, ids);
}

function isEmpty(drawing: string, draft: PackageDraft): boolean {
  return readTree(draft.xml(drawing).text, drawing).root.children.length === 0;
}

function removeDrawing(drawing: string, { document, edits, draft, part }: ChartPatching): void {
  const ids = draft.relationships(part).filter(({ target }) => target === drawing);
  draft.unrelate(part, new Set(ids.map(({ id }) => id)));
  edits.set("drawing", child(document.root, "drawing") === undefined ? undefined : null);
}

function addDrawing({ document, edits, draft, part, workbookPart, namespaces }: ChartPatching): string {
  const drawing = draft.freeName(`${folderOf(workbookPart)}drawings/drawing`, ".xml");
  const { sheetDrawing, drawing: main } = drawingNamespaces(namespaces);
  const attributes = { "xmlns:xdr": sheetDrawing, "xmlns:a": main };
  draft.add(
    drawing,
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${tag("xdr:wsDr", attributes)}`,
    DRAWING_TYPE,
  );
  const id = draft.relate(part, {
    type: `${namespaces.relationships}/drawing`,
    target: relativeTarget(part, drawing),
    external: false,
  });
  const { root } = document;
  edits.set("drawing", tag(qualified(root, "drawing"), relationshipAttribute(root, namespaces, id)));
  return drawing;
}

function putIn(drawing: string, chart: Chart, patching: ChartPatching): void {
  const { draft, workbook, workbookPart, namespaces } = patching;
  const addresses = drawingNamespaces(namespaces);
  const part = draft.freeName(`${folderOf(workbookPart)}charts/chart`, ".xml");
  draft.add(part, chartXml(chart, workbook, addresses), CHART_TYPE);
  const id = draft.relate(drawing, {
    type: `${namespaces.relationships}/chart`,
    target: relativeTarget(drawing, part),
    external: false,
  });
  const { text } = draft.xml(drawing);
  const { root } = readTree(text, drawing);
  const anchor = anchorXml(chart, id, shapeId(root), addresses, namespaces);
  const splicer = new Splicer(text);
  if (root.selfClosing)
    splicer.replace(
      root.start,
      root.end,
      `${openedTag(text.slice(root.start, root.end))}${anchor}</${root.name}>`,
    );
  else splicer.insert(root.closeStart, anchor);
  draft.replaceXml(drawing, splicer.result());
}

/** A number no shape of the drawing has. */
function shapeId(root: XmlElement): number {
  const ids = (element: XmlElement): number[] => [
    ...(element.local === "cNvPr" ? [Number(element.attributes["id"] ?? 0)] : []),
    ...element.children.flatMap(ids),
  ];
  return Math.max(1, ...ids(root)) + 1;
}

function anchorXml(
  { name, from, to }: Chart,
  id: string,
  shape: number,
  { sheetDrawing, drawing, chart }: DrawingNamespaces,
  { relationships }: Namespaces,
): string {
  // The drawing may bind other prefixes: everything here brings its own.
  const bound = { "xmlns:xdr": sheetDrawing, "xmlns:a": drawing };
  const shown = tag("c:chart", { "xmlns:c": chart, "xmlns:r": relationships, "r:id": id });
  const frame =
    tag("xdr:nvGraphicFramePr", {}, tag("xdr:cNvPr", { id: shape, name }) + "<xdr:cNvGraphicFramePr/>") +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    tag("a:graphic", {}, tag("a:graphicData", { uri: chart }, shown));
  return tag(
    "xdr:twoCellAnchor",
    bound,
    cornerXml("from", from) +
      cornerXml("to", to) +
      tag("xdr:graphicFrame", { macro: "" }, frame) +
      "<xdr:clientData/>",
  );
}

function cornerXml(which: string, { row, column, x, y }: Corner): string {
  const number = (name: string, value: number): string => tag(`xdr:${name}`, {}, String(Math.round(value)));
  return tag(
    `xdr:${which}`,
    {},
    number("col", column - 1) +
      number("colOff", x * EMU_PER_POINT) +
      number("row", row - 1) +
      number("rowOff", y * EMU_PER_POINT),
  );
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The addresses of drawings, transitional or strict as the package's own. */
function drawingNamespaces({ relationships }: Namespaces): DrawingNamespaces {
  const strict = relationships.startsWith("http://purl.oclc.org/");
  const base = strict
    ? "http://purl.oclc.org/ooxml/drawingml"
    : "http://schemas.openxmlformats.org/drawingml/2006";
  return { chart: `${base}/chart`, drawing: `${base}/main`, sheetDrawing: `${base}/spreadsheetDrawing` };
}
