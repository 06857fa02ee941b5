import { refAddress } from "../grid/address";
import type { CellRef } from "../grid/grid";
import { groupBy } from "../groupBy";
import { isCategoryText } from "../tables/fields/valueWords";
import type { Warning } from "../tables/table";
import type { Draft } from "./draft";

/** Beyond so many the rest are only counted. */
const MOST_TEXTS = 3;

/**
 * People whose category names no class we know ("Dân thường"), and whose rank and post say nothing either: they are
 * reviewed for the "chiến sĩ" titles (article 24.2), which staff should hear. One warning for each column.
 */
export function unknownClasses(drafts: readonly Draft[]): readonly Warning[] {
  const unknown = drafts.flatMap(({ subject, facts: { category, objectClass } }) =>
    subject === "person" &&
    category?.kind === "known" &&
    objectClass === undefined &&
    !isCategoryText(category.text)
      ? [category]
      : [],
  );
  const columns = groupBy(unknown, ({ cell }) => [cell.file, cell.sheet, cell.column].join("\n"));
  return [...columns.values()].map((same) =>
    warning(
      [...new Set(same.map(({ text }) => text))],
      same.map(({ cell }) => cell),
    ),
  );
}

function warning(texts: readonly string[], cells: readonly CellRef[]): Warning {
  const quoted = texts.slice(0, MOST_TEXTS).map((text) => `“${text}”`);
  const said = texts.length > MOST_TEXTS ? `${quoted.join(", ")}, …` : quoted.join(", ");
  return {
    code: "unknownClass",
    message: {
      vi: `Cột đối tượng: không rõ ${said} là quân nhân, công chức, viên chức, công nhân quốc phòng hay lao động hợp đồng; ${cells.length} người này đang được xét danh hiệu “chiến sĩ”.`,
      en: `Category column: ${said} names no class we know (military, civil servant or worker of defence, contract worker); these ${cells.length} are reviewed for the “chiến sĩ” titles.`,
    },
    cells: cells.map(refAddress),
  };
}
