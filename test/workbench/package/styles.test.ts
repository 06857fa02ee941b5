import type { CellStyle } from "../../../src/workbench/model/style";
import { MAIN, oneSheet, open, reopened, saved, sheet, type Parts } from "./packages";

/** A styles part with the lists given; formats are the insides of `cellXfs`. */
function styles(
  formats: string,
  { fonts = "<font/>", fills = "", borders = "<border/>", numFmts = "", tail = "" } = {},
): string {
  const pattern = (kind: string): string => `<fill><patternFill patternType="${kind}"/></fill>`;
  return `<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="1">${fonts}</fonts><fills count="2">${pattern("none")}${pattern("gray125")}${fills}</fills><borders count="1">${borders}</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="1">${formats}</cellXfs>${tail}</styleSheet>`;
}

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1><a:accent2><a:srgbClr val="C0504D"/></a:accent2><a:accent3><a:srgbClr val="9BBB59"/></a:accent3><a:accent4><a:srgbClr val="8064A2"/></a:accent4><a:accent5><a:srgbClr val="4BACC6"/></a:accent5><a:accent6><a:srgbClr val="F79646"/></a:accent6><a:hlink><a:srgbClr val="0000FF"/></a:hlink><a:folHlink><a:srgbClr val="800080"/></a:folHlink></a:clrScheme></a:themeElements></a:theme>`;

/** A sheet whose cell A1 has format 1, with format 0 plain before it. */
function styledBook(format: string, lists: Parameters<typeof styles>[1] = {}): Parts {
  return oneSheet('<row r="1"><c r="A1" s="1"><v>1</v></c></row>', {
    styles: styles(`<xf/>${format}`, lists),
    theme: THEME,
  });
}

function styleOf(parts: Parts): CellStyle {
  return sheet(open(parts)).styleAt(1, 1);
}

describe("what a cell looks like", () => {
  test("font", () => {
    const fonts =
      '<font/><font><b/><i val="1"/><strike val="0"/><u val="double"/><sz val="13"/><color rgb="FFC00000"/><name val="Times New Roman"/></font>';
    expect(styleOf(styledBook('<xf fontId="1"/>', { fonts })).font).toEqual({
      name: "Times New Roman",
      size: 13,
      bold: true,
      italic: true,
      strikethrough: false,
      underline: "Double",
      color: "#C00000",
    });
  });

  test.each([
    ["rgb", '<fgColor rgb="FFFFF2CC"/>', "#FFF2CC"],
    ["theme: light and dark change places", '<fgColor theme="0"/>', "#FFFFFF"],
    ["theme accent", '<fgColor theme="4"/>', "#4F81BD"],
    ["theme darkened by a quarter", '<fgColor theme="4" tint="-0.249977111117893"/>', "#366092"],
    ["theme lightened by 80%", '<fgColor theme="4" tint="0.79998168889431442"/>', "#DCE6F1"],
    ["white darkened by 15%", '<fgColor theme="0" tint="-0.14999847407452621"/>', "#D9D9D9"],
    ["indexed", '<fgColor indexed="13"/>', "#FFFF00"],
    ["system foreground", '<fgColor indexed="64"/>', "#000000"],
  ])("solid fill, %s", (_, color, hex) => {
    const fills = `<fill><patternFill patternType="solid">${color}</patternFill></fill>`;
    const found = styleOf(styledBook('<xf fillId="2"/>', { fills })).fill ?? "";
    // Excel's own rounding of tints may differ by one step of 255.
    [1, 3, 5].forEach((at) => {
      const [mine, excel] = [found, hex].map((text) => parseInt(text.slice(at, at + 2), 16));
      expect(Math.abs((mine ?? 0) - (excel ?? 0))).toBeLessThanOrEqual(1);
    });
  });

  test("a file's own indexed colours", () => {
    const fills = '<fill><patternFill patternType="solid"><fgColor indexed="1"/></patternFill></fill>';
    const tail =
      '<colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors>';
    expect(styleOf(styledBook('<xf fillId="2"/>', { fills, tail })).fill).toBe("#ABCDEF");
  });

  test("no fill, and the dotted one every file has", () => {
    expect(styleOf(styledBook('<xf fillId="0"/>')).fill).toBeNull();
    expect(styleOf(styledBook('<xf fillId="1"/>')).fill).toBeNull();
  });

  test("alignment", () => {
    const format =
      '<xf><alignment horizontal="centerContinuous" vertical="center" wrapText="1" indent="2"/></xf>';
    expect(styleOf(styledBook(format))).toMatchObject({
      horizontal: "CenterAcrossSelection",
      vertical: "Center",
      wrap: true,
      indent: 2,
    });
  });

  test("borders, with the names strict files use", () => {
    const borders =
      '<border/><border><start style="thin"><color auto="1"/></start><right/><top style="mediumDashed"><color rgb="FFFF0000"/></top><bottom style="double"/></border>';
    expect(styleOf(styledBook('<xf borderId="1"/>', { borders })).borders).toEqual({
      left: { style: "Continuous", weight: "Thin", color: "#000000" },
      top: { style: "Dash", weight: "Medium", color: "#FF0000" },
      bottom: { style: "Double", weight: "Thick", color: "#000000" },
    });
  });

  test.each([
    [0, "General"],
    [9, "0%"],
    [14, "m/d/yyyy"],
    [49, "@"],
    [164, "dd/mm/yyyy"],
    [9999, "General"],
  ])("number format %d is %s", (id, code) => {
    const numFmts = '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>';
    expect(styleOf(styledBook(`<xf numFmtId="${id}"/>`, { numFmts })).numberFormat).toBe(code);
  });
});

describe("a look written into the styles part", () => {
  const format =
    '<xf fontId="1" applyProtection="1"><alignment textRotation="90"/><protection locked="0"/></xf>';
  const fonts =
    '<font><sz val="11"/><name val="Calibri"/></font><font><vertAlign val="superscript"/><sz val="12"/><color theme="4"/><name val="Arial"/><family val="2"/></font>';
  const restyled = (change: Partial<CellStyle>): Record<string, string> => {
    const opened = open(styledBook(format, { fonts }));
    const style = sheet(opened).styleAt(1, 1);
    sheet(opened).change(1, 1, { style: { ...style, ...change } });
    return saved(opened);
  };

  test("takes over what the model does not know: rotation, locking, the theme's colour", () => {
    const opened = open(styledBook(format, { fonts }));
    const style = sheet(opened).styleAt(1, 1);
    sheet(opened).change(1, 1, { style: { ...style, font: { ...style.font, bold: true }, wrap: true } });
    const parts = saved(opened);
    expect(parts["xl/styles.xml"]).toContain(
      '<font><b/><vertAlign val="superscript"/><sz val="12"/><color theme="4"/><name val="Arial"/><family val="2"/></font></fonts>',
    );
    expect(parts["xl/styles.xml"]).toContain(
      '<xf fontId="2" applyProtection="1" applyFont="1" applyAlignment="1"><alignment textRotation="90" wrapText="1"/><protection locked="0"/></xf></cellXfs>',
    );
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<c r="A1" s="2"><v>1</v></c>');
  });

  test("only adds: all that was there stands where it stood", () => {
    const before = String(styledBook(format, { fonts })["xl/styles.xml"]);
    const after = restyled({ fill: "#FFF2CC" })["xl/styles.xml"] ?? "";
    const without = after
      .replace(/<fill><patternFill patternType="solid">.*?<\/fill>/, "")
      .replace(/<xf [^>]*applyFill="1">.*?<\/xf>(?=<\/cellXfs>)/, "")
      .replace(/count="\d+"/g, "");
    expect(without).toBe(before.replace(/count="\d+"/g, ""));
  });

  test("a number format gets the built-in id, the file's own, or the next free one", () => {
    expect(restyled({ numberFormat: "0%" })["xl/styles.xml"]).toContain('numFmtId="9"');
    const made = restyled({ numberFormat: '0.0"đ"' })["xl/styles.xml"];
    expect(made).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;đ&quot;"/></numFmts><fonts',
    );
  });

  test("a border side changes alone", () => {
    const line = { style: "Continuous", weight: "Thin", color: "#000000" } as const;
    expect(restyled({ borders: { bottom: line } })["xl/styles.xml"]).toContain(
      '<border><left/><right/><top/><bottom style="thin"><color rgb="FF000000"/></bottom></border></borders>',
    );
  });

  test("every look comes back as it was written", () => {
    const opened = open(oneSheet(""));
    const looks: Partial<CellStyle>[] = [
      { numberFormat: "0.0%", horizontal: "Center", vertical: "Top", wrap: true, indent: 1 },
      { fill: "#FFF2CC", numberFormat: "@" },
      { horizontal: "CenterAcrossSelection", vertical: "Distributed" },
      {
        borders: {
          left: { style: "Dot", weight: "Thin", color: "#FF0000" },
          bottom: { style: "Double", weight: "Thick", color: "#000000" },
        },
      },
    ];
    const wanted = looks.map((look, i) => ({ ...sheet(opened).styleAt(1, i + 1), ...look }));
    const font = {
      ...opened.workbook.defaultStyle.font,
      underline: "Single",
      strikethrough: true,
      size: 13.5,
    } as const;
    wanted.push({
      ...opened.workbook.defaultStyle,
      font: { ...font, name: "Times New Roman", color: "#C00000" },
    });
    wanted.forEach((style, i) => {
      sheet(opened).change(1, i + 1, { style });
    });
    const again = sheet(reopened(opened));
    expect(wanted.map((_, i) => again.styleAt(1, i + 1))).toEqual(wanted);
  });

  test("the same look is written once, and found again after reopening", () => {
    const opened = open(styledBook("<xf/>"));
    const look = (): CellStyle => ({ ...opened.workbook.defaultStyle, wrap: true, fill: "#FFF2CC" });
    const first = opened.workbook.addSheet("A");
    first.change(1, 1, { content: 1, style: look() });
    first.change(2, 1, { content: 1, style: look() });
    const once = reopened(opened);
    once.workbook.addSheet("B").change(1, 1, { content: 1, style: look() });
    expect(saved(once)["xl/styles.xml"]).toBe(saved(opened)["xl/styles.xml"]);
    expect(saved(opened)["xl/styles.xml"]?.match(/wrapText/g)).toHaveLength(1);
  });

  test("a look that a locked or rotated format only seems to have is not taken from there", () => {
    const opened = open(styledBook('<xf fontId="0"><alignment wrapText="1"/><protection locked="0"/></xf>'));
    opened.workbook
      .addSheet("A")
      .change(1, 1, { content: 1, style: { ...opened.workbook.defaultStyle, wrap: true } });
    expect(saved(opened)["xl/worksheets/sheet2.xml"]).toContain('s="2"');
  });

  test("a file without styles gets a part for them only when it needs one", () => {
    const opened = open(oneSheet('<row r="1"><c r="A1"><v>1</v></c></row>'));
    opened.workbook.addSheet("A").change(1, 1, { content: 1 });
    expect(saved(opened)["xl/styles.xml"]).toBeUndefined();
    sheet(opened).change(1, 1, { style: { ...opened.workbook.defaultStyle, wrap: true } });
    const parts = saved(opened);
    expect(parts["xl/styles.xml"]).toContain('<cellXfs count="2">');
    expect(parts["[Content_Types].xml"]).toContain('PartName="/xl/styles.xml"');
    expect(parts["xl/_rels/workbook.xml.rels"]).toContain('Target="styles.xml"');
    expect(sheet(reopened(opened)).styleAt(1, 1).wrap).toBe(true);
  });
});
