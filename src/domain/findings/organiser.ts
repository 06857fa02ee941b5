import type { Candidate } from "../candidates/candidate";
import { readLetterhead, type Letterhead } from "../letterhead";
import type { Table } from "../tables/table";
import { foldText } from "../text";

/** "Cụm thi đua số 2 do Bộ Quốc phòng tổ chức"; what is not organised by it says "không do". */
const ORGANISED = /\b(?:cum|khoi)\b[^.;]*?(?<!\bkhong )\bdo (?:bo quoc phong|bqp) (?:to chuc|thanh lap)\b/;
/** "Cụm thi đua số 2 Bộ Quốc phòng"; "Khối cơ quan Bộ Quốc phòng" names its members, not who organised it. */
const NAMED =
  /\b(?:cum|khoi) thi dua(?: (?:so )?(?:\d+|[ivx]+))?,?(?: cua| thuoc)? (?:bo quoc phong|bqp)(?: nam \d{4})?$/;
const MINISTRY = /^(?:bo quoc phong|bqp)$/;

/**
 * The words by which the workbook says that a candidate's cluster or bloc is organised by the Ministry of National
 * Defence, as the flags of articles 25.1 and 26.1 ask: the name of the bloc, the title rows above its tables, or a
 * letterhead of the cluster right below the Ministry. Read strictly: a mere mention of the Ministry says nothing.
 * @returns null where nothing says so
 */
export function saidOfMinistry({ group, rows }: Candidate): string | null {
  if (group !== null && says(group)) return group;
  for (const { table } of rows) {
    const { superior, issuer, texts } = headOf(table);
    const said = texts.find(says);
    if (said !== undefined) return said;
    if (MINISTRY.test(foldText(superior)) && /^(?:cum|khoi) thi dua\b/.test(foldText(issuer)))
      return `${superior}, ${issuer}`;
  }
  return null;
}

function says(text: string): boolean {
  const folded = foldText(text);
  return ORGANISED.test(folded) || NAMED.test(folded);
}

/** Every unit of a table asks for the same head. */
const heads = new WeakMap<Table, Letterhead>();

function headOf(table: Table): Letterhead {
  const head = heads.get(table) ?? readLetterhead([table]);
  heads.set(table, head);
  return head;
}
