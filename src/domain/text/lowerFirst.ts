/** A sentence inside another one begins small; abbreviations ("CSTĐCS") stay as they are. */
export function lowerFirst(text: string): string {
  const [first = "", second = ""] = text;
  return second === second.toUpperCase() ? text : first.toLowerCase() + text.slice(1);
}
