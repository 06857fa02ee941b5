import Big from "big.js";
import type { Check, Citation, InitiativeScope, ShareOf } from "../criteria/pack";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import type { Bilingual } from "../text/bilingual";
import { baseText } from "./bases";
import { furtherRequiredText } from "./furtherCriteria";
import { DEGREE_NAMES, RATING_NAMES } from "./names";
import { percentText } from "./numbers";

/**
 * "Luật 06/2022/QH15, Điều 27 khoản 2 (điểm a khoản 1)"; a point of the clause itself stands behind it. Where the
 * source names no clause, or no article (the unit's own rules), what it names stands alone.
 */
export function basisText({ document, article, clause, by, point, own }: Citation): Bilingual {
  // "Quy chế thi đua ('Tiêu chí'!C7)": the cell that states the unit's own rule.
  if (own !== undefined) return { vi: `${document.vi} (${own})`, en: `${document.en} (${own})` };
  const through = by
    ? { vi: ` (điểm ${by.point} khoản ${by.clause})`, en: ` (clause ${by.clause}, point ${by.point})` }
    : { vi: "", en: "" };
  const vi = [named("Điều", article), named("khoản", clause), named("điểm", point ?? "")].join("");
  const en = [named("Article", article), named("clause", clause), named("point", point ?? "")].join("");
  return {
    vi: `${document.vi}${vi === "" ? "" : ","}${vi}${through.vi}`,
    en: `${document.en}${en === "" ? "" : ","}${en}${through.en}`,
  };
}

function named(word: string, number: string): string {
  return number === "" ? "" : ` ${word} ${number}`;
}

/** Articles 21.1.b, 22.1.b and 23.2. */
const SCOPE_TEXTS: Readonly<Record<InitiativeScope, Bilingual>> = {
  base: { vi: "", en: "" },
  ministry: { vi: ", có phạm vi ảnh hưởng trong toàn quân", en: ", with effect in the whole Army" },
  nation: { vi: ", có phạm vi ảnh hưởng trong toàn quốc", en: ", with effect in the whole country" },
};

/** What a check asks, as short as a table cell wants it: "≥ 70%", "100%", "≥ 1 CSTĐCS". */
export function requiredText(check: Check): Bilingual {
  switch (check.kind) {
    case "taskRatingAtLeast": {
      const { vi, en } = RATING_NAMES[check.value];
      return check.value === "excellent" ? { vi, en } : { vi: `${vi} trở lên`, en: `${en} or better` };
    }
    case "shareAtLeast": {
      const share = new Big(check.value);
      const { vi, en } = percentText({ num: share, den: new Big(1) });
      const out = check.denominator === undefined ? null : baseText(check.denominator);
      const sign = share.eq(1) ? "" : "≥ ";
      return {
        vi: `${sign}${vi}${out === null ? "" : ` (${out.vi})`}`,
        en: `${sign}${en}${out === null ? "" : ` (${out.en})`}`,
      };
    }
    case "countAtLeast":
      return { vi: `≥ ${check.value} CSTĐCS`, en: `≥ ${check.value} CSTĐCS` };
    case "noDisciplineFrom": {
      const { vi, en } = DEGREE_NAMES[check.degree];
      return { vi: `Không có ai bị kỷ luật từ ${vi} trở lên`, en: `Nobody disciplined with ${en} or more` };
    }
    case "hasInitiative": {
      const reach = SCOPE_TEXTS[check.scope ?? "base"];
      return {
        vi: `Có sáng kiến, đề tài, mưu trí sáng tạo được công nhận${reach.vi}`,
        en: `A recognised initiative, research or resourcefulness and creativity${reach.en}`,
      };
    }
    case "meetsTitle":
      return titleRequiredText(check.titles);
    case "holdsTitle":
    case "streak":
    case "leadsBloc":
    case "targets":
    case "columnNumber":
    case "columnText":
    case "noneOf":
    case "serviceAtLeast":
    case "absenceAtMost":
    case "notNoted":
    case "registered":
    case "votesAtLeast":
      return furtherRequiredText(check);
    case "allOf": {
      const parts = check.parts.map((part) => partRequiredText(part));
      return {
        vi: oneSentence(parts.map(({ vi }) => vi)).join("; "),
        en: oneSentence(parts.map(({ en }) => en)).join("; "),
      };
    }
    case "anyOf": {
      const parts = check.parts.map((part) => partRequiredText(part));
      return {
        vi: oneOfThese(
          parts.map(({ vi }) => vi),
          "hoặc",
        ),
        en: oneOfThese(
          parts.map(({ en }) => en),
          "or",
        ),
      };
    }
  }
}

/** "A hoặc b"; ways that are sentences of their own are numbered: "(1) Đã có …; 5 năm …, hoặc (2) đã có …". */
function oneOfThese(parts: readonly string[], word: string): string {
  const said = oneSentence(parts);
  if (!parts.some((part) => part.includes(";"))) return said.join(` ${word} `);
  return said.map((part, index) => `(${index + 1}) ${part}`).join(`, ${word} `);
}

/** "Đạt tiêu chuẩn CSTT hoặc LĐTT". */
export function titleRequiredText(titles: readonly TitleId[]): Bilingual {
  const short = titles.map((title) => TITLES[title].short);
  return {
    vi: `Đạt tiêu chuẩn ${short.join(" hoặc ")}`,
    en: `Meets the criteria of ${short.join(" or ")}`,
  };
}

/** What a part of a check asks, with what its figure is of: "tỷ lệ kiểm tra khá, giỏi ≥ 75%". */
export function partRequiredText(check: Check, title: TitleId | null = null): Bilingual {
  const [name, required] = [checkName(check, title), requiredText(check)];
  return { vi: `${name.vi} ${required.vi}`.trim(), en: `${name.en} ${required.en}`.trim() };
}

/** Only the first part begins with a capital. */
function oneSentence(parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)));
}

const SHARE_NAMES: Readonly<Record<ShareOf, Bilingual>> = {
  completed: { vi: "tỷ lệ hoàn thành nhiệm vụ", en: "share that completed tasks" },
  advanced: { vi: "tỷ lệ CSTT", en: "share of CSTT" },
  testPassed: { vi: "tỷ lệ kiểm tra đạt yêu cầu", en: "share of tests passed" },
  testGood: { vi: "tỷ lệ kiểm tra khá, giỏi", en: "share of tests good or better" },
};

const LABOUR_SHARE: Bilingual = { vi: "tỷ lệ LĐTT", en: "share of LĐTT" };

/**
 * What a share or count is of, where the figure alone does not say it; "" where it does.
 * @param title whose rule it is: articles 27.2 and 28.2 ask the labour titles for LĐTT
 */
export function checkName(check: Check, title: TitleId | null = null): Bilingual {
  if (check.kind !== "shareAtLeast") return { vi: "", en: "" };
  const labour = title !== null && TITLES[title].family === "labour";
  return check.of === "advanced" && labour ? LABOUR_SHARE : SHARE_NAMES[check.of];
}
