import { bareLabel, readLabel } from "./readLabel";

/** What a column about one year tells of it. */
export type YearTells = "titles" | "rating" | "initiative";

const YEAR = /^(.*?) ?(?:nam )?(?:hoc )?((?:19|20)\d\d)$/;
const SURE = 0.95;

/** "Sáng kiến 2023", "Mức độ HTNV năm 2023", "Xếp loại" over "2023": the year a rating or an initiative is of; null where the label names none. */
export function yearlyResult(
  parts: readonly string[],
): { readonly year: number; readonly tells: "rating" | "initiative" } | null {
  const leaf = YEAR.exec(bareLabel(parts[parts.length - 1] ?? ""));
  if (leaf === null) return null;
  const said = leaf[1] ?? "";
  const { meaning, confidence } = readLabel(said === "" ? (parts[parts.length - 2] ?? "") : said);
  if (confidence < SURE || (meaning !== "taskRating" && meaning !== "initiative")) return null;
  return { year: Number(leaf[2]), tells: meaning === "initiative" ? "initiative" : "rating" };
}
