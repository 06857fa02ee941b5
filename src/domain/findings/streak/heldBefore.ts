import type { TitleId } from "../../criteria/title";
import { TITLES } from "../../criteria/titles";
import { distinctCells } from "../../grid/distinctCells";
import type { Bilingual } from "../../text/bilingual";
import { cannotTell, decided, type Answer } from "../answer";
import { plainPart } from "./parts";
import type { Years } from "./years";

/**
 * What is given once is not given again. A history without it is taken at its word here, as nobody can show what
 * never was; a short form that may mean it leaves the question open.
 */
export function heldBefore(title: TitleId, years: Years, answer: Answer): Answer {
  const { short } = TITLES[title];
  const records = years.told
    .flatMap((year) => years.records(year))
    .filter(({ titles }) => titles.includes(title));
  const held = records.filter(({ kind }) => kind === "held");
  const list = (some: typeof records): string => [...new Set(some.map(({ year }) => year))].sort().join(", ");
  const cells = distinctCells([...records.map(({ cell }) => cell), ...answer.cells]);
  const withPart = (found: Answer, shown: Bilingual): Answer => {
    const part = plainPart(
      found === answer ? "met" : found.outcome,
      NEVER_BEFORE,
      shown,
      records.map(({ cell }) => cell),
    );
    return { ...found, parts: [...(answer.parts ?? []), part] };
  };
  if (held.length > 0) {
    const reason = {
      vi: `đã được tặng ${short} năm ${list(held)}; chỉ tặng một lần`,
      en: `${short} was received in ${list(held)}; it is given once`,
    };
    return withPart(decided(false, answer.actual, cells, reason), reason);
  }
  if (records.length === 0)
    return withPart(answer, { vi: `sổ chưa ghi ${short} năm nào`, en: `the workbook tells of no ${short}` });
  const reason = {
    vi: `năm ${list(records)} có thể đã được tặng ${short}; chỉ tặng một lần`,
    en: `${short} may have been received in ${list(records)}; it is given once`,
  };
  return withPart(cannotTell(answer.actual, cells, reason), reason);
}

const NEVER_BEFORE: Bilingual = { vi: "chưa được tặng lần nào", en: "never received before" };
