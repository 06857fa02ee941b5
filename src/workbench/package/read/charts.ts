import { parseRange } from "../../../domain/grid/address";
import {
  newSeries,
  type CellSource,
  type Chart,
  type ChartSeries,
  type ChartTitle,
  type Corner,
  type LegendPosition,
  type SeriesType,
} from "../../model/chart";
import type { Sheet } from "../../model/sheet";
import type { Workbook } from "../../model/workbook";
import type { PackageParts } from "../opc/parts";
import { readTree, relationshipId, type XmlElement } from "../xml/tree";
import { all, at, numberAt, textAt, valueAt } from "./drawingTree";

const EMU_PER_POINT = 12_700;
const LEGENDS: Readonly<Record<string, LegendPosition>> = { t: "Top", b: "Bottom", l: "Left", r: "Right" };

/**
 * Reads the charts that stand over a sheet, once all sheets are known. What the model keeps of them is what the
 * workbench draws; the parts themselves stay in the file as they are.
 * A drawing or chart that cannot be read is passed over: nobody is kept from opening a workbook by a picture.
 */
export function readCharts(parts: PackageParts, part: string, sheet: Sheet, workbook: Workbook): void {
  const drawing = parts.relationships(part).find(({ type }) => type === "drawing")?.target;
  if (drawing === undefined || !parts.has(drawing)) return;
  try {
    const { root } = readTree(parts.xml(drawing).text, drawing);
    const related = parts.relationships(drawing);
    for (const anchor of root.children.filter(({ local }) => local === "twoCellAnchor")) {
      const id = chartIdOf(anchor);
      const target = related.find((each) => each.id === id)?.target;
      if (id === undefined || target === undefined || !parts.has(target)) continue;
      const { root: space } = readTree(parts.xml(target).text, target);
      sheet.charts.push(readChart(anchor, space, { part: target, relationshipId: id }, workbook));
    }
  } catch {
    sheet.charts.length = 0;
  }
}

/** The relationship under which an anchor of a drawing shows a chart; undefined for a picture or shape. */
export function chartIdOf(anchor: XmlElement): string | undefined {
  const chart = at(anchor, "graphicFrame", "graphic", "graphicData", "chart");
  return chart === undefined ? undefined : relationshipId(chart.attributes);
}

function readChart(
  anchor: XmlElement,
  space: XmlElement,
  from: { readonly part: string; readonly relationshipId: string },
  workbook: Workbook,
): Chart {
  const plot = at(space, "chart", "plotArea");
  const groups = plot?.children.filter(({ local }) => local.endsWith("Chart")) ?? [];
  const known = groups.flatMap((group) => {
    const type = typeOf(group);
    return type === null ? [] : all(group, "ser").map((series) => readSeries(series, type, workbook));
  });
  const look = at(space, "txPr", "p", "pPr", "defRPr");
  const legend = valueAt(space, "chart", "legend", "legendPos");
  return {
    id: workbook.newChartId(),
    name: at(anchor, "graphicFrame", "nvGraphicFramePr", "cNvPr")?.attributes["name"] ?? "",
    from: cornerOf(at(anchor, "from")),
    to: cornerOf(at(anchor, "to")),
    title: titleOf(at(space, "chart", "title")),
    series: known,
    legend: legend === undefined ? null : (LEGENDS[legend] ?? "Bottom"),
    fontName: at(look, "latin")?.attributes["typeface"] ?? null,
    fontSize: pointsOf(look?.attributes["sz"]),
    minimum: numberAt(plot, "valAx", "scaling", "min"),
    loaded: { ...from, plain: groups.length > 0 && groups.every((group) => typeOf(group) !== null) },
  };
}

/** null: a kind of chart the model does not keep. */
function typeOf(group: XmlElement): SeriesType | null {
  if (group.local === "barChart" && valueAt(group, "grouping") === "clustered")
    return valueAt(group, "barDir") === "bar" ? "BarClustered" : "ColumnClustered";
  if (group.local !== "lineChart" || valueAt(group, "grouping") !== "standard") return null;
  const marked = all(group, "ser").some((series) => valueAt(series, "marker", "symbol") !== "none");
  return marked ? "LineMarkers" : "Line";
}

function readSeries(series: XmlElement, type: SeriesType, workbook: Workbook): ChartSeries {
  const line = at(series, "spPr", "ln");
  const width = line?.attributes["w"];
  return {
    ...newSeries(type, textAt(series, "tx", "v") ?? textAt(series, "tx", "strRef", "strCache", "pt", "v")),
    values: sourceOf(textAt(series, "val", "numRef", "f"), workbook),
    names: sourceOf(textAt(series, "cat", "strRef", "f") ?? textAt(series, "cat", "numRef", "f"), workbook),
    fill: colorOf(at(series, "spPr", "solidFill")),
    line: colorOf(at(line, "solidFill")),
    lineWeight: width === undefined ? null : Number(width) / EMU_PER_POINT,
    labels: valueAt(series, "dLbls", "showVal") === "1",
  };
}

function sourceOf(formula: string | null, workbook: Workbook): CellSource | null {
  const split = formula?.lastIndexOf("!") ?? -1;
  if (formula === null || split < 0) return null;
  const name = formula.slice(0, split).replace(/^'|'$/g, "").replaceAll("''", "'");
  const sheet = workbook.sheetByName(name);
  const range = parseRange(formula.slice(split + 1));
  return sheet === undefined || range === null ? null : { sheetId: sheet.id, range };
}

function titleOf(title: XmlElement | undefined): ChartTitle | null {
  const paragraphs = all(at(title, "tx", "rich"), "p");
  if (paragraphs.length === 0) return null;
  const text = paragraphs
    .map((paragraph) =>
      all(paragraph, "r")
        .map((run) => textAt(run, "t") ?? "")
        .join(""),
    )
    .join("\n");
  const look = at(paragraphs[0], "r", "rPr")?.attributes;
  const bold = look?.["b"];
  return { text, size: pointsOf(look?.["sz"]), bold: bold === undefined ? null : bold === "1" };
}

function cornerOf(corner: XmlElement | undefined): Corner {
  const whole = (local: string): number => Number(textAt(corner, local) ?? 0);
  return {
    row: whole("row") + 1,
    column: whole("col") + 1,
    x: whole("colOff") / EMU_PER_POINT,
    y: whole("rowOff") / EMU_PER_POINT,
  };
}

function colorOf(fill: XmlElement | undefined): string | null {
  const color = at(fill, "srgbClr")?.attributes["val"];
  return color === undefined ? null : `#${color.toUpperCase()}`;
}

/** DrawingML counts hundredths of a point. */
function pointsOf(size: string | undefined): number | null {
  return size === undefined ? null : Number(size) / 100;
}
