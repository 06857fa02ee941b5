import type { Sheet } from "../../model/sheet";
import type { LayoutSnapshot } from "../layoutSnapshot";
import { editedElement, rawText } from "../xml/edit";
import { element } from "../xml/tag";
import { child, qualified, type XmlDocument } from "../xml/tree";
import { isFitted } from "./pageXml";

const ORDER = ["tabColor", "outlinePr", "pageSetUpPr"];

/** The `sheetPr` element after the tab's colour or the fitting to pages changed; undefined where neither did. */
export function patchedProperties(
  { root, text }: XmlDocument,
  sheet: Sheet,
  before: LayoutSnapshot,
): string | undefined {
  const fitted = isFitted(sheet.page);
  const sameFit = fitted === isFitted(before.page);
  const sameColor = sheet.tabColor === before.tabColor;
  if (sameFit && sameColor) return undefined;
  const present = child(root, "sheetPr");
  const parts = new Map((present?.children ?? []).map((c) => [c.local, rawText(text, c)]));
  const name = (local: string): string => qualified(root, local);
  if (!sameColor) {
    const rgb = sheet.tabColor === null ? null : `FF${sheet.tabColor.slice(1).toUpperCase()}`;
    parts.set("tabColor", rgb === null ? "" : element(name("tabColor"), { rgb }));
  }
  if (!sameFit) {
    const flag = { fitToPage: fitted ? 1 : null };
    const setUp = child(present, "pageSetUpPr");
    parts.set("pageSetUpPr", setUp ? editedElement(text, setUp, flag) : element(name("pageSetUpPr"), flag));
  }
  const content = ORDER.map((local) => parts.get(local) ?? "").join("");
  return present ? editedElement(text, present, {}, content) : element(name("sheetPr"), {}, content);
}
