import { openedTag, withAttributes, type AttributeChanges } from "./tag";
import type { XmlElement } from "./tree";

/** An element's text as it stands. */
export function rawText(text: string, element: XmlElement): string {
  return text.slice(element.start, element.end);
}

/**
 * An element's text with attributes changed and, where `content` is given, everything inside replaced.
 * @param text the text the element was read from.
 */
export function editedElement(
  text: string,
  element: XmlElement,
  attributes: AttributeChanges,
  content?: string,
): string {
  const tag = withAttributes(text.slice(element.start, element.openEnd), attributes);
  if (content === undefined) return tag + text.slice(element.openEnd, element.end);
  return `${openedTag(tag)}${content}</${element.name}>`;
}
