import type { TaskRating } from "../candidates/candidate";
import { readTaskRating } from "../candidates/values/taskRating";
import { foldText } from "../text/fold";
import { remembered } from "../text/remembered";
import type { TitleId } from "./title";

/** What a cell that names a decided title says. `unclear`: text that names no title we can place. */
export type TitleRead =
  | { readonly kind: "title"; readonly title: TitleId }
  | { readonly kind: "none" }
  | { readonly kind: "unclear" };

/** Folded spellings (no marks, y as i) of titles for people, most specific first. */
const PERSONAL: readonly (readonly [pattern: RegExp, title: TitleId])[] = [
  [/\b(?:cstd ?toan quoc|chien si thi dua toan quoc)\b/, "CSTDTQUOC"],
  // "CSTĐTQ" is written for toàn quân and toàn quốc alike: it is read as the lower, and both stand above CSTĐCS.
  [/\b(?:cstd ?tq|cstd ?toan quan|chien si thi dua toan quan)\b/, "CSTDTQUAN"],
  [/\b(?:cstd ?(?:cs|co so)?|chien si thi dua(?: co so)?)\b/, "CSTDCS"],
  [/\b(?:cstt|chien si tien tien)\b/, "CSTT"],
  [/\b(?:ldtt|lao dong tien tien)\b/, "LDTT"],
];
/** "Chưa xét" is not here: not considered yet is not a no. */
const NONE = /^(?:-+|0|khong\b.*|chua dat\b.*)$/;

/**
 * Reads the personal title a cell names: "CSTĐCS", "CSTDCS", "Chiến sỹ thi đua cơ sở", "chiến sĩ tiên tiến".
 * Where a cell names several, the highest counts (people are listed under their highest title).
 */
export function readPersonalTitle(text: string): TitleRead {
  const folded = foldText(text);
  if (NONE.test(folded)) return { kind: "none" };
  const found = PERSONAL.find(([pattern]) => pattern.test(folded));
  return found ? { kind: "title", title: found[1] } : { kind: "unclear" };
}

/**
 * One thing a cell about some year says. `ambiguous`: `titles` are what a short form may mean; `unreadable`: text
 * that is neither a title nor a rating we know ("Bằng khen UBND tỉnh").
 */
export interface HistoryRead {
  readonly kind: "held" | "none" | "ambiguous" | "unreadable";
  readonly titles: readonly TitleId[];
  readonly rating: TaskRating | null;
}

/** Folded spellings in a history, most specific first; what one has read is taken away before the next. */
const IN_HISTORY: readonly (readonly [pattern: RegExp, titles: readonly TitleId[]])[] = [
  [/\b(?:cstd ?toan quoc|chien si thi dua toan quoc)\b/, ["CSTDTQUOC"]],
  [/\b(?:cstd ?(?:toan quan|tquan)|chien si thi dua toan quan)\b/, ["CSTDTQUAN"]],
  [/\bcstd ?tq\b/, ["CSTDTQUAN", "CSTDTQUOC"]],
  [/\b(?:cstd ?(?:cs\b|co so)|chien si thi dua(?: cap)? co so|cstd\b|chien si thi dua\b)/, ["CSTDCS"]],
  [/\b(?:cstt|chien si tien tien)\b/, ["CSTT"]],
  [/\b(?:ttldxs|tap the lao dong xuat sac)\b/, ["TTLDXS"]],
  [/\b(?:ttldtt|tap the lao dong tien tien)\b/, ["TTLDTT"]],
  [/\b(?:ldtt|lao dong tien tien)\b/, ["LDTT"]],
  [/\b(?:dvqt|don vi quiet thang|don vi quyet thang)\b/, ["DVQT"]],
  [/\b(?:dvtt|don vi tien tien)\b/, ["DVTT"]],
  [/\bco (?:thi dua )?(?:(?:cua )?(?:chinh phu|ttcp|thu tuong chinh phu)|cp\b)/, ["CO_CP"]],
  [/\bco (?:thi dua )?(?:cua )?(?:bo quoc phong|bqp|bo truong bo quoc phong)\b/, ["CO_BQP"]],
  [/\bco (?:thi dua )?(?:cua )?(?:btl|bo tu lenh|quan khu|quan chung|quan doan|binh chung|qk)\b/, ["CO_BTL"]],
  [/\b(?:bkttcp|(?:bk|bang khen) ?(?:cua )?(?:ttcp|thu tuong chinh phu|thu tuong))\b/, ["BKTTCP"]],
  [/\b(?:bk(?:bt)?bqp|(?:bk|bang khen) ?(?:cua )?(?:bo truong )?(?:bqp|btbqp|bo quoc phong))\b/, ["BKBQP"]],
  [/\b(?:giay khen|gk)\b/, ["GIAYKHEN"]],
  // Whose flag, whose certificate is not said; one of a province or another ministry is none of these.
  [/\bco thi dua\b(?! (?:cua )?[a-z])/, ["CO_BTL", "CO_BQP", "CO_CP"]],
  [/^(?:bang khen|bk)$/, ["BKBQP", "BKTTCP"]],
];
/** Wanted or not given: no statement that somebody holds a title. */
const WANTED = /\b(?:de nghi|dang ki|du kien|phan dau|chua xet|cho xet)\b/;
const DENIED = /^(?:-+|–|—|0+|ko|k|khong|chua (?:co|dat))(?![a-z\d])/;
/** A decision written behind the title it gave. */
const DECISION = /\(?\s*(?:theo )?(?:qd|quyet dinh)\b.*$/;

/**
 * Reads a cell of a history: "CSTĐCS", "ĐVQT, BK BQP", "HTXSNV", "Không", "-".
 * Every title named is given; a lone "Không" or "Không đạt ĐVQT" says that there was none.
 * @returns one reading, or two where a title that is certain stands beside a short form that is not ("CSTĐCS, BK")
 */
export const readHistoryCell = remembered((text): readonly HistoryRead[] => {
  const folded = foldText(text);
  const titles: TitleId[] = [];
  let open: readonly TitleId[] = [];
  let rating: TaskRating | null = null;
  let denied = false;
  for (const piece of folded.split(/[,;+\n]|\/(?!q)| & | va (?=cstd|bk|bang|co |giay)/)) {
    const said = piece.replace(DECISION, "").trim();
    if (said === "") continue;
    if (WANTED.test(said)) return [UNREADABLE];
    const rated = readTaskRating(said);
    if (rated !== null) rating = rated;
    else if (DENIED.test(said)) denied = true;
    else {
      const read = titlesIn(said);
      titles.push(...read.certain);
      if (read.open.length > 0) open = read.open;
    }
  }
  const unsure: HistoryRead[] = open.length > 0 ? [{ kind: "ambiguous", titles: open, rating: null }] : [];
  if (titles.length > 0 || rating !== null)
    return [{ kind: "held", titles: [...new Set(titles)], rating }, ...unsure];
  return unsure.length > 0 ? unsure : [denied ? NOTHING : UNREADABLE];
});

const NOTHING: HistoryRead = { kind: "none", titles: [], rating: null };
const UNREADABLE: HistoryRead = { kind: "unreadable", titles: [], rating: null };

function titlesIn(piece: string): {
  readonly certain: readonly TitleId[];
  readonly open: readonly TitleId[];
} {
  let rest = piece;
  const certain: TitleId[] = [];
  let open: readonly TitleId[] = [];
  for (const [pattern, titles] of IN_HISTORY) {
    if (!pattern.test(rest)) continue;
    rest = rest.replace(pattern, " ").trim();
    if (titles.length === 1) certain.push(...titles);
    else open = titles;
  }
  return { certain, open };
}
