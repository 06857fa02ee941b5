import { editedElement } from "../xml/edit";
import { element } from "../xml/tag";
import { child, children, qualified, type XmlDocument, type XmlElement } from "../xml/tree";
import type { ChildEdits } from "./inOrder";

/** One list of the styles part (fonts, fills, borders, cellXfs): what is in it, and what we put at its end. */
export class StyleTable {
  readonly elements: readonly XmlElement[];
  private readonly container: XmlElement | undefined;
  private readonly places = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(
    private readonly document: XmlDocument,
    private readonly list: string,
    item: string,
  ) {
    this.container = child(document.root, list);
    this.elements = children(this.container, item);
    this.elements.forEach(({ start, end }, index) => {
      const text = document.text.slice(start, end);
      if (!this.places.has(text)) this.places.set(text, index);
    });
  }

  get size(): number {
    return this.elements.length + this.added.length;
  }

  /** The number of the item with this very text; it is added where there is none. */
  indexOf(text: string): number {
    const found = this.places.get(text);
    if (found !== undefined) return found;
    const index = this.size;
    this.places.set(text, index);
    this.added.push(text);
    return index;
  }

  write(edits: ChildEdits): void {
    if (this.added.length === 0) return;
    const added = this.added.join("");
    const { container, document } = this;
    if (container === undefined) {
      edits.set(this.list, element(qualified(document.root, this.list), { count: this.size }, added));
      return;
    }
    const inside = document.text.slice(container.openEnd, container.closeStart);
    edits.set(this.list, editedElement(document.text, container, { count: this.size }, inside + added));
  }
}
