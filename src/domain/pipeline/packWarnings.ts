import type { ChosenPack } from "../criteria";
import type { CriteriaPack } from "../criteria/pack";
import type { Warning } from "../tables/table";

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
  const shown = (day: string): string => day.split("-").reverse().join("/");
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
        message: {
          vi: `“${pack.name.vi}” chỉ có hiệu lực đến hết ngày ${shown(pack.inForceTo)}; dùng cho năm ${year} thì kết quả chỉ để tham khảo.`,
          en: `“${pack.name.en}” expired after ${pack.inForceTo}; used for ${year}, the result is for reference only.`,
        },
        cells: [],
      },
    ];
  if (inForce) return [];
  const from = shown(pack.inForceFrom);
  return [
    {
      code: "packNotInForce",
      message: {
        vi: `“${pack.name.vi}” (hiệu lực từ ${from}) không phải là bộ tiêu chuẩn có hiệu lực cho năm ${year}; kết quả chỉ để tham khảo.`,
        en: `“${pack.name.en}” (from ${pack.inForceFrom}) is not the criteria pack in force for ${year}; the result is for reference only.`,
      },
      cells: [],
    },
  ];
}
