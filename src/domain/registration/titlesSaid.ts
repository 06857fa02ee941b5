import type { Subject } from "../candidates/candidate";
import { TITLE_HEIGHTS } from "../criteria/heights";
import { readHistoryCell } from "../criteria/readTitle";
import type { TitleId } from "../criteria/title";
import { TITLES } from "../criteria/titles";
import { foldText } from "../text";

/** What a cell that registers or decides a title says; `unclear`: no title we know, or one of several. */
export type TitleSaid =
  | { readonly kind: "title"; readonly title: TitleId }
  | { readonly kind: "none" }
  | { readonly kind: "unclear" };

/** The highest title a text names for this subject: "Đăng ký CSTĐCS" is CSTĐCS. */
export function titleSaid(text: string, subject: Subject): TitleSaid {
  const said = readHistoryCell(foldText(text).replace(/^(?:da )?dang ki (?:danh hieu )?/, ""));
  const held = said
    .filter(({ kind }) => kind === "held")
    .flatMap(({ titles }) => titles)
    .filter((title) => TITLES[title].subject === subject || TITLES[title].subject === "both");
  const [first, ...more] = held;
  if (first !== undefined) return { kind: "title", title: more.reduce(higher, first) };
  return said.length > 0 && said.every(({ kind }) => kind === "none")
    ? { kind: "none" }
    : { kind: "unclear" };
}

function higher(one: TitleId, other: TitleId): TitleId {
  return (TITLE_HEIGHTS[other] ?? 0) > (TITLE_HEIGHTS[one] ?? 0) ? other : one;
}
