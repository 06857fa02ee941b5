import { TITLES } from "../criteria/titles";
import type { Bilingual } from "../text/bilingual";
import type { Place } from "./ceiling";
import type { Quota } from "./quota";
import type { Selected } from "./select";

/** What a quota allowed in a place and what became of it, in a sentence. */
export function explained(
  { what }: Quota,
  { name }: Place,
  allowed: number | null,
  { within, tiedAtLine, below, unplaced }: Selected,
): Bilingual {
  const of = what.kind === "title" ? TITLES[what.title].short : what.className;
  const where = name === null ? { vi: "", en: "" } : { vi: `${name}: `, en: `${name}: ` };
  if (allowed === null)
    return {
      vi: `${where.vi}chưa tính được chỉ tiêu ${of} vì sổ chưa cho biết tính trên bao nhiêu; không ai bị loại.`,
      en: `${where.en}the quota of ${of} has no known base; nobody is cut.`,
    };
  const tie =
    tiedAtLine.length === 0
      ? { vi: "", en: "" }
      : {
          vi: `; ${tiedAtLine.length} đồng hạng ở vạch, đưa ra bỏ phiếu`,
          en: `; ${tiedAtLine.length} tied at the line, put to the vote`,
        };
  const over =
    below.length === 0
      ? { vi: "", en: "" }
      : { vi: `; ${below.length} ngoài chỉ tiêu`, en: `; ${below.length} beyond it` };
  const open =
    unplaced.length === 0
      ? { vi: "", en: "" }
      : {
          vi: `; ${unplaced.length} chưa xếp hạng nên chưa xét`,
          en: `; ${unplaced.length} not ranked, not considered`,
        };
  return {
    vi: `${where.vi}tối đa ${allowed} ${of}, chọn ${within.length}${tie.vi}${over.vi}${open.vi}.`,
    en: `${where.en}at most ${allowed} ${of}, ${within.length} chosen${tie.en}${over.en}${open.en}.`,
  };
}
