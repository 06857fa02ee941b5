import { foldText, parseDecimal } from "../../text";
import { DISCIPLINE_DEGREES, type Discipline, type DisciplineDegree } from "../candidate";
import { saysNone } from "./none";

/** The forms of discipline as staff write them, folded. */
const FORMS: Readonly<Record<DisciplineDegree, RegExp>> = {
  reprimand: /khien trach/,
  warning: /canh cao/,
  salaryReduction: /ha bac luong/,
  demotionOfPost: /giang chuc/,
  removalFromPost: /cach chuc/,
  demotionOfRank: /giang cap|ha cap bac/,
  strippedOfRank: /tuoc (?:danh hieu|quan ham|quan tich|cong nhan|ham)/,
};

/** The heaviest form a text names; null where it names none. */
export function degreeNamed(text: string): DisciplineDegree | null {
  const folded = foldText(text);
  return [...DISCIPLINE_DEGREES].reverse().find((degree) => FORMS[degree].test(folded)) ?? null;
}

/**
 * What a discipline cell says: "0", "Không", "-" nobody; "01 cảnh cáo, 02 khiển trách" the heaviest form with
 * its count; "2" two people of no named form.
 * @param labelDegree the form the column's own label names ("Cảnh cáo"), for bare counts below it.
 * @returns null for text that says neither ("không rõ 01 khiển trách").
 */
export function readDiscipline(text: string, labelDegree: DisciplineDegree | null): Discipline | null {
  const count = parseDecimal(text);
  if (count !== null) {
    if (count.lt(0) || !count.round().eq(count)) return null;
    return count.eq(0) ? { kind: "none" } : { kind: "some", degree: labelDegree, count: count.toNumber() };
  }
  if (/^x$/i.test(text.trim()) && labelDegree !== null)
    return { kind: "some", degree: labelDegree, count: 1 };
  const degree = degreeNamed(text);
  const folded = foldText(text);
  if (degree === null)
    return saysNone(text) || /^khong (?:co|vi pham|ai|quan nhan)/.test(folded) ? { kind: "none" } : null;
  // "Không có từ cảnh cáo trở lên" leaves open whether there was something lighter; "đề nghị cảnh cáo" is not decided.
  if (/\b(?:khong|chua|de nghi|du kien|dang (?:xem xet|xet|cho))\b/.test(folded)) return null;
  return { kind: "some", degree, count: countNear(folded, FORMS[degree]) };
}

/**
 * The years a discipline cell names, where they leave open whether a form from `degree` on was given in `year`:
 * "Cảnh cáo (năm 2023)" in a review of 2025.
 * @returns null where no year is named, or `year` is named with such a form
 */
export function disciplineYears(
  text: string,
  year: number,
  degree: DisciplineDegree,
): readonly number[] | null {
  const years = yearsIn(text);
  if (years.every((each) => each === year)) return null;
  const heavy = text.split(/[;\n]/).filter((piece) => {
    const named = degreeNamed(piece);
    return named !== null && DISCIPLINE_DEGREES.indexOf(named) >= DISCIPLINE_DEGREES.indexOf(degree);
  });
  const thisYear = heavy.map(yearsIn).some((said) => said.length > 0 && said.every((each) => each === year));
  return thisYear ? null : years;
}

/** "năm 2023", "ngày 12/5/2023", "2023"; not the number of a decision ("số 2023/QĐ-BCH"). */
function yearsIn(text: string): readonly number[] {
  const found = foldText(text).matchAll(/(?<!\b(?:so|qd):? ?)\b((?:19|20)\d\d)\b(?!\/)/g);
  return [...new Set([...found].map(([, year]) => Number(year)))];
}

/** The number said with a form, before it ("02 cảnh cáo") or after it ("cảnh cáo: 02 đ/c"); 1 where none is. */
function countNear(folded: string, form: RegExp): number {
  // Decisions and dates bring numbers that count nobody.
  const said = folded.replace(/\([^()]*\)/g, " ").replace(/(?:theo )?(?:qd|quyet dinh|ngay|thang)\b.*$/, " ");
  const part = said.split(/[,;+\n]| va /).find((piece) => form.test(piece)) ?? said;
  const number = /\d+/.exec(part.replace(/nam \d{4}|\d{1,2}\/\d{1,2}(?:\/\d{2,4})?|\/\d+/g, " "));
  const count = number === null ? 1 : Number(number[0]);
  return count >= 1 && count < 1000 ? count : 1;
}
