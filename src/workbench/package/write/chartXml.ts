import { quotedSheet } from "../../../domain/grid/address";
import { columnLetters } from "../../../domain/grid/address";
import type { CellSource, Chart, ChartSeries } from "../../model/chart";
import { shownText } from "../../model/shownText";
import type { Workbook } from "../../model/workbook";
import { element as tag } from "../xml/tag";
import { escapeText } from "../xml/text";

/** The addresses drawings and charts speak in. */
export interface DrawingNamespaces {
  readonly chart: string;
  readonly drawing: string;
  readonly sheetDrawing: string;
}

const EMU_PER_POINT = 12_700;
const AXES = { category: 111_111_111, value: 222_222_222 };
const LEGENDS = { Top: "t", Bottom: "b", Left: "l", Right: "r" } as const;

const val = (name: string, value: string | number): string => tag(`c:${name}`, { val: value });

/** A whole chart part: columns or bars and lines over one pair of axes, with the numbers and names as they are now. */
export function chartXml(chart: Chart, workbook: Workbook, namespaces: DrawingNamespaces): string {
  const bars = chart.series.filter(({ type }) => type === "ColumnClustered" || type === "BarClustered");
  const lines = chart.series.filter((series) => !bars.includes(series));
  const lying = bars.some(({ type }) => type === "BarClustered");
  const written = (series: ChartSeries): string => seriesXml(series, chart.series.indexOf(series), workbook);
  const axes = val("axId", AXES.category) + val("axId", AXES.value);
  const plot =
    (bars.length === 0
      ? ""
      : tag(
          "c:barChart",
          {},
          val("barDir", lying ? "bar" : "col") +
            val("grouping", "clustered") +
            val("varyColors", 0) +
            bars.map(written).join("") +
            val("gapWidth", 80) +
            axes,
        )) +
    (lines.length === 0
      ? ""
      : tag(
          "c:lineChart",
          {},
          val("grouping", "standard") +
            val("varyColors", 0) +
            lines.map(written).join("") +
            val("marker", 1) +
            axes,
        ));
  const content =
    titleXml(chart) +
    tag("c:plotArea", {}, `<c:layout/>${plot}${axesXml(chart, lying)}`) +
    (chart.legend === null
      ? ""
      : tag("c:legend", {}, val("legendPos", LEGENDS[chart.legend]) + val("overlay", 0))) +
    val("plotVisOnly", 1) +
    val("dispBlanksAs", "gap");
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n` +
    tag(
      "c:chartSpace",
      { "xmlns:c": namespaces.chart, "xmlns:a": namespaces.drawing },
      val("roundedCorners", 0) + tag("c:chart", {}, content) + fontXml(chart),
    )
  );
}

function titleXml({ title, fontName }: Chart): string {
  if (title === null) return val("autoTitleDeleted", 1);
  const look = lookXml("a:rPr", fontName, title.size, title.bold, { lang: "vi-VN" });
  const paragraphs = title.text
    .split("\n")
    .map((line) => tag("a:p", {}, tag("a:r", {}, look + tag("a:t", {}, escapeText(line)))));
  const rich = tag("c:rich", {}, `<a:bodyPr/>${paragraphs.join("")}`);
  return tag("c:title", {}, tag("c:tx", {}, rich) + val("overlay", 0)) + val("autoTitleDeleted", 0);
}

function lookXml(
  name: string,
  font: string | null,
  size: number | null,
  bold: boolean | null,
  more: Readonly<Record<string, string>> = {},
): string {
  const attributes = {
    ...more,
    sz: size === null ? null : Math.round(size * 100),
    b: bold === null ? null : bold ? 1 : 0,
  };
  return tag(name, attributes, font === null ? "" : tag("a:latin", { typeface: font }));
}

function fontXml({ fontName, fontSize }: Chart): string {
  if (fontName === null && fontSize === null) return "";
  const look = lookXml("a:defRPr", fontName, fontSize, null);
  return tag(
    "c:txPr",
    {},
    `<a:bodyPr/>${tag("a:p", {}, tag("a:pPr", {}, look) + '<a:endParaRPr lang="vi-VN"/>')}`,
  );
}

function axesXml({ minimum }: Chart, lying: boolean): string {
  const ticks = val("majorTickMark", "none") + val("minorTickMark", "none") + val("tickLblPos", "nextTo");
  const category =
    val("axId", AXES.category) +
    tag("c:scaling", {}, val("orientation", "minMax")) +
    val("delete", 0) +
    val("axPos", lying ? "l" : "b") +
    ticks +
    val("crossAx", AXES.value) +
    val("crosses", "autoZero") +
    val("auto", 1) +
    val("lblAlgn", "ctr") +
    val("lblOffset", 100) +
    val("noMultiLvlLbl", 0);
  const value =
    val("axId", AXES.value) +
    tag("c:scaling", {}, val("orientation", "minMax") + (minimum === null ? "" : val("min", minimum))) +
    val("delete", 0) +
    val("axPos", lying ? "b" : "l") +
    "<c:majorGridlines/>" +
    tag("c:numFmt", { formatCode: "General", sourceLinked: 1 }) +
    ticks +
    val("crossAx", AXES.category) +
    val("crosses", "autoZero") +
    val("crossBetween", "between");
  return tag("c:catAx", {}, category) + tag("c:valAx", {}, value);
}

function seriesXml(series: ChartSeries, index: number, workbook: Workbook): string {
  const isLine = series.type === "Line" || series.type === "LineMarkers";
  return tag(
    "c:ser",
    {},
    val("idx", index) +
      val("order", index) +
      (series.name === null ? "" : tag("c:tx", {}, tag("c:v", {}, escapeText(series.name)))) +
      shapeXml(series) +
      (isLine
        ? series.type === "Line"
          ? tag("c:marker", {}, val("symbol", "none"))
          : ""
        : val("invertIfNegative", 0)) +
      (series.labels ? labelsXml() : "") +
      (series.names === null ? "" : tag("c:cat", {}, namesXml(series.names, workbook))) +
      (series.values === null ? "" : tag("c:val", {}, valuesXml(series.values, workbook))) +
      (isLine ? val("smooth", 0) : ""),
  );
}

function shapeXml({ fill, line, lineWeight }: ChartSeries): string {
  const solid = (color: string): string =>
    tag("a:solidFill", {}, tag("a:srgbClr", { val: color.slice(1).toUpperCase() }));
  const content =
    (fill === null ? "" : solid(fill)) +
    (line === null && lineWeight === null
      ? ""
      : tag(
          "a:ln",
          { w: lineWeight === null ? null : Math.round(lineWeight * EMU_PER_POINT) },
          line === null ? "" : solid(line),
        ));
  return content === "" ? "" : tag("c:spPr", {}, content);
}

function labelsXml(): string {
  const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"].map((what) =>
    val(`show${what}`, what === "Val" ? 1 : 0),
  );
  return tag("c:dLbls", {}, shown.join(""));
}

function namesXml(source: CellSource, workbook: Workbook): string {
  const points = cellsOf(source, workbook).map((cell, index) => {
    const text = cell === undefined ? "" : shownText(cell, workbook);
    return text === "" ? "" : tag("c:pt", { idx: index }, tag("c:v", {}, escapeText(text)));
  });
  const cache = val("ptCount", points.length) + points.join("");
  return tag("c:strRef", {}, formulaXml(source, workbook) + tag("c:strCache", {}, cache));
}

function valuesXml(source: CellSource, workbook: Workbook): string {
  const points = cellsOf(source, workbook).map((cell, index) =>
    typeof cell?.content === "number"
      ? tag("c:pt", { idx: index }, tag("c:v", {}, String(cell.content)))
      : "",
  );
  const format = tag(
    "c:formatCode",
    {},
    escapeText(cellsOf(source, workbook)[0]?.style.numberFormat ?? "General"),
  );
  const cache = format + val("ptCount", points.length) + points.join("");
  return tag("c:numRef", {}, formulaXml(source, workbook) + tag("c:numCache", {}, cache));
}

/** The cells of a source in their order; undefined for an empty one. */
function cellsOf({ sheetId, range }: CellSource, workbook: Workbook) {
  const sheet = workbook.sheetById(sheetId);
  const cells = [];
  for (let row = range.firstRow; row <= range.lastRow; row++)
    for (let column = range.firstColumn; column <= range.lastColumn; column++)
      cells.push(sheet?.cell(row, column));
  return cells;
}

function formulaXml({ sheetId, range }: CellSource, workbook: Workbook): string {
  const sheet = workbook.sheetById(sheetId);
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row}`;
  const first = corner(range.firstRow, range.firstColumn);
  const last = corner(range.lastRow, range.lastColumn);
  const area = first === last ? first : `${first}:${last}`;
  return tag("c:f", {}, escapeText(sheet === undefined ? "#REF!" : `${quotedSheet(sheet.name)}!${area}`));
}
