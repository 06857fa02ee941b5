import { saysNothingNoted } from "../candidates/values/nothingNoted";
import { FACT_NAMES } from "../phrases/names";
import { foldText } from "../text";
import { cannotTell, decided, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";

type About = "study" | "transfer" | "investigation";

/** What a note says of each, folded. */
const IN_NOTES: Readonly<Record<About, RegExp>> = {
  study:
    /\b(?:di hoc|dang hoc|hoc tap trung|di dao tao|dang dao tao|hoc tai|di tap huan dai han|hoan thanh khoa hoc)\b/,
  transfer:
    /\b(?:chuyen (?:don vi|cong tac|den|ve|di|vung)|thuyen chuyen|dieu dong|dieu ve|dieu den|luan chuyen|biet phai)\b/,
  investigation:
    /\b(?:dang (?:bi )?(?:xem xet|dieu tra|xac minh|thanh tra|xu li)|cho (?:xu li|ket luan)|khieu nai|to cao|don thu)\b/,
};

const TO_DECIDE = { vi: "Để hội đồng xem xét", en: "For the council to consider" };

/**
 * Nothing of the kind is noted. A column kept for it holds only exceptions: empty there is nothing noted. Without
 * such a column a note that speaks of it is shown to people; one that does not is no statement either way.
 */
export function checkNotNoted(about: About, { candidate: { facts } }: CheckContext): Answer {
  const reading = facts[about];
  const name = FACT_NAMES[about];
  if (reading?.kind === "blank")
    return decided(true, { vi: "không ghi nhận", en: "nothing noted" }, [reading.cell], {
      vi: `Ô ${name.vi} để trống`,
      en: `The ${name.en} cell is empty`,
    });
  if (reading?.kind === "unreadable") return gap(about, reading);
  if (reading?.kind === "known") {
    const actual = { vi: reading.text, en: reading.text };
    return saysNothingNoted(reading.text)
      ? decided(true, actual, [reading.cell])
      : cannotTell(actual, [reading.cell], TO_DECIDE);
  }
  const { note } = facts;
  if (note?.kind === "known" && IN_NOTES[about].test(foldText(note.value)))
    return cannotTell({ vi: `Ghi chú: ${note.text}`, en: `Note: ${note.text}` }, [note.cell], TO_DECIDE);
  return gap(about, undefined);
}
