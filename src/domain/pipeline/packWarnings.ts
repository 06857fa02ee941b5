import { isPartlyKnown, partlyKnownIn, type ChosenPack } from "../criteria";
import type { CriteriaPack } from "../criteria/pack";
import type { Warning } from "../tables/table";
import type { Bilingual } from "../text/bilingual";

/** Without a rule everybody stands at "chưa đủ dữ liệu": staff should hear why. */
export function emptyPackWarnings({ name, criteria }: CriteriaPack): readonly Warning[] {
  if (criteria.length > 0) return [];
  return [
    {
      code: "packEmpty",
      message: {
        vi: `“${name.vi}” chưa có tiêu chí nào nên không xét được ai; ghi tiêu chí vào trang tính “Tiêu chí” hoặc chọn bộ tiêu chuẩn khác.`,
        en: `“${name.en}” has no criteria yet, so nobody can be checked; write them on the sheet “Tiêu chí” or choose another pack.`,
      },
      cells: [],
    },
  ];
}

/** What must be said of a pack that is a draft, expired, or not in force in the year. */
export function packWarnings({ pack, inForce }: ChosenPack, year: number): readonly Warning[] {
  if (pack.status === "draft")
    return [
      {
        code: "packNotInForce",
        message: {
          vi: `“${pack.name.vi}” là dự thảo, chưa phải quy định có hiệu lực; kết quả chỉ để tham khảo.`,
          en: `“${pack.name.en}” is a draft, not in force; the result is for reference only.`,
        },
        cells: [],
      },
    ];
  if (inForce && pack.status === "expired" && pack.inForceTo !== null)
    return [
      {
        code: "packExpired",
        message: isPartlyKnown(pack) ? partMessage(pack, year) : expiredMessage(pack, year),
        cells: [],
      },
    ];
  if (inForce) return [];
  const from = shown(pack.inForceFrom);
  const why = whyNotTheLawOfTheYear(year);
  return [
    {
      code: "packNotInForce",
      message: {
        vi: `“${pack.name.vi}” (hiệu lực từ ${from}) không phải là bộ tiêu chuẩn có hiệu lực cho năm ${year}; kết quả chỉ để tham khảo.${why.vi}`,
        en: `“${pack.name.en}” (from ${pack.inForceFrom}) is not the criteria pack in force for ${year}; the result is for reference only.${why.en}`,
      },
      cells: [],
    },
  ];
}

function shown(day: string): string {
  return day.split("-").reverse().join("/");
}

/** It was the law of that year, but what is missing of it may ask for more. */
function partMessage({ name, inForceTo }: CriteriaPack, year: number): Bilingual {
  const until = inForceTo ?? "";
  return {
    vi: `“${name.vi}” có hiệu lực trong năm ${year} (đến hết ngày ${shown(until)}), nhưng Bình Xét chỉ có một phần nội dung, không có phần về tập thể; vì vậy kết quả chỉ để tham khảo và bộ này không được tự chọn.`,
    en: `“${name.en}” was in force in ${year} (until ${until}), but only a part of its text is known here, without the part on units; so the result is for reference only and the pack is never chosen by itself.`,
  };
}

function expiredMessage({ name, inForceTo }: CriteriaPack, year: number): Bilingual {
  const until = inForceTo ?? "";
  return {
    vi: `“${name.vi}” có hiệu lực trong năm ${year}, nay đã hết hiệu lực (đến hết ngày ${shown(until)}).`,
    en: `“${name.en}” was in force in ${year}; it expired after ${until}.`,
  };
}

/** Why another text stands by default for a year that had its own. */
function whyNotTheLawOfTheYear(year: number): Bilingual {
  const [own] = partlyKnownIn(year);
  if (own === undefined) return { vi: "", en: "" };
  return {
    vi: ` Năm ${year} áp dụng “${own.name.vi}”, nhưng Bình Xét chỉ có một phần nội dung văn bản đó nên không tự chọn; có thể chọn để đối chiếu.`,
    en: ` In ${year} “${own.name.en}” was in force, but only a part of its text is known here, so it is never chosen by itself; it may be chosen to compare.`,
  };
}
