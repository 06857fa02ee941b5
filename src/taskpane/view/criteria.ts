import type { Review } from "../../domain/review.types";
import { criteriaColumns } from "../../domain/scores/columns";
import { eachNode } from "../../domain/scores/nodes";
import { foldText } from "../../domain/text";

/**
 * The scoring criteria of a workbook by name: the columns of its tables and the rows of its score sheets, parts and
 * leaves alike, in their order. The same name in several places is one, since a weight goes by the name.
 */
export function criterionNames({ tables, scoring }: Review): readonly string[] {
  const columns = tables.flatMap((table) => {
    const found = criteriaColumns(table);
    return found === null ? [] : [...found.criteria, ...found.bonus, ...found.penalty];
  });
  const rows = scoring.sheets.flatMap(({ roots }) => [...eachNode(roots)]);
  const byName = new Map<string, string>();
  for (const { name } of [...columns, ...rows]) {
    const key = foldText(name);
    if (key !== "" && !byName.has(key)) byName.set(key, name);
  }
  return [...byName.values()];
}
