import type { PageSetup, Sheet } from "../../../model/sheet";
import { apiNotFound, invalidArgument } from "../../batch/error";
import { live, targetOf, type Live, type Method, type ObjectType, type Property } from "../../batch/object";
import type { Json } from "../../batch/wire";
import { assertWritable } from "../../edit/protect";
import { RangeRef, localAddress, onSheet, parseArea } from "../../range/rangeRef";
import type { HostSession } from "../../session";
import { booleanOf, numberOf, oneOf, recordOf, textOf, wholeNumberOf } from "../arguments";
import { rangeOf, rangeType } from "../range/range";
import { rangeAreasOf } from "../range/rangeAreas";
import { PAPER_SIZES } from "../../../model/paperSizes";

type Margins = NonNullable<PageSetup["margins"]>;

/** Excel's "normal" margins, in points. */
const NORMAL_MARGINS: Margins = { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 };
const POINTS_PER_UNIT = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function changed(sheet: Sheet, host: HostSession): void {
  sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet });
}

function edit(
  name: string,
  change: (page: PageSetup, value: Json, location: string) => void,
): NonNullable<Property<Sheet>["set"]> {
  const location = `PageLayout.${name}`;
  return (sheet, value, host) => {
    assertWritable(sheet, location);
    change(sheet.page, value, location);
    changed(sheet, host);
  };
}

function marginOf(value: unknown, location: string): number {
  const points = numberOf(value, location);
  if (points < 0) throw invalidArgument(location, `${points} points`);
  return points;
}

function margin(side: keyof Margins): Property<Sheet> {
  return {
    get: ({ page }) => (page.margins ?? NORMAL_MARGINS)[side],
    set: edit(`${side}Margin`, (page, value, location) => {
      page.margins = { ...(page.margins ?? NORMAL_MARGINS), [side]: marginOf(value, location) };
    }),
  };
}

/** Pages to fit: absent or 0 means as many as it takes, which the file keeps as 0 beside the other number. */
function pagesOf(value: unknown, location: string): number {
  if (value === undefined || value === null) return 0;
  const pages = wholeNumberOf(value, location);
  if (pages < 0) throw invalidArgument(location, `${pages} pages`);
  return pages;
}

function setZoom(page: PageSetup, value: Json, location: string): void {
  const { scale, horizontalFitToPages, verticalFitToPages } = recordOf(value, location);
  // The model keeps no scale: anything but full size must not be lost in silence.
  if (scale !== undefined && scale !== null && scale !== 100)
    throw apiNotFound("PageLayoutZoomOptions.scale");
  const [wide, tall] = [pagesOf(horizontalFitToPages, location), pagesOf(verticalFitToPages, location)];
  page.fitToWidth = wide === 0 && tall === 0 ? null : wide;
  page.fitToHeight = wide === 0 && tall === 0 ? null : tall;
}

function getZoom({ page }: Sheet): Json {
  const { fitToWidth, fitToHeight } = page;
  if (fitToWidth === null && fitToHeight === null) return { scale: 100 };
  return {
    ...(fitToWidth === null || fitToWidth === 0 ? {} : { horizontalFitToPages: fitToWidth }),
    ...(fitToHeight === null || fitToHeight === 0 ? {} : { verticalFitToPages: fitToHeight }),
  };
}

/** An area given as an address or as a Range object of this sheet. */
function areaOf(sheet: Sheet, value: unknown, location: string): RangeRef {
  const range = targetOf(rangeType, value);
  if (range !== null && range.sheet === sheet) return range;
  const address = textOf(value, location);
  const area = parseArea(address.slice(address.lastIndexOf("!") + 1));
  if (area === null) throw invalidArgument(location, `“${address}” is no address`);
  return onSheet(sheet, area, location);
}

const methods: Record<string, Method<Sheet>> = {
  SetPrintArea: (sheet, [area], host) => {
    sheet.page.printArea = localAddress(areaOf(sheet, area, "PageLayout.setPrintArea"));
    changed(sheet, host);
  },
  SetPrintTitleRows: (sheet, [rows], host) => {
    const { firstRow, lastRow } = areaOf(sheet, rows, "PageLayout.setPrintTitleRows").area;
    sheet.page.titleRows = `$${firstRow}:$${lastRow}`;
    changed(sheet, host);
  },
  SetPrintMargins: (sheet, [unit, options], host) => {
    const location = "PageLayout.setPrintMargins";
    const factor = POINTS_PER_UNIT[oneOf(["Points", "Inches", "Centimeters"], unit, location)];
    const margins = { ...(sheet.page.margins ?? NORMAL_MARGINS) };
    for (const [side, value] of Object.entries(recordOf(options, location))) {
      if (value === null || value === undefined) continue;
      margins[oneOf(Object.keys(NORMAL_MARGINS) as (keyof Margins)[], side, location)] =
        marginOf(value, location) * factor;
    }
    sheet.page.margins = margins;
    changed(sheet, host);
  },
  GetPrintAreaOrNullObject: (sheet) => {
    const area = sheet.page.printArea === null ? null : parseArea(sheet.page.printArea);
    return area === null ? null : rangeAreasOf(sheet, [area]);
  },
  GetPrintTitleRowsOrNullObject: (sheet) => {
    const area = sheet.page.titleRows === null ? null : parseArea(sheet.page.titleRows);
    return area === null ? null : rangeOf(new RangeRef(sheet, area));
  },
};

const footerType: ObjectType<Sheet> = {
  name: "HeaderFooter",
  properties: {
    CenterFooter: {
      get: ({ page }) => page.footerCenter ?? "",
      set: edit("headersFooters.centerFooter", (page, value, location) => {
        const text = textOf(value, location);
        page.footerCenter = text === "" ? null : text;
      }),
    },
  },
};

/** Only what prints on all pages: the model keeps no others. */
const headerFooterGroupType: ObjectType<Sheet> = {
  name: "HeaderFooterGroup",
  children: { DefaultForAllPages: (sheet) => live(footerType, sheet) },
};

/** Excel.PageLayout; margins are points. */
const pageLayoutType: ObjectType<Sheet> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: ({ page }) => page.orientation ?? "Portrait",
      set: edit("orientation", (page, value, location) => {
        page.orientation = oneOf(["Portrait", "Landscape"], value, location);
      }),
    },
    PaperSize: {
      get: ({ page }) => page.paperSize,
      set: edit("paperSize", (page, value, location) => {
        page.paperSize = oneOf(PAPER_SIZES, value, location);
      }),
    },
    CenterHorizontally: {
      get: ({ page }) => page.centerHorizontally,
      set: edit("centerHorizontally", (page, value, location) => {
        page.centerHorizontally = booleanOf(value, location);
      }),
    },
    Zoom: { get: getZoom, set: edit("zoom", setZoom) },
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
  },
  children: { HeadersFooters: (sheet) => live(headerFooterGroupType, sheet) },
  methods,
};

export const pageLayoutOf = (sheet: Sheet): Live => live(pageLayoutType, sheet);
