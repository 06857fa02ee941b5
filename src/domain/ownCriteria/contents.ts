import { degreeNamed } from "../candidates/values/discipline";
import { saysNone } from "../candidates/values/none";
import { readTaskRating } from "../candidates/values/taskRating";
import type { Denominator, ShareOf, VoteBase } from "../criteria/pack";
import { plainWords } from "../fillIn";
import { foldText } from "../text";
import { unclear, understood, type Asked, type Understood } from "./asked";
import { columnCheck } from "./columnCheck";
import { titleNamed } from "../criteria/titleNamed";
import { monthsOf, notA, notSoCompared, shareOf, wholeOf } from "./values";

/** Something the sheet can ask by a name of ours, beside the columns of theirs. */
interface Content {
  /** Matched against the content's plain words. */
  readonly words: RegExp;
  readonly read: (asked: Asked, match: RegExpExecArray) => Understood;
}

/** Reads what a row asks: by a known name, else as the label of a column of theirs. */
export function readContent(asked: Asked): Understood {
  const said = plainWords(asked.content);
  for (const { words, read } of CONTENTS) {
    const match = words.exec(said);
    if (match !== null) return read(asked, match);
  }
  return columnCheck(asked);
}

const SHARES: readonly (readonly [words: string, of: ShareOf])[] = [
  ["ti le (?:htnv|hoan thanh nhiem vu|hoan thanh)", "completed"],
  ["ti le (?:cstt|ldtt|cstt ldtt|chien si tien tien|lao dong tien tien)", "advanced"],
  ["ti le kiem tra dat(?: yeu cau)?", "testPassed"],
  ["ti le (?:kiem tra )?kha gioi", "testGood"],
];
const DENOMINATORS: readonly (readonly [words: RegExp, of: Denominator])[] = [
  [/bien che/, "strength"],
  [/co mat/, "present"],
  [/xet/, "considered"],
];
const OUT_OF =
  "(?: (?:tren|so voi|theo) ((?:tong )?(?:quan so )?bien che|(?:quan )?so co mat|so (?:duoc )?xet))?";
const VOTES_OF =
  "(?: (?:tren|so voi|theo) (?:tong )?(?:so )?(thanh vien(?: hoi dong)?|phieu (?:phat ra|thu ve|hop le)))?";

const CONTENTS: readonly Content[] = [
  { words: /^(?:muc do )?(?:hoan thanh nhiem vu|htnv)$|^muc do hoan thanh$/, read: readRating },
  ...SHARES.map(([words, of]): Content => ({
    words: new RegExp(`^${words}${OUT_OF}$`),
    read: (asked, match) => readShare(asked, of, match[1]),
  })),
  { words: /^so (?:luong )?(?:cstdcs|chien si thi dua co so)$/, read: readCount },
  { words: /^(?:bi |vi pham )?ki luat(?: (?:tu )?(.+?)(?: tro len)?)?$/, read: readDiscipline },
  { words: /^sang kien(?: de tai| kinh nghiem)?$|^sang kien de tai muu tri sang tao$/, read: readInitiative },
  { words: /^(?:xep hang|thu hang|xep thu)(?: trong (?:khoi|cum|cum khoi))?$/, read: readStanding },
  { words: new RegExp(`^(?:ti le|so) phieu(?: (?:dong y|bau|tan thanh))?${VOTES_OF}$`), read: readVotes },
  { words: /^(?:cac )?chi tieu(?: (.+))?$/, read: readTargets },
  { words: /^dang ki(?: (?:thi dua|danh hieu|danh hieu thi dua))?$/, read: readRegistered },
  { words: /^(?:thoi gian|so thang|so nam) cong tac$/, read: readService },
  { words: /^(?:tong )?so ngay nghi(?: lam viec)?$/, read: readAbsence },
  { words: /^(.+) (?:lien tuc|lien tiep)(?: (\d+) nam)?$/, read: readStreak },
  { words: /^(?:dat|du) tieu chuan$/, read: readMeets },
  { words: /^dang (?:bi )?xem xet(?: ki luat)?(?: khieu nai)?$/, read: readNoted },
];

function readRating(asked: Asked): Understood {
  const value = readTaskRating(asked.value.text);
  if (value === null)
    return notA(asked.value.text, "mức độ: HTXSNV, HTTNV, HTNV", "a rating: HTXSNV, HTTNV, HTNV");
  const exact = asked.compare === "is" || asked.compare === "equals";
  if (asked.compare === "atLeast" || (exact && value === "excellent"))
    return understood({ kind: "taskRatingAtLeast", value });
  return notSoCompared(asked, "“≥” (riêng HTXSNV: “là”)", "“≥” (HTXSNV also by “là”)");
}

function readShare(asked: Asked, of: ShareOf, outOf: string | undefined): Understood {
  const share = shareOf(asked.value);
  if ("kind" in share) return share;
  const isAll = asked.compare === "equals" && share.eq(1);
  if (asked.compare !== "atLeast" && !isAll) return columnCheck(asked);
  const value = share.toFixed();
  const denominator = DENOMINATORS.find(([words]) => outOf !== undefined && words.test(outOf))?.[1];
  return understood({ kind: "shareAtLeast", of, value, ...(denominator && { denominator }) });
}

function readCount(asked: Asked): Understood {
  if (asked.compare !== "atLeast" && asked.compare !== "above") return columnCheck(asked);
  const least = wholeOf(asked.value, 0);
  if (typeof least !== "number") return least;
  const value = asked.compare === "above" ? least + 1 : least;
  return understood({ kind: "countAtLeast", of: "emulation", value });
}

/** "Kỷ luật | không có": from the lightest form up, or from the one that is named. */
function readDiscipline(asked: Asked, match: RegExpExecArray): Understood {
  const { compare, value } = asked;
  const none =
    compare === "hasNone" ||
    (compare === "is" && saysNone(value.text)) ||
    ((compare === "atMost" || compare === "equals") && value.number?.eq(0) === true);
  if (!none) return notSoCompared(asked, "“không có”", "“không có” (none)");
  const named = [match[1], compare === "hasNone" ? value.text : ""].filter(
    (text) => text !== undefined && text !== "",
  );
  const degrees = named.map((text) => degreeNamed(text ?? ""));
  const [degree = "reprimand"] = degrees;
  if (degree === null || degrees.some((each) => each !== degree))
    return unclear(
      named.length > 1 || match[1] === undefined ? "value" : "content",
      `“${named.join(" / ")}” không phải là một hình thức kỷ luật (khiển trách, cảnh cáo …)`,
      `“${named.join(" / ")}” is not one form of discipline (khiển trách, cảnh cáo …)`,
    );
  return understood({ kind: "noDisciplineFrom", degree });
}

function readInitiative(asked: Asked): Understood {
  const { compare, value } = asked;
  const oneAtLeast = compare === "atLeast" && value.number?.eq(1) === true;
  if (compare !== "has" && !oneAtLeast) return notSoCompared(asked, "“có”", "“có” (has)");
  if (oneAtLeast || value.text === "") return understood({ kind: "hasInitiative" });
  const said = foldText(value.text);
  if (/toan quoc/.test(said)) return understood({ kind: "hasInitiative", scope: "nation" });
  if (/toan quan|\bbqp\b|bo quoc phong/.test(said))
    return understood({ kind: "hasInitiative", scope: "ministry" });
  if (/co so/.test(said)) return understood({ kind: "hasInitiative", scope: "base" });
  return notA(value.text, "phạm vi: cơ sở, toàn quân, toàn quốc", "a scope: cơ sở, toàn quân, toàn quốc");
}

function readStanding(asked: Asked): Understood {
  const upTo = wholeOf(asked.value, 1);
  if (typeof upTo !== "number") return upTo;
  const first = upTo === 1 && (asked.compare === "is" || asked.compare === "equals");
  if (asked.compare === "atMost" || first) return understood({ kind: "leadsBloc", upTo });
  return notSoCompared(asked, "“≤” (hoặc “là” 1)", "“≤” (or “là” 1)");
}

/** Out of the council's members unless the row names other votes. */
function readVotes(asked: Asked, match: RegExpExecArray): Understood {
  const { compare } = asked;
  if (!asked.value.percent && asked.value.number?.gt(1) !== false) return columnCheck(asked);
  const share = shareOf(asked.value);
  if ("kind" in share) return share;
  if (compare !== "atLeast" && compare !== "above") return columnCheck(asked);
  const of = voteBase(match[1] ?? "");
  return understood({ kind: "votesAtLeast", value: share.toFixed(), strict: compare === "above", of });
}

function voteBase(words: string): VoteBase {
  if (words.includes("phat ra")) return "issued";
  if (words.includes("thu ve")) return "returned";
  return words.includes("hop le") ? "valid" : "members";
}

/** "Chỉ tiêu | là | đạt", "Chỉ tiêu: Tuyển quân | là | vượt"; with a number it is a column of theirs. */
function readTargets(asked: Asked, match: RegExpExecArray): Understood {
  if (asked.compare !== "is") return columnCheck(asked);
  const said = plainWords(asked.value.text);
  const how = /^vuot/.test(said) ? "exceeded" : /^(?:dat|hoan thanh)/.test(said) ? "met" : null;
  if (how === null) return notA(asked.value.text, "“đạt” hoặc “vượt”", "“đạt” (met) or “vượt” (exceeded)");
  if (match[1] === undefined) return understood({ kind: "targets", how });
  const name = asked.content.replace(/^(?:các )?chỉ tiêu\s*[:–-]?\s*/iu, "").trim();
  return understood({ kind: "targets", how, ...(name !== "" && { name }) });
}

function readRegistered(asked: Asked): Understood {
  const says = asked.compare === "has" && ["", "x"].includes(asked.value.text.trim().toLowerCase());
  return says ? understood({ kind: "registered" }) : notSoCompared(asked, "“có”", "“có” (has)");
}

function readService(asked: Asked): Understood {
  if (asked.compare !== "atLeast") return notSoCompared(asked, "“≥” (số tháng)", "“≥” (months)");
  const inYears = /^so nam/.test(plainWords(asked.content)) && asked.value.unit === "";
  const months = monthsOf(inYears ? { ...asked.value, unit: "nam" } : asked.value);
  return typeof months === "number" ? understood({ kind: "serviceAtLeast", months }) : months;
}

function readAbsence(asked: Asked): Understood {
  if (asked.compare !== "atMost") return columnCheck(asked);
  const { unit, text } = asked.value;
  if (unit !== "" && unit !== "ngay") return notA(text, "số ngày", "a number of days");
  const days = wholeOf(asked.value, 0);
  return typeof days === "number" ? understood({ kind: "absenceAtMost", days }) : days;
}

/** "CSTĐCS liên tục 3 năm | có", "CSTĐCS liên tục | ≥ | 3 năm"; what is no title is a column of theirs. */
function readStreak(asked: Asked, match: RegExpExecArray): Understood {
  const title = titleNamed(match[1] ?? "");
  if (title === null) return columnCheck(asked);
  if (match[2] !== undefined && asked.compare !== "has") return notSoCompared(asked, "“có”", "“có” (has)");
  if (match[2] === undefined && asked.compare !== "atLeast")
    return notSoCompared(asked, "“≥” (số năm)", "“≥” (years)");
  if (match[2] === undefined && !["", "nam"].includes(asked.value.unit))
    return notA(asked.value.text, "số năm", "a number of years");
  const years = match[2] === undefined ? wholeOf(asked.value, 1) : Number(match[2]);
  if (typeof years !== "number") return years;
  if (years < 1) return unclear("content", "số năm phải từ 1 trở lên", "the years must be 1 or more");
  return understood({
    kind: "streak",
    each: [{ kind: "holds", title }],
    years,
    compare: "atLeast",
    ends: "either",
    within: [],
    initiatives: 0,
    initiativeEachYear: false,
    after: [],
    once: false,
  });
}

function readMeets(asked: Asked): Understood {
  if (asked.compare !== "is") return notSoCompared(asked, "“là”", "“là” (is)");
  const titles = asked.value.text.split(/\s*(?:;|,|\bhoặc\b)\s*/u).map(titleNamed);
  const known = titles.filter((title) => title !== null);
  return known.length === titles.length
    ? understood({ kind: "meetsTitle", titles: known })
    : notA(asked.value.text, "danh hiệu (CSTT, ĐVTT …)", "a title (CSTT, ĐVTT …)");
}

function readNoted(asked: Asked): Understood {
  return asked.compare === "hasNone"
    ? understood({ kind: "notNoted", about: "investigation" })
    : notSoCompared(asked, "“không có”", "“không có” (none)");
}
