import { TITLES } from "../criteria/titles";
import type { Finding, Outcome } from "../findings/finding";
import type { Exclusion } from "../proposals/proposal";
import type { Bilingual } from "../text/bilingual";

export const OUTCOME_NAMES: Readonly<Record<Outcome, Bilingual>> = {
  met: { vi: "Đạt", en: "Met" },
  notMet: { vi: "Chưa đạt", en: "Not met" },
  cannotTell: { vi: "Chưa đủ dữ liệu", en: "Cannot tell" },
  waived: { vi: "Được miễn", en: "Waived" },
};

/** Letters of a sentence that still fit in a remark. */
const LONGEST_SENTENCE = 90;

/**
 * Why a candidate is not on a title's list, in one line: "ĐVTT: chưa đủ dữ liệu – chưa có cột Kỷ luật".
 * Only the first criterion that decides is told, with how many more there are.
 */
export function exclusionText({ title, reason, note }: Exclusion, findings: readonly Finding[]): Bilingual {
  const { short } = TITLES[title];
  const deciding = (outcome: Outcome): readonly Finding[] =>
    findings.filter((finding) => finding.title === title && finding.outcome === outcome);
  switch (reason) {
    case "higherTitleProposed":
      return {
        vi: `${short}: đủ điều kiện, đã đề nghị danh hiệu cao hơn`,
        en: `${short}: met; a higher title is proposed`,
      };
    case "excludedByStaff":
      return { vi: `${short}: không đề nghị – ${note ?? ""}`, en: `${short}: not proposed – ${note ?? ""}` };
    case "criterionNotMet": {
      const failed = deciding("notMet");
      const [first] = failed;
      const what = first ? asked(first) : { vi: "", en: "" };
      return {
        vi: `${short}: chưa đạt – ${what.vi}: ${first?.actual.vi ?? ""}${more(failed).vi}`,
        en: `${short}: not met – ${what.en}: ${first?.actual.en ?? ""}${more(failed).en}`,
      };
    }
    case "cannotTell": {
      const open = deciding("cannotTell");
      return {
        vi: `${short}: chưa đủ dữ liệu – ${open[0]?.actual.vi ?? ""}${more(open).vi}`,
        en: `${short}: cannot tell – ${open[0]?.actual.en ?? ""}${more(open).en}`,
      };
    }
  }
}

/** The criterion in words, or its short form where the law's sentence is long. */
function asked({ sentence, required }: Finding): Bilingual {
  return sentence.vi.length <= LONGEST_SENTENCE ? sentence : required;
}

function more(findings: readonly Finding[]): Bilingual {
  const rest = findings.length - 1;
  return rest > 0 ? { vi: `; và ${rest} điều kiện khác`, en: `; and ${rest} more` } : { vi: "", en: "" };
}
