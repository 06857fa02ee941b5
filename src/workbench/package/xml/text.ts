import { BinhXetError } from "../../../domain/errors";

/** A part's text and the way back to bytes in the same encoding. */
export interface DecodedXml {
  readonly text: string;
  encode(text: string): Uint8Array;
}

/**
 * Decodes a part: UTF-8, or UTF-16 where its byte order mark says so (ECMA-376 part 2, 8.1.1 allows no other).
 * The mark stays in the text, so that it comes back on encoding.
 * @throws BinhXetError damagedFile where the bytes are no such text.
 */
export function decodeXml(bytes: Uint8Array, about: string): DecodedXml {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  const label = little ? "utf-16le" : big ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, encode: (changed) => (little || big ? utf16(changed, little) : utf8(changed)) };
  } catch (cause) {
    throw new BinhXetError("damagedFile", { about, cause });
  }
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return bytes;
}

const XML_ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\t": "&#9;",
};

export function escapeText(text: string): string {
  return text.replace(/[&<>\r]/g, (sign) => XML_ENTITIES[sign] ?? sign);
}

export function escapeAttribute(text: string): string {
  return text.replace(/[&<>"\n\r\t]/g, (sign) => XML_ENTITIES[sign] ?? sign);
}

/** Undoes SpreadsheetML's own escape, `_x000D_` for a character XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function fromXstring(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** The other way round; what only looks like such an escape gets its underscore escaped. */
export function toXstring(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")
      // eslint-disable-next-line no-control-regex -- these are exactly what XML 1.0 cannot hold, and CR, which it would change
      .replace(/[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]|\p{Surrogate}/gu, (sign) => {
        return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
      })
  );
}

/** True where XML readers may drop white space unless `xml:space="preserve"` stands beside the text. */
export function needsPreserve(text: string): boolean {
  return /^\s|\s$|\n|\s\s/.test(text);
}
