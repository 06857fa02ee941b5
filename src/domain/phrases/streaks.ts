import type { Streak, WithinStreak, YearTest } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import type { Bilingual } from "../text/bilingual";
import { RATING_SHORT } from "./names";

/**
 * "3 năm liên tục CSTĐCS", "đã có BK BQP; 5 năm liên tục HTTNV trở lên, trong đó ≥ 3 CSTĐCS": what a chain asks,
 * articles 21, 22, 73 and 74.
 */
export function streakText(streak: Streak): Bilingual {
  const { each, years, compare, ends, within, initiatives, initiativeEachYear, after, once } = streak;
  const tests = each.map(testText);
  const vi = [
    `${compare === "exactly" ? "đúng " : ""}${years} năm liên tục ${oneOf(
      tests.map((test) => test.vi),
      "hoặc",
    )}`,
  ];
  const en = [
    `${compare === "exactly" ? "exactly " : ""}${years} consecutive years of ${oneOf(
      tests.map((test) => test.en),
      "or",
    )}`,
  ];
  if (ends !== "either") {
    vi.push(ends === "thisYear" ? "tính đến năm xét" : "tính đến năm trước");
    en.push(ends === "thisYear" ? "up to this year" : "up to the year before");
  }
  for (const each of within) {
    const { titles, number } = withinText(each);
    vi.push(`trong đó ${number.vi} ${oneOf(titles, "hoặc")}`);
    en.push(`among them ${number.en} ${oneOf(titles, "or")}`);
  }
  if (initiatives > 0) {
    vi.push(`có ≥ ${initiatives} sáng kiến`);
    en.push(`with ≥ ${initiatives} initiatives`);
  }
  if (initiativeEachYear) {
    vi.push("mỗi năm có sáng kiến");
    en.push("an initiative each year");
  }
  const [before, first] = [after.map((title) => TITLES[title].short), once];
  return {
    vi: framed(
      vi,
      before.length > 0 ? `đã có ${oneOf(before, "hoặc")}` : "",
      first ? "chưa được tặng lần nào" : "",
    ),
    en: framed(
      en,
      before.length > 0 ? `has ${oneOf(before, "or")} already` : "",
      first ? "never received before" : "",
    ),
  };
}

/** "HTXSNV, TTLĐXS hoặc ĐVQT". */
function oneOf(texts: readonly string[], word: string): string {
  const last = texts.at(-1) ?? "";
  return texts.length < 2 ? last : `${texts.slice(0, -1).join(", ")} ${word} ${last}`;
}

function framed(said: readonly string[], before: string, after: string): string {
  const text = [before, said.join(", "), after].filter((part) => part !== "").join("; ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function testText(test: YearTest): Bilingual {
  if (test.kind === "holds") return { vi: TITLES[test.title].short, en: TITLES[test.title].short };
  const short = RATING_SHORT[test.value];
  return test.value === "excellent"
    ? { vi: short, en: short }
    : { vi: `${short} trở lên`, en: `${short} or better` };
}

function withinText({ titles, count, compare }: WithinStreak): {
  readonly titles: readonly string[];
  readonly number: Bilingual;
} {
  return {
    titles: titles.map((title) => TITLES[title].short),
    number:
      compare === "exactly"
        ? { vi: `đúng ${count}`, en: `exactly ${count}` }
        : { vi: `≥ ${count}`, en: `≥ ${count}` },
  };
}
