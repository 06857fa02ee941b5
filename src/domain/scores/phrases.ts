import type Big from "big.js";
import { decimalText } from "../phrases/numbers";
import type { Bilingual } from "../text/bilingual";
import type { ScoreProblem } from "./scoreSheet";

type Code = ScoreProblem["code"];

/** What is wrong at one place, in words. `of` names the criterion or column, `unit` whose points they are. */
export interface ProblemText {
  readonly unit: string | null;
  readonly of: string;
  readonly is?: Big | null;
  readonly should?: Big | null;
}

const SAYS: Readonly<Record<Code, (is: Bilingual, should: Bilingual) => Bilingual>> = {
  sumDiffers: (is, should) => ({
    vi: `điểm ghi ${is.vi}, cộng các mục con được ${should.vi}`,
    en: `says ${is.en}, its parts add up to ${should.en}`,
  }),
  maxDiffers: (is, should) => ({
    vi: `điểm tối đa ghi ${is.vi}, cộng các mục con được ${should.vi}`,
    en: `most points say ${is.en}, those of its parts add up to ${should.en}`,
  }),
  aboveMax: (is, should) => ({
    vi: `điểm ${is.vi} vượt điểm tối đa ${should.vi}`,
    en: `${is.en} is above the most points, ${should.en}`,
  }),
  negative: (is, should) => ({
    vi: `điểm ${is.vi} thấp hơn mức thấp nhất ${should.vi}`,
    en: `${is.en} is below the least points, ${should.en}`,
  }),
  scoreMissing: () => ({
    vi: "chưa có điểm hoặc điểm không đọc được, trong khi các mục khác đã chấm",
    en: "has no points that can be read, while others do",
  }),
  scoreNotAssigned: (is) => ({
    vi: `không giao cho đơn vị nhưng vẫn có ${is.vi} điểm`,
    en: `is not asked of the unit, yet has ${is.en} points`,
  }),
  formulaDiffers: (is, should) => ({
    vi: `điểm ghi ${is.vi}, theo cách chấm ghi trong bảng được ${should.vi}`,
    en: `says ${is.en}, by the way of scoring the sheet names it is ${should.en}`,
  }),
  totalDiffers: (is, should) => ({
    vi: `tổng ghi ${is.vi}, cộng lại được ${should.vi}`,
    en: `the total says ${is.en}, added up again it is ${should.en}`,
  }),
};

const NAMES: Readonly<Record<Code, Bilingual>> = {
  sumDiffers: { vi: "tổng khác tổng các mục con", en: "sums that differ from their parts" },
  maxDiffers: { vi: "điểm tối đa khác tổng các mục con", en: "most points that differ from their parts" },
  aboveMax: { vi: "điểm vượt mức tối đa", en: "points above the most" },
  negative: { vi: "điểm âm hoặc dưới mức thấp nhất", en: "points below zero or the least" },
  scoreMissing: { vi: "mục chưa có điểm", en: "missing points" },
  scoreNotAssigned: { vi: "mục không giao mà vẫn có điểm", en: "points for what is not assigned" },
  formulaDiffers: {
    vi: "điểm khác cách chấm ghi trong bảng",
    en: "points that differ from the way of scoring",
  },
  totalDiffers: { vi: "tổng điểm khác kết quả cộng lại", en: "totals that differ when added up again" },
};

const NOTHING: Bilingual = { vi: "—", en: "—" };

/** "Đồn A, “Tuần tra”: điểm ghi 78,34, cộng các mục con được 78,33." */
export function problemText(code: Code, { unit, of, is, should }: ProblemText): Bilingual {
  const number = (value: Big | null | undefined) =>
    value === null || value === undefined ? NOTHING : decimalText(value);
  const says = SAYS[code](number(is), number(should));
  const who = unit === null ? "" : `${unit}, `;
  return { vi: `${who}“${of}”: ${says.vi}.`, en: `${who}“${of}”: ${says.en}.` };
}

/** How many problems of which kinds a sheet has: "2 tổng khác tổng các mục con; 1 mục chưa có điểm". */
export function countsText(problems: readonly Pick<ScoreProblem, "code">[]): Bilingual {
  const codes = [...new Set(problems.map(({ code }) => code))];
  const counted = codes.map((code) => ({
    name: NAMES[code],
    count: problems.filter((problem) => problem.code === code).length,
  }));
  return {
    vi: counted.map(({ name, count }) => `${count} ${name.vi}`).join("; "),
    en: counted.map(({ name, count }) => `${count} ${name.en}`).join("; "),
  };
}
