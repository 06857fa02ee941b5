import type { Table } from "../tables/table";
import { foldText } from "../text";
import { samePeriod } from "./naming";
import { readPeriod, type NamedPeriod } from "./readPeriod";
import { titlesAbove } from "./titlesAbove";

/** A line that is about scoring; another line with a month in it may be about anything. */
const ABOUT_SCORES =
  /\b(?:cham diem|diem|thi dua|xep loai|phan loai|xep hang|ket qua|binh xet|so ket|tong ket|danh gia|nhan xet)\b/;
/** Nothing but the period, brackets aside: "(Tháng 01/2021)", "TUẦN 2", "Quý I năm 2025". */
const BARE =
  /^\W*(?:thang|thg|th|t|qui|q|tuan|6 thang|dot)\b[\s\d./:_-]*(?:i{1,3}|iv|dau|cuoi)?\s*(?:thang[\s\d./-]*)?(?:nam)?[\s:]*(?:20\d\d)?\W*$/;

/**
 * The period a table's sheet is for: by the sheet's name, else by the title lines above the header, the nearest
 * first. The sheet's name goes first because it is what staff see, while a copied sheet often keeps its old title.
 * @returns null where neither says one; a date of signing or a due date is none
 */
export function periodOf(table: Table): NamedPeriod | null {
  const byName = readPeriod(table.grid.sheet, true);
  const titles = titlesAbove(table).flatMap((line) => {
    const named = readPeriod(line);
    const folded = foldText(line);
    if (named === null) return [];
    const counts = named.period.kind === "campaign" || ABOUT_SCORES.test(folded) || BARE.test(folded);
    return counts ? [named] : [];
  });
  const [byTitle] = titles;
  if (byName === null) return byTitle ?? null;
  if (byName.period.kind === "campaign")
    // The title says more of a campaign than a tab can.
    return titles.find(({ period }) => period.kind === "campaign") ?? byName;
  const agreeing = titles.find(({ period }) => samePeriod(period, byName.period));
  return { period: byName.period, year: byName.year ?? agreeing?.year ?? null };
}
