import {
  DISCIPLINE_DEGREES,
  type Discipline,
  type DisciplineDegree,
  type Reading,
} from "../candidates/candidate";
import { disciplineYears } from "../candidates/values/discipline";
import type { CellRef } from "../grid/grid";
import { DEGREE_NAMES } from "../phrases/names";
import type { ReviewSettings } from "../settings";
import { cannotTell, decided, gap, type Answer } from "./answer";

export const NOBODY = { vi: "Không có", en: "None" };

/**
 * One discipline cell against a degree in the emulation year `year`: discipline of another year is no reason of this
 * one by itself, people decide. A count that names no form may be khiển trách: nobody can
 * tell.
 */
export function judgeDiscipline(
  degree: DisciplineDegree,
  reading: Reading<Discipline> | undefined,
  settings: ReviewSettings,
  year: number,
): Answer {
  if (reading?.kind === "blank" && settings.blanks.discipline === "none")
    return decided(true, NOBODY, [reading.cell], {
      vi: "Ô Kỷ luật để trống, theo thiết lập là không có",
      en: "The Discipline cell is empty; by the settings that means none",
    });
  if (reading?.kind !== "known") return gap("discipline", reading);
  const { value, cell } = reading;
  if (value.kind === "none" || value.count === 0) return decided(true, NOBODY, [cell]);
  if (value.degree === null) {
    const wanted = DEGREE_NAMES[degree];
    return cannotTell(
      {
        vi: `${value.count} người bị kỷ luật, chưa rõ hình thức`,
        en: `${value.count} disciplined, the form is not named`,
      },
      [cell],
      {
        vi: `Cần ghi rõ hình thức để biết có từ ${wanted.vi} trở lên không`,
        en: `The form is needed to tell whether it is ${wanted.en} or more`,
      },
    );
  }
  const heavy = DISCIPLINE_DEGREES.indexOf(value.degree) >= DISCIPLINE_DEGREES.indexOf(degree);
  const when = heavy ? disciplineYears(reading.text, year, degree) : null;
  if (when !== null) return ofAnotherYear(when, year, reading.text, cell);
  const name = DEGREE_NAMES[value.degree];
  const many = value.count > 1 ? ` (${value.count})` : "";
  return decided(!heavy, { vi: capital(name.vi) + many, en: capital(name.en) + many }, [cell]);
}

function ofAnotherYear(years: readonly number[], year: number, text: string, cell: CellRef): Answer {
  const said = years.join(", ");
  return cannotTell({ vi: `ô Kỷ luật ghi “${text}”`, en: `the Discipline cell says “${text}”` }, [cell], {
    vi: `Ghi năm ${said}, xét năm ${year}: cần xác định kỷ luật có thuộc năm xét không`,
    en: `It names ${said}, the review is of ${year}: somebody must say whether the discipline belongs to that year`,
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
