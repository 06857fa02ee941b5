import { readHistoryCell } from "../../criteria/readTitle";
import type { TitleId } from "../../criteria/title";
import { titleNamed } from "../../criteria/titleNamed";

/** Words that say what is done with a title, not which it is. */
const AROUND = /đề nghị|đăng ký|dự kiến|xét|tặng|danh hiệu/giu;

/** The one title a heading, a label or a cell names; null where it names none, several, or one that may be two. */
export function titleSaid(text: string): TitleId | null {
  const exact = titleNamed(text);
  if (exact !== null) return exact;
  const said = readHistoryCell(text.replace(AROUND, " "));
  const [only] = said;
  const sure = said.length === 1 && only?.kind === "held" && only.titles.length === 1;
  return sure ? (only.titles[0] ?? null) : null;
}
