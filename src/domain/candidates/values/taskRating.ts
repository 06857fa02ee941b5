import { foldText, withinEdits } from "../../text";
import { remembered } from "../../text/remembered";
import type { TaskRating } from "../candidate";

/** Abbreviations inside a rating, word by word, folded. */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  htxsnv: "hoan thanh xuat sac nhiem vu",
  htxs: "hoan thanh xuat sac",
  httnv: "hoan thanh tot nhiem vu",
  htt: "hoan thanh tot",
  htnv: "hoan thanh nhiem vu",
  khtnv: "khong hoan thanh nhiem vu",
  kht: "khong hoan thanh",
  khong: "khong",
  chua: "khong",
  ht: "hoan thanh",
  xs: "xuat sac",
  xsnv: "xuat sac nhiem vu",
  nv: "nhiem vu",
};

/** What remains once abbreviations are spelt out and "nhiệm vụ (được giao)" is taken away; word order is free. */
const WORDED: readonly (readonly [words: string, rating: TaskRating])[] = [
  ["hoan thanh xuat sac", "excellent"],
  ["xuat sac", "excellent"],
  ["hoan thanh tot", "good"],
  ["tot", "good"],
  ["hoan thanh", "completed"],
  ["khong hoan thanh", "notCompleted"],
];
const GRADES = WORDED.map(([words, rating]) => [sorted(words), rating] as const);

/** Shorter texts are not forgiven a typing error: too many other words are as near. */
const LONG_ENOUGH = 9;

/** The task rating a cell says; null for other scales ("Khá", "Loại A"), which are not the law's four grades. */
export const readTaskRating = remembered((text): TaskRating | null => {
  const said = sorted(spelledOut(text).replace(/\b(nhiem vu|duoc giao|muc do)\b/g, " "));
  const exact = GRADES.find(([words]) => words === said);
  if (exact !== undefined || said.length < LONG_ENOUGH) return exact?.[1] ?? null;
  const near = GRADES.filter(([words]) => words.length >= LONG_ENOUGH && withinEdits(words, said, 1));
  return near.length === 1 ? (near[0]?.[1] ?? null) : null;
});

function spelledOut(text: string): string {
  return foldText(text)
    .replace(/\([^()]*\)/g, " ")
    .replace(/[^a-z ]+/g, " ")
    .split(" ")
    .map((word) => ABBREVIATIONS[word] ?? word)
    .join(" ");
}

function sorted(words: string): string {
  return words.split(" ").filter(Boolean).sort().join(" ");
}
