import type { InitiativeScope } from "../criteria/pack";
import { decided, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";

const NONE = { vi: "Không có sáng kiến, đề tài", en: "No initiative or research" };

/** Whether an initiative, accepted research or mưu trí sáng tạo is written down: article 23.2. */
export function checkInitiative(
  { candidate, settings }: CheckContext,
  _scope: InitiativeScope = "base",
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
  return decided(true, { vi: `Có: ${text}`, en: `Yes: ${text}` }, [reading.cell]);
}
