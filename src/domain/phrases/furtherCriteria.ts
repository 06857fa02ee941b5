import Big from "big.js";
import type { Check, Comparison, VoteBase } from "../criteria/pack";
import { TITLES } from "../criteria/titles";
import type { TitleId } from "../criteria/title";
import { foldText } from "../text/fold";
import type { Bilingual } from "../text/bilingual";
import { decimalText, percentText } from "./numbers";
import { streakText } from "./streaks";

/** The checks that are not of the yearly titles' own rules. */
type Further = Extract<
  Check,
  {
    kind:
      | "holdsTitle"
      | "streak"
      | "leadsBloc"
      | "targets"
      | "columnNumber"
      | "columnText"
      | "noneOf"
      | "serviceAtLeast"
      | "absenceAtMost"
      | "notNoted"
      | "registered"
      | "votesAtLeast";
  }
>;

const SIGNS: Readonly<Record<Exclude<Comparison, "reducedBy">, string>> = {
  atLeast: "≥",
  above: ">",
  atMost: "≤",
  below: "<",
  equals: "=",
};

const VOTE_BASES: Readonly<Record<VoteBase, Bilingual>> = {
  members: { vi: "tổng số thành viên", en: "all members" },
  presentAndWritten: {
    vi: "số có mặt và có ý kiến bằng văn bản",
    en: "those present or with a written opinion",
  },
  issued: { vi: "số phiếu phát ra", en: "the ballots issued" },
  returned: { vi: "số phiếu thu về", en: "the ballots returned" },
  valid: { vi: "số phiếu hợp lệ", en: "the valid ballots" },
};

const NOT_NOTED: Readonly<Record<"study" | "transfer" | "investigation", Bilingual>> = {
  study: { vi: "Không ghi đi học", en: "No study noted" },
  transfer: { vi: "Không ghi chuyển đơn vị", en: "No move between units noted" },
  investigation: {
    vi: "Không ghi đang bị xem xét, khiếu nại, tố cáo",
    en: "No investigation or complaint noted",
  },
};

/** What the checks beside the yearly titles' own ask, as short as a table cell wants it. */
export function furtherRequiredText(check: Further): Bilingual {
  switch (check.kind) {
    case "holdsTitle": {
      const { vi, en } = titlesText(check.titles);
      return { vi: `Đã được tặng ${vi}`, en: `Already holds ${en}` };
    }
    case "streak":
      return streakText(check);
    case "leadsBloc":
      return leadsText(check);
    case "targets":
      return targetsText(check);
    case "columnNumber":
      return columnText(check);
    case "columnText":
      return {
        vi: `“${check.label}” ghi ${check.values.map(quoted).join(" hoặc ")}`,
        en: `“${check.label}” says ${check.values.map(quoted).join(" or ")}`,
      };
    case "noneOf":
      return noneText(check.label);
    case "serviceAtLeast":
      return { vi: `Thời gian công tác ≥ ${check.months} tháng`, en: `≥ ${check.months} months of service` };
    case "absenceAtMost":
      return {
        vi: `Nghỉ ≤ ${check.days} ngày làm việc, không kể nghỉ thai sản`,
        en: `≤ ${check.days} working days absent, maternity leave aside`,
      };
    case "notNoted":
      return NOT_NOTED[check.about];
    case "registered":
      return { vi: "Đã đăng ký danh hiệu từ đầu năm", en: "Registered at the start of the year" };
    case "votesAtLeast": {
      const [sign, share, of] = [check.strict ? ">" : "≥", shareText(check.value), VOTE_BASES[check.of]];
      return { vi: `${sign} ${share.vi} ${of.vi} đồng ý`, en: `${sign} ${share.en} of ${of.en} in favour` };
    }
  }
}

function leadsText({ upTo, organisedBy }: Extract<Check, { kind: "leadsBloc" }>): Bilingual {
  const by =
    organisedBy === undefined
      ? both("")
      : { vi: " do Bộ Quốc phòng tổ chức", en: " organised by the Ministry of National Defence" };
  return upTo === 1
    ? { vi: `Dẫn đầu cụm, khối${by.vi}`, en: `Leads its bloc${by.en}` }
    : {
        vi: `Xếp từ thứ nhất đến thứ ${upTo} trong cụm, khối${by.vi}`,
        en: `Among the first ${upTo} of its bloc${by.en}`,
      };
}

function targetsText({ how, name }: Extract<Check, { kind: "targets" }>): Bilingual {
  if (name !== undefined)
    return how === "met"
      ? { vi: `Đạt chỉ tiêu “${name}”`, en: `Meets the target “${name}”` }
      : { vi: `Vượt chỉ tiêu “${name}”`, en: `Exceeds the target “${name}”` };
  return how === "met"
    ? { vi: "Đạt tất cả các chỉ tiêu", en: "Meets all its targets" }
    : {
        vi: "Đạt tất cả các chỉ tiêu và vượt ít nhất một",
        en: "Meets all its targets and exceeds at least one",
      };
}

/** "“Quân số khỏe” ≥ 98%", "“Vi phạm” giảm ≥ 3% so với “Vi phạm năm 2020”". */
function columnText(check: Extract<Check, { kind: "columnNumber" }>): Bilingual {
  const { label, compare, value, share, baseline } = check;
  if (compare === "reducedBy") {
    const by = shareText(value);
    const from = baseline === undefined ? { vi: "mốc", en: "its baseline" } : both(quoted(baseline));
    return {
      vi: `“${label}” giảm ≥ ${by.vi} so với ${from.vi}`,
      en: `“${label}” reduced by ≥ ${by.en} against ${from.en}`,
    };
  }
  const number = share ? shareText(value) : decimalText(new Big(value));
  return { vi: `“${label}” ${SIGNS[compare]} ${number.vi}`, en: `“${label}” ${SIGNS[compare]} ${number.en}` };
}

/** A label that says "không để xảy ra" itself is not told twice. */
function noneText(label: string): Bilingual {
  const said = foldText(label).startsWith("khong ");
  return { vi: said ? label : `Không để xảy ra: ${label}`, en: `None of: ${label}` };
}

/** "CSTĐCS hoặc CSTĐ toàn quân". */
export function titlesText(titles: readonly TitleId[]): Bilingual {
  const short = titles.map((title) => TITLES[title].short);
  return { vi: short.join(" hoặc "), en: short.join(" or ") };
}

/** "0.9" as 90%; "2/3", which no decimal says exactly, as it stands. */
function shareText(value: string): Bilingual {
  return value.includes("/") ? both(value) : percentText({ num: new Big(value), den: new Big(1) });
}

function quoted(text: string): string {
  return `“${text}”`;
}

function both(text: string): Bilingual {
  return { vi: text, en: text };
}
