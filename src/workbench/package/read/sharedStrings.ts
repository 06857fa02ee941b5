import { walkXml } from "../xml/reader";
import { fromXstring } from "../xml/text";

/** A name without its prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}

/**
 * Gathers the text of one string item: its own `t` or those of its runs, without phonetic runs (`rPh`),
 * which are reading aids above the text (ECMA-376 18.4.6).
 */
export class StringItem {
  private pieces = "";
  private inText = false;
  private inPhonetic = false;

  open(local: string): void {
    if (local === "rPh") this.inPhonetic = true;
    else if (local === "t") this.inText = !this.inPhonetic;
  }

  close(local: string): void {
    if (local === "rPh") this.inPhonetic = false;
    else if (local === "t") this.inText = false;
  }

  text(text: string): void {
    if (this.inText) this.pieces += text;
  }

  /** The whole text; the item is then empty again. */
  take(): string {
    const text = fromXstring(this.pieces);
    this.pieces = "";
    return text;
  }
}

/**
 * The texts of the shared string part, in order. Formatting of runs is not kept: no change of ours touches it.
 * @throws BinhXetError damagedFile where the XML is broken.
 */
export function readSharedStrings(xml: string, about: string): readonly string[] {
  const strings: string[] = [];
  const item = new StringItem();
  walkXml(xml, about, {
    open: ({ name }) => {
      item.open(localName(name));
    },
    close: (name) => {
      const local = localName(name);
      item.close(local);
      if (local === "si") strings.push(item.take());
    },
    text: (text) => {
      item.text(text);
    },
  });
  return strings;
}
