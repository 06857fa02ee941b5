import type { PageSetup } from "../../model/sheet";
import { readSections, writeSections } from "../read/headerFooter";
import { paperCode } from "../read/paper";
import { editedElement } from "../xml/edit";
import { element, type AttributeChanges } from "../xml/tag";
import { escapeText } from "../xml/text";
import { child, qualified, type XmlDocument, type XmlElement } from "../xml/tree";
import type { ChildEdits } from "./inOrder";

const POINTS_PER_INCH = 72;

/** Writes what changed of the page; print area and titles are names of the workbook (see printNames). */
export function patchPage(
  document: XmlDocument,
  edits: ChildEdits,
  page: Readonly<PageSetup>,
  before: Readonly<PageSetup>,
): void {
  const changed = (...keys: readonly (keyof PageSetup)[]): boolean =>
    keys.some((key) => JSON.stringify(page[key]) !== JSON.stringify(before[key]));
  if (changed("centerHorizontally"))
    put(document, edits, "printOptions", { horizontalCentered: page.centerHorizontally ? 1 : null });
  if (changed("margins")) edits.set("pageMargins", margins(document, page.margins));
  if (changed("orientation", "paperSize", "fitToWidth", "fitToHeight"))
    put(document, edits, "pageSetup", setup(page, changed));
  if (changed("footerCenter")) edits.set("headerFooter", footer(document, page.footerCenter));
}

/** True where the page is fitted to a number of pages: its flag stands in the sheet's properties. */
export function isFitted({ fitToWidth, fitToHeight }: Readonly<PageSetup>): boolean {
  return fitToWidth !== null || fitToHeight !== null;
}

function setup(
  page: Readonly<PageSetup>,
  changed: (...keys: readonly (keyof PageSetup)[]) => boolean,
): AttributeChanges {
  const attributes: Record<string, string | number | null> = {};
  if (changed("paperSize"))
    attributes["paperSize"] = page.paperSize === null ? null : paperCode(page.paperSize);
  if (changed("fitToWidth")) attributes["fitToWidth"] = page.fitToWidth;
  // Absent means one page; Excel's "automatic" is 0, and what only fits to the width must say so.
  if (changed("fitToWidth", "fitToHeight"))
    attributes["fitToHeight"] = isFitted(page) ? (page.fitToHeight ?? 0) : null;
  if (isFitted(page) && page.fitToWidth === null) attributes["fitToWidth"] = 0;
  if (changed("orientation")) attributes["orientation"] = page.orientation?.toLowerCase() ?? null;
  return attributes;
}

function margins(document: XmlDocument, points: PageSetup["margins"]): string | null {
  if (points === null) return null;
  const { left, right, top, bottom, header, footer } = points;
  const inches = Object.entries({ left, right, top, bottom, header, footer }).map(([side, value]) => [
    side,
    Number((value / POINTS_PER_INCH).toFixed(6)),
  ]);
  return element(qualified(document.root, "pageMargins"), Object.fromEntries(inches) as AttributeChanges);
}

function footer(document: XmlDocument, center: string | null): string | null {
  const { root, text } = document;
  const present = child(root, "headerFooter");
  const old = child(present, "oddFooter");
  const written = writeSections({ ...readSections(old?.text ?? ""), C: center ?? "" });
  const name = qualified(root, "oddFooter");
  const odd = written === "" ? "" : `<${name}>${escapeText(written)}</${name}>`;
  if (present === undefined) return odd === "" ? null : element(qualified(root, "headerFooter"), {}, odd);
  // Only the footers of even and first pages may follow; the header of odd pages stands before.
  const after = old?.end ?? child(present, "oddHeader")?.end ?? present.openEnd;
  const inside =
    text.slice(present.openEnd, old?.start ?? after) + odd + text.slice(after, present.closeStart);
  return editedElement(text, present, {}, inside);
}

/** Changes attributes of a child, which is made where it is missing. */
function put(document: XmlDocument, edits: ChildEdits, local: string, attributes: AttributeChanges): void {
  const present: XmlElement | undefined = child(document.root, local);
  edits.set(
    local,
    present
      ? editedElement(document.text, present, attributes)
      : element(qualified(document.root, local), attributes),
  );
}
