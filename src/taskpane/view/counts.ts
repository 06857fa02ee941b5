import type { Words } from "../words";

const COUNTED = ["met", "notMet", "notRegistered", "cannotTell"] as const;

/** "12 đạt, 3 chưa đạt, 2 chưa đủ dữ liệu": what exceeds is met, and what there is none of is left out. */
export function countsText(
  items: readonly { readonly state: (typeof COUNTED)[number] | "exceeded" }[],
  words: Words,
): string {
  const counts = COUNTED.flatMap((counted) => {
    const found = items.filter(({ state }) => (state === "exceeded" ? "met" : state) === counted);
    return found.length === 0 ? [] : [words.views.counts[counted](found.length)];
  });
  return counts.join(", ");
}
