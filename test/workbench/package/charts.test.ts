import ExcelJS from "exceljs";
import { newSeries, type Chart } from "../../../src/workbench/model/chart";
import type { Sheet } from "../../../src/workbench/model/sheet";
import { openPackage, savePackage, type OpenedPackage } from "../../../src/workbench/package";
import {
  book,
  differences,
  open,
  pack,
  relationship,
  relationships,
  reopened,
  sheet,
  texts,
} from "./packages";

const DRAWING_ML = "http://schemas.openxmlformats.org/drawingml/2006";

async function staffBook(): Promise<OpenedPackage> {
  const made = new ExcelJS.Workbook();
  made.addWorksheet("Danh sách").addRows([["TT", "Đơn vị"]]);
  return openPackage(new Uint8Array(await made.xlsx.writeBuffer()), "sổ.xlsx");
}

/** A sheet of names and scores with a chart over them. */
function charted(opened: OpenedPackage, name = "Tổng hợp 'A' & B"): Sheet {
  const made = opened.workbook.addSheet(name);
  [
    ["Đồn Biên phòng <A>", 97.5, 90],
    ["Đồn Biên phòng B", 88.25, 90],
    ["Hải đội 2", null, 90],
  ].forEach((cells, row) => {
    cells.forEach((content, column) => {
      made.change(row + 1, column + 1, { content });
    });
  });
  made.charts.push(chartOn(opened, made));
  return made;
}

function chartOn(opened: OpenedPackage, { id: sheetId }: Sheet): Chart {
  const column = (number: number) => ({
    sheetId,
    range: { firstRow: 1, lastRow: 3, firstColumn: number, lastColumn: number },
  });
  return {
    id: opened.workbook.newChartId(),
    name: "Bình Xét 1",
    from: { row: 5, column: 1, x: 3, y: 4.5 },
    to: { row: 20, column: 7, x: 0, y: 0 },
    title: { text: "Khối 1 & <các đồn>", size: 13, bold: true },
    series: [
      {
        ...newSeries("ColumnClustered", "Điểm"),
        names: column(1),
        values: column(2),
        fill: "#5B9BD5",
        labels: true,
      },
      {
        ...newSeries("Line", "Chỉ tiêu"),
        names: column(1),
        values: column(3),
        line: "#C00000",
        lineWeight: 2,
      },
    ],
    legend: "Bottom",
    fontName: "Times New Roman",
    fontSize: 11,
    minimum: 0,
    loaded: null,
  };
}

describe("a chart of a new sheet", () => {
  test("is the chart that was made when the file is opened again", async () => {
    const opened = await staffBook();
    const [made] = charted(opened).charts;
    const again = sheet(reopened(opened), "Tổng hợp 'A' & B");
    const part = { part: "xl/charts/chart1.xml", relationshipId: "rId1", plain: true };
    const source = { sheetId: again.id };
    expect(again.charts).toHaveLength(1);
    expect(again.charts[0]).toMatchObject({
      ...made,
      id: again.charts[0]?.id,
      loaded: part,
      series: [{}, {}],
    });
    expect(again.charts[0]?.series).toEqual(
      made?.series.map((each) => ({
        ...each,
        values: { ...each.values, ...source },
        names: { ...each.names, ...source },
      })),
    );
  });

  test("brings its names and numbers along, an empty cell as a gap, markup as text", async () => {
    const opened = await staffBook();
    charted(opened);
    const xml = texts(savePackage(opened))["xl/charts/chart1.xml"] ?? "";
    expect(xml).toContain("<c:f>'Tổng hợp ''A'' &amp; B'!$B$1:$B$3</c:f>");
    expect(xml).toContain('<c:pt idx="0"><c:v>Đồn Biên phòng &lt;A&gt;</c:v></c:pt>');
    expect(xml).toContain(
      '<c:ptCount val="3"/><c:pt idx="0"><c:v>97.5</c:v></c:pt><c:pt idx="1"><c:v>88.25</c:v></c:pt></c:numCache>',
    );
    expect(xml).toContain("Khối 1 &amp; &lt;các đồn&gt;");
  });

  test("follows its sheet's new name; taken away it takes every part of its own along", async () => {
    const opened = await staffBook();
    charted(opened, "Tổng hợp");
    const again = reopened(opened);
    sheet(again, "Tổng hợp").name = "Đã duyệt";
    const renamed = reopened(again);
    expect(texts(savePackage(again))["xl/charts/chart1.xml"]).toContain("'Đã duyệt'!$A$1:$A$3");
    expect(sheet(renamed, "Đã duyệt").charts[0]?.series[0]?.values?.sheetId).toBe(
      sheet(renamed, "Đã duyệt").id,
    );
    sheet(renamed, "Đã duyệt").charts.length = 0;
    const parts = texts(savePackage(renamed));
    expect(Object.keys(parts).filter((part) => /chart|drawing/.test(part))).toEqual([]);
    expect(parts["xl/worksheets/sheet2.xml"]).not.toContain("drawing");
    expect(parts["[Content_Types].xml"]).not.toMatch(/chart|drawing/);
  });

  test("goes with its sheet", async () => {
    const opened = await staffBook();
    const before = savePackage(opened);
    charted(opened, "Tổng hợp");
    const again = reopened(opened);
    again.workbook.removeSheet(sheet(again, "Tổng hợp"));
    expect(differences(before, savePackage(again)).filter((part) => /^[+-]/.test(part))).toEqual([]);
  });
});

/** A staff workbook whose one sheet shows a picture, a pie and a column chart made by Excel. */
function staffCharts(): ReturnType<typeof book> {
  const drawn = (id: number, inside: string): string =>
    `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>9</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>${inside}<xdr:clientData/></xdr:twoCellAnchor>` +
    `<!-- ${id} -->`;
  const frame = (id: number): string =>
    drawn(
      id,
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="Chart ${id}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><a:graphic><a:graphicData uri="${DRAWING_ML}/chart"><c:chart xmlns:c="${DRAWING_ML}/chart" r:id="rId${id}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
    );
  const chart = (inside: string): string =>
    `<c:chartSpace xmlns:c="${DRAWING_ML}/chart"><c:style val="7"/><c:chart><c:plotArea>${inside}</c:plotArea></c:chart></c:chartSpace>`;
  const series = "<c:ser><c:val><c:numRef><c:f>S!$A$1:$A$2</c:f></c:numRef></c:val></c:ser>";
  return book({
    sheets: [
      {
        name: "S",
        xml: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>',
        rels: relationship("rId1", "drawing", "../drawings/drawing1.xml"),
      },
    ],
    parts: {
      "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="${DRAWING_ML}/spreadsheetDrawing" xmlns:a="${DRAWING_ML}/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${drawn(9, "<xdr:pic/>")}${frame(1)}${frame(2)}</xdr:wsDr>`,
      "xl/drawings/_rels/drawing1.xml.rels": relationships(
        relationship("rId1", "chart", "../charts/chart1.xml") +
          relationship("rId2", "chart", "../charts/chart2.xml"),
      ),
      "xl/charts/chart1.xml": chart(`<c:pieChart>${series}</c:pieChart>`),
      "xl/charts/chart2.xml": chart(
        `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/>${series}</c:barChart>`,
      ),
      "xl/charts/_rels/chart2.xml.rels": relationships(
        relationship("rId1", "chartColorStyle", "colors2.xml"),
      ),
      "xl/charts/colors2.xml": "<colors/>",
    },
  });
}

describe("charts of the staff's own", () => {
  test("are known, and stay byte for byte while cells beside them change", () => {
    const opened = open(staffCharts());
    expect(sheet(opened).charts.map(({ name, loaded }) => [name, loaded?.plain])).toEqual([
      ["Chart 1", false],
      ["Chart 2", true],
    ]);
    expect(savePackage(opened)).toEqual(pack(staffCharts()));
    sheet(opened).change(1, 1, { content: 2 });
    expect(differences(pack(staffCharts()), savePackage(opened))).toEqual(["xl/worksheets/sheet1.xml"]);
  });

  test("a chart of ours beside them goes into the same drawing and leaves theirs as it was", () => {
    const opened = open(staffCharts());
    sheet(opened).charts.push(chartOn(opened, sheet(opened)));
    const [before, after] = [texts(pack(staffCharts())), texts(savePackage(opened))];
    const drawing = before["xl/drawings/drawing1.xml"] ?? "";
    const [start = "", rest = ""] = (after["xl/drawings/drawing1.xml"] ?? "").split(
      "<xdr:twoCellAnchor xmlns",
    );
    expect(start).toBe(drawing.replace("</xdr:wsDr>", ""));
    expect(rest).toContain('<xdr:cNvPr id="3" name="Bình Xét 1"/>');
    for (const part of ["xl/charts/chart1.xml", "xl/charts/chart2.xml", "xl/worksheets/sheet1.xml"])
      expect(after[part]).toBe(before[part]);
    const again = reopened(opened);
    sheet(again).charts.pop();
    const parts = texts(savePackage(again));
    expect(parts["xl/drawings/drawing1.xml"]).toBe(drawing);
    expect(Object.keys(parts).sort()).toEqual(Object.keys(before).sort());
  });

  test("one deleted goes with what only it led to; the picture and the other chart stay", () => {
    const opened = open(staffCharts());
    sheet(opened).charts.pop();
    expect(
      differences(pack(staffCharts()), savePackage(opened)).filter((part) => part.startsWith("-")),
    ).toEqual(["-xl/charts/_rels/chart2.xml.rels", "-xl/charts/chart2.xml", "-xl/charts/colors2.xml"]);
    expect(texts(savePackage(opened))["xl/drawings/drawing1.xml"]).toContain("<xdr:pic/>");
  });

  test("one of a kind the model does not keep is never written anew: changing it is refused", () => {
    const opened = open(staffCharts());
    const { charts } = sheet(opened);
    const [pie] = charts;
    if (pie) charts[0] = { ...pie, name: "Khác" };
    expect(() => savePackage(opened)).toThrow("unexpected");
  });

  test("a drawing that cannot be read keeps nobody from opening the workbook", () => {
    const broken = { ...staffCharts(), "xl/drawings/drawing1.xml": "<xdr:wsDr>" };
    const opened = open(broken);
    expect(sheet(opened).charts).toEqual([]);
    expect(savePackage(opened)).toEqual(pack(broken));
  });
});
