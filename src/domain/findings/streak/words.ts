import type { YearRecord } from "../../candidates/candidate";
import type { YearTest } from "../../criteria/pack";
import type { TitleId } from "../../criteria/title";
import { TITLES } from "../../criteria/titles";
import { RATING_SHORT } from "../../phrases/names";
import { groupBy } from "../../groupBy";
import type { Bilingual } from "../../text/bilingual";
import type { YearVerdict } from "./yearVerdict";

const OPEN = {
  blank: { vi: "ô để trống", en: "the cell is empty" },
  noRecord: { vi: "sổ không ghi", en: "the workbook does not tell" },
  noneByBlank: { vi: "để trống, theo thiết lập là không có", en: "empty; by the settings that means none" },
} as const;

/** Why a year without any statement is open, or counts as none. */
export function openAs(why: keyof typeof OPEN): Bilingual {
  return OPEN[why];
}

/** What a year's cells say, as briefly as it can be told: "CSTĐCS", "“CSTĐTQ” chưa rõ là gì". */
export function shownAs(records: readonly YearRecord[]): Bilingual {
  const each = records.map(shownRecord);
  const once = each.filter(({ vi }, index) => each.findIndex((other) => other.vi === vi) === index);
  return { vi: once.map(({ vi }) => vi).join(", "), en: once.map(({ en }) => en).join(", ") };
}

function shownRecord({ kind, titles, rating, text }: YearRecord): Bilingual {
  const shorts = titles.map((title) => TITLES[title].short);
  switch (kind) {
    case "held": {
      const said = [...shorts, ...(rating === null ? [] : [RATING_SHORT[rating]])].join(", ");
      return { vi: said, en: said };
    }
    case "none":
      return { vi: "không có danh hiệu", en: "no title" };
    case "blank":
      return OPEN.blank;
    case "ambiguous":
      return {
        vi: `“${text}” chưa rõ là ${shorts.join(" hay ")}`,
        en: `“${text}” may be ${shorts.join(" or ")}`,
      };
    case "unreadable":
      return { vi: `“${text}” chưa đọc được`, en: `“${text}” was not understood` };
  }
}

/** "CSTĐCS", "HTXSNV hoặc ĐVQT": what each year must show. Put into words once for every rule. */
export function testsText(each: readonly YearTest[]): Bilingual {
  const text = texts.get(each) ?? writeTests(each);
  texts.set(each, text);
  return text;
}

const texts = new WeakMap<readonly YearTest[], Bilingual>();

function writeTests(each: readonly YearTest[]): Bilingual {
  const names = each.map((test) =>
    test.kind === "holds" ? TITLES[test.title].short : RATING_SHORT[test.value],
  );
  return { vi: names.join(" hoặc "), en: names.join(" or ") };
}

export function titlesText(titles: readonly TitleId[]): Bilingual {
  const shorts = titles.map((title) => TITLES[title].short);
  return { vi: shorts.join(" hoặc "), en: shorts.join(" or ") };
}

/** Nothing is known of the review year. */
export const OPEN_THIS_YEAR: Bilingual = { vi: "chưa có kết quả", en: "no result yet" };

const PROPOSED = {
  proposed: { vi: "đề nghị", en: "proposed:" },
  undecided: { vi: "mới đủ điều kiện đề nghị", en: "not decided yet:" },
  notMet: { vi: "chưa đạt", en: "does not meet" },
  open: { vi: "chưa rõ có đạt", en: "not known to meet" },
  excluded: { vi: "không đề nghị", en: "not proposed:" },
} as const;

/** What this review says of the year's title: "đề nghị CSTĐCS". */
export function proposedAs(how: keyof typeof PROPOSED, title: TitleId): Bilingual {
  const { vi, en } = PROPOSED[how];
  const { short } = TITLES[title];
  return { vi: `${vi} ${short}`, en: `${en} ${short}` };
}

/** A year that only decisions of its first quarter give; null where something else says so too. */
export function datedText(year: number, records: readonly YearRecord[]): Bilingual | null {
  if (records.every(({ dated }) => dated === undefined)) return null;
  const titles = records.filter(({ kind, dated }) => kind === "held" || dated !== undefined);
  const days = [...new Set(titles.flatMap(({ dated }) => dated ?? []))];
  if (days.length === 0 || titles.some(({ dated }) => dated === undefined)) return null;
  return {
    vi: `năm ${year} chỉ lấy theo ngày quyết định (${days.join(", ")}), quyết định quý I thường là của năm trước`,
    en: `${year} is only the year of the decision (${days.join(", ")}); one of the first quarter usually is for the year before`,
  };
}

/** Units merged into one, each with what it shows: "Đồn A: ĐVQT; Đồn B: sổ không ghi". */
export function shownUnder(each: readonly { readonly name: string; readonly shown: Bilingual }[]): Bilingual {
  const named = (name: string, own: string): string => (name === "" ? own : name);
  return {
    vi: each.map(({ name, shown }) => `${named(name, "tên hiện nay")}: ${shown.vi}`).join("; "),
    en: each.map(({ name, shown }) => `${named(name, "present name")}: ${shown.en}`).join("; "),
  };
}

/** The years of a streak from the earliest, those alike together: "CSTĐCS các năm 2023, 2024; năm 2025: đề nghị CSTĐCS". */
export function yearsText(years: readonly YearVerdict[]): Bilingual {
  const groups = [
    ...groupBy(
      [...years].sort((a, b) => a.year - b.year),
      ({ shown }) => shown.vi,
    ).values(),
  ];
  const parts = groups.map((same) => {
    const list = same.map(({ year }) => year).join(", ");
    const shown = same[0]?.shown ?? { vi: "", en: "" };
    return same.length === 1
      ? inYear(same[0]?.year ?? 0, shown)
      : { vi: `${shown.vi} các năm ${list}`, en: `${shown.en} in ${list}` };
  });
  return together(parts);
}

/** "năm 2024: CSTĐCS". */
export function inYear(year: number, shown: Bilingual): Bilingual {
  return { vi: `năm ${year}: ${shown.vi}`, en: `${year}: ${shown.en}` };
}

export function together(parts: readonly Bilingual[]): Bilingual {
  return { vi: parts.map(({ vi }) => vi).join("; "), en: parts.map(({ en }) => en).join("; ") };
}
