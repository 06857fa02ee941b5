import type { PageSetup } from "../../model/sheet";
import { child, type XmlElement } from "../xml/tree";
import { readSections } from "./headerFooter";
import { paperName } from "./paper";
import { isTrue } from "./styleParts";

const POINTS_PER_INCH = 72;

/** Reads what a worksheet prints like; print area and titles come from the workbook's names (see definedNames). */
export function readPage(root: XmlElement, page: PageSetup): void {
  const setup = child(root, "pageSetup")?.attributes;
  const margins = child(root, "pageMargins")?.attributes;
  const fitToPage = isTrue(child(child(root, "sheetPr"), "pageSetUpPr")?.attributes["fitToPage"]);
  if (setup !== undefined) {
    const { orientation } = setup;
    page.orientation =
      orientation === "landscape" ? "Landscape" : orientation === "portrait" ? "Portrait" : null;
    page.paperSize = setup["paperSize"] === undefined ? null : paperName(Number(setup["paperSize"]));
  }
  if (fitToPage) {
    page.fitToWidth = Number(setup?.["fitToWidth"] ?? 1);
    page.fitToHeight = Number(setup?.["fitToHeight"] ?? 1);
  }
  if (margins !== undefined) {
    const points = (side: string): number => Number(margins[side] ?? 0) * POINTS_PER_INCH;
    page.margins = {
      left: points("left"),
      right: points("right"),
      top: points("top"),
      bottom: points("bottom"),
      header: points("header"),
      footer: points("footer"),
    };
  }
  page.centerHorizontally = isTrue(child(root, "printOptions")?.attributes["horizontalCentered"]);
  const footer = child(child(root, "headerFooter"), "oddFooter")?.text;
  const center = footer === undefined ? "" : readSections(footer).C;
  page.footerCenter = center === "" ? null : center;
}
