import { isPending, readScope } from "../candidates/values/initiativeScope";
import { INITIATIVE_SCOPES, type InitiativeScope } from "../criteria/pack";
import { cannotTell, decided, gap, type Answer } from "./answer";
import type { CellRef } from "../grid/grid";
import { isMark } from "../tables/fields/valueWords";
import type { Bilingual } from "../text/bilingual";
import type { CheckContext } from "./context";

const SHORTER: Readonly<Record<InitiativeScope, Bilingual>> = {
  base: { vi: "Phạm vi ghi là cơ sở", en: "The effect written is that of the base" },
  ministry: { vi: "Phạm vi ghi là cấp Bộ, toàn quân", en: "The effect written is that of the ministry" },
  nation: { vi: "Phạm vi ghi là toàn quốc", en: "The effect written is that of the nation" },
};
const NONE = { vi: "Không có sáng kiến, đề tài", en: "No initiative or research" };

/**
 * Whether an initiative, accepted research or mưu trí sáng tạo is written down: article 23.2. For the titles of the
 * ministry and the nation (22.1.b, 21.1.b) its text must say that its effect reaches so far.
 */
export function checkInitiative(
  { candidate, settings }: CheckContext,
  scope: InitiativeScope = "base",
): Answer {
  const reading = candidate.facts.initiative;
  if (reading?.kind === "blank" && settings.blanks.initiative === "none")
    return decided(false, NONE, [reading.cell], {
      vi: "Ô Sáng kiến để trống, theo thiết lập là không có",
      en: "The Initiative cell is empty; by the settings that means none",
    });
  if (reading?.kind !== "known") return gap("initiative", reading);
  if (reading.value.kind === "none") return decided(false, NONE, [reading.cell]);
  const { text } = reading.value;
  const actual = isMark(text)
    ? { vi: `Có đánh dấu “${text}”`, en: `Marked “${text}”` }
    : { vi: `Có: ${text}`, en: `Yes: ${text}` };
  if (isPending(text))
    return cannotTell(actual, [reading.cell], {
      vi: "Chưa rõ đã được công nhận, nghiệm thu chưa",
      en: "It is not clear whether it is recognised or accepted yet",
    });
  return scope === "base"
    ? decided(true, actual, [reading.cell])
    : reachesAsFar(text, scope, actual, [reading.cell]);
}

function reachesAsFar(
  text: string,
  wanted: InitiativeScope,
  actual: Bilingual,
  cells: readonly CellRef[],
): Answer {
  const said = readScope(text);
  if (said === null)
    return cannotTell(
      { vi: "chưa ghi phạm vi ảnh hưởng của sáng kiến", en: "how far its effect reaches is not written" },
      cells,
      actual,
    );
  if (said === "open")
    return cannotTell(actual, cells, {
      vi: "Chưa rõ phạm vi ảnh hưởng đã được công nhận chưa",
      en: "It is not clear whether that effect is recognised yet",
    });
  const met = INITIATIVE_SCOPES.indexOf(said) >= INITIATIVE_SCOPES.indexOf(wanted);
  return decided(met, actual, cells, met ? null : SHORTER[said]);
}
