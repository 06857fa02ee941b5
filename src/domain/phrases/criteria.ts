import Big from "big.js";
import type { Check, Citation } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import type { Bilingual } from "../text/bilingual";
import { furtherRequiredText } from "./furtherCriteria";
import { DEGREE_NAMES, RATING_NAMES } from "./names";
import { percentText } from "./numbers";

/** "Luật 06/2022/QH15, Điều 27 khoản 2 (điểm a khoản 1)". */
export function basisText({ document, article, clause, by }: Citation): Bilingual {
  const through = by
    ? { vi: ` (điểm ${by.point} khoản ${by.clause})`, en: ` (clause ${by.clause}, point ${by.point})` }
    : { vi: "", en: "" };
  return {
    vi: `${document.vi}, Điều ${article} khoản ${clause}${through.vi}`,
    en: `${document.en}, Article ${article} clause ${clause}${through.en}`,
  };
}

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
      return share.eq(1) ? { vi, en } : { vi: `≥ ${vi}`, en: `≥ ${en}` };
    }
    case "countAtLeast":
      return { vi: `≥ ${check.value} CSTĐCS`, en: `≥ ${check.value} CSTĐCS` };
    case "noDisciplineFrom": {
      const { vi, en } = DEGREE_NAMES[check.degree];
      return { vi: `Không có ai bị kỷ luật từ ${vi} trở lên`, en: `Nobody disciplined with ${en} or more` };
    }
    case "hasInitiative":
      return {
        vi: "Có sáng kiến, đề tài, mưu trí sáng tạo được công nhận",
        en: "A recognised initiative, research or resourcefulness and creativity",
      };
    case "meetsTitle": {
      const short = check.titles.map((title) => TITLES[title].short);
      return {
        vi: `Đạt tiêu chuẩn ${short.join(" hoặc ")}`,
        en: `Meets the criteria of ${short.join(" or ")}`,
      };
    }
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
      const parts = check.parts.map(requiredText);
      return {
        vi: oneSentence(parts.map(({ vi }) => vi)).join("; "),
        en: oneSentence(parts.map(({ en }) => en)).join("; "),
      };
    }
    case "anyOf": {
      const parts = check.parts.map(requiredText);
      return {
        vi: oneSentence(parts.map(({ vi }) => vi)).join(" hoặc "),
        en: oneSentence(parts.map(({ en }) => en)).join(" or "),
      };
    }
  }
}

/** Only the first part begins with a capital. */
function oneSentence(parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => (index === 0 ? part : part.charAt(0).toLowerCase() + part.slice(1)));
}

/** What a share or count is of, where the figure alone does not say it; "" where it does. */
export function checkName(check: Check): Bilingual {
  if (check.kind !== "shareAtLeast") return { vi: "", en: "" };
  return check.of === "completed"
    ? { vi: "tỷ lệ hoàn thành nhiệm vụ", en: "share that completed tasks" }
    : { vi: "tỷ lệ CSTT", en: "share of CSTT" };
}
