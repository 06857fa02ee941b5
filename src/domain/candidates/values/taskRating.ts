import { foldText, withinEdits } from "../../text";
import type { TaskRating } from "../candidate";

/** The four grades as staff write them, folded; longer forms are also matched with small typing errors. */
const WORDS: Readonly<Record<TaskRating, readonly string[]>> = {
  excellent: [
    "htxsnv",
    "htxs",
    "xs",
    "xuat sac",
    "hoan thanh xuat sac",
    "hoan thanh xuat sac nhiem vu",
    "htnv xuat sac",
    "hoan thanh nhiem vu xuat sac",
    "hoan thanh xs nhiem vu",
  ],
  good: [
    "httnv",
    "htt",
    "tot",
    "hoan thanh tot",
    "hoan thanh tot nhiem vu",
    "htnv tot",
    "hoan thanh nhiem vu tot",
    "ht tot",
    "ht tot nhiem vu",
  ],
  completed: ["htnv", "ht", "hoan thanh", "hoan thanh nhiem vu"],
  notCompleted: [
    "khtnv",
    "kht",
    "khong hoan thanh",
    "khong hoan thanh nhiem vu",
    "khong htnv",
    "chua hoan thanh",
    "chua hoan thanh nhiem vu",
    "chua htnv",
  ],
};
const RATINGS: readonly TaskRating[] = ["excellent", "good", "completed", "notCompleted"];

/** The task rating a cell says; null for other scales ("Khá", "Loại A"), which are not the law's four grades. */
export function readTaskRating(text: string): TaskRating | null {
  const folded = foldText(text)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^a-z ]+/g, " ")
    .replace(/ +/g, " ")
    .trim();
  const exact = RATINGS.find((rating) => WORDS[rating].includes(folded));
  if (exact !== undefined || folded.length < 9) return exact ?? null;
  const near = RATINGS.filter((rating) =>
    WORDS[rating].some((word) => word.length >= 9 && withinEdits(word, folded, 1)),
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}
