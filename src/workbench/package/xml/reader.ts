import { SaxesParser } from "saxes";
import { BinhXetError } from "../../../domain/errors";

/** A start tag with its place in the text: `start` at its "<", `openEnd` behind its ">". */
export interface XmlTag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly openEnd: number;
}

export interface XmlVisitor {
  open(tag: XmlTag): void;
  /** `closeStart` at the "</" (of a self-closing tag: its end), `end` behind the ">". */
  close(name: string, closeStart: number, end: number): void;
  text(text: string): void;
}

/**
 * Walks one well-formed XML text and tells the visitor what it meets, with places to splice at.
 * @param about the part's name, for the error.
 * @throws BinhXetError damagedFile where the XML is broken or has a document type (Office writes none, and
 *   entities of a document's own are how XML bombs work).
 */
export function walkXml(text: string, about: string, visitor: XmlVisitor): void {
  const parser = new SaxesParser<{ xmlns: false; fileName: string }>({ fileName: about, xmlns: false });
  let start = 0;
  parser.on("error", (cause) => {
    throw new BinhXetError("damagedFile", { about, cause });
  });
  parser.on("doctype", () => {
    throw new BinhXetError("damagedFile", { about, cause: "document type" });
  });
  parser.on("opentagstart", () => {
    start = text.lastIndexOf("<", parser.position - 1);
  });
  parser.on("opentag", ({ name, attributes, isSelfClosing }) => {
    visitor.open({ name, attributes, selfClosing: isSelfClosing, start, openEnd: parser.position });
  });
  parser.on("closetag", ({ name, isSelfClosing }) => {
    const end = parser.position;
    visitor.close(name, isSelfClosing ? end : text.lastIndexOf("<", end - 1), end);
  });
  parser.on("text", (piece) => {
    visitor.text(piece);
  });
  parser.on("cdata", (piece) => {
    visitor.text(piece);
  });
  parser.write(text).close();
}
