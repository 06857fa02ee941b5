import { builtInId, FIRST_CUSTOM_FORMAT } from "../read/numberFormats";
import { editedElement } from "../xml/edit";
import { element } from "../xml/tag";
import { child, children, qualified, type XmlDocument } from "../xml/tree";
import type { ChildEdits } from "./inOrder";

/** The number formats of the styles part: built-in ones, the file's own, and those we add. */
export class NumberFormatTable {
  private readonly ids = new Map<string, number>();
  private readonly added: string[] = [];
  private next: number;

  constructor(
    private readonly document: XmlDocument,
    own: ReadonlyMap<number, string>,
  ) {
    for (const [id, code] of own) if (!this.ids.has(code)) this.ids.set(code, id);
    this.next = [...own.keys()].reduce((highest, id) => Math.max(highest, id), FIRST_CUSTOM_FORMAT - 1) + 1;
  }

  /** The id of a format code; a code the file lacks gets the next free id. */
  idOf(code: string): number {
    const known = builtInId(code) ?? this.ids.get(code);
    if (known !== undefined) return known;
    const id = this.next++;
    this.ids.set(code, id);
    this.added.push(element(qualified(this.document.root, "numFmt"), { numFmtId: id, formatCode: code }));
    return id;
  }

  write(edits: ChildEdits): void {
    if (this.added.length === 0) return;
    const { root, text } = this.document;
    const container = child(root, "numFmts");
    const count = children(container, "numFmt").length + this.added.length;
    const inside = container === undefined ? "" : text.slice(container.openEnd, container.closeStart);
    const content = inside + this.added.join("");
    edits.set(
      "numFmts",
      container === undefined
        ? element(qualified(root, "numFmts"), { count }, content)
        : editedElement(text, container, { count }, content),
    );
  }
}
