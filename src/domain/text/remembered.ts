/** A workbook has fewer different texts than this; beyond it everything is forgotten at once. */
const MOST = 16_384;

/**
 * The same function with its last answers kept: lists repeat the same few texts row after row.
 * @param read gives the same for the same text, and nothing that anybody changes
 */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const result = read(text);
    if (known.size >= MOST) known.clear();
    known.set(text, result);
    return result;
  };
}
