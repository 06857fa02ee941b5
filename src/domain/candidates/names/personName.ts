import { cleanText, foldText } from "../../text";

const ADDRESS = /^(?:ông|bà|anh|chị|đ\/c|đồng chí)\.?\s+(?=\S+\s+\S)/iu;
const RANK =
  /^(?:(?:thiếu|trung|thượng|đại)\s+(?:úy|uý|tá|tướng)|(?:hạ|trung|thượng)\s+(?:sĩ|sỹ)|binh\s+(?:nhì|nhất))(?:\s+(?:qncn|chuyên nghiệp))?/iu;
const NUMBERING = /^\d{1,3}\s*[.)]\s*|^[-+•*]\s*/;

export interface PersonName {
  /** Without numbering, form of address and rank. */
  readonly name: string;
  /** The rank written before the name: "Đại úy Nguyễn Văn A". */
  readonly rank: string | null;
}

/** Takes apart what staff write in a name cell. */
export function readPersonName(text: string): PersonName {
  let rest = cleanText(text).replace(NUMBERING, "").replace(ADDRESS, "");
  const rank = RANK.exec(rest);
  if (rank && rest.length > rank[0].length + 2) rest = rest.slice(rank[0].length).replace(/^[\s,.:-]+/, "");
  return { name: rest.replace(ADDRESS, "").trim(), rank: rank && rest !== "" ? rank[0] : null };
}

/** "Đại úy, Đội trưởng" → both; a post without a rank before it stays whole. */
export function splitRankAndPost(text: string): { readonly rank: string | null; readonly post: string } {
  const written = cleanText(text);
  const rank = RANK.exec(written) ?? /^[1-4]\/{1,2}(?:\s?(?:CN|QNCN))?(?=[\s,;-])/u.exec(written);
  if (!rank) return { rank: null, post: written };
  return { rank: rank[0], post: written.slice(rank[0].length).replace(/^[\s,;:–-]+/, "") };
}

/** The year of birth in "1985", "20/05/1985" or "5/1985"; null where there is none. */
export function birthYear(text: string): string | null {
  return /(?:^|\D)((?:19|20)\d\d)(?:\D|$)/.exec(foldText(text))?.[1] ?? null;
}
