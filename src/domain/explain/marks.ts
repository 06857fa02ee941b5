import type { Level, PackStatus } from "../criteria/pack";
import type { Bilingual } from "../text/bilingual";

/** How a rule that is not plain law in force is told apart. */
export const STATUS_MARKS: Readonly<Record<Exclude<PackStatus, "inForce">, Bilingual>> = {
  expired: { vi: "đã hết hiệu lực", en: "expired" },
  draft: { vi: "dự thảo", en: "draft" },
  unitsOwn: { vi: "đơn vị tự đặt", en: "the unit's own" },
};

export const ADVISORY_MARK: Bilingual = { vi: "khuyến nghị", en: "advisory" };

/** What else there is to know of a rule: "khuyến nghị", "dự thảo"; empty for a required one in force. */
export function marksOf({
  level,
  status,
}: {
  readonly level: Level;
  readonly status: PackStatus;
}): readonly Bilingual[] {
  return [
    ...(level === "advisory" ? [ADVISORY_MARK] : []),
    ...(status === "inForce" ? [] : [STATUS_MARKS[status]]),
  ];
}

/** The marks in brackets, with a space before; "" where there are none. */
export function markText(
  rule: { readonly level: Level; readonly status: PackStatus },
  language: keyof Bilingual,
): string {
  const marks = marksOf(rule).map((mark) => mark[language]);
  return marks.length === 0 ? "" : ` [${marks.join(", ")}]`;
}
