import { quotedSheet } from "../grid/address";
import type { PlanCell, SheetPlan } from "./plan";

/** A sheet's name as our formulas write it: quoted, quotes doubled. */
const QUOTED_SHEET = /'((?:[^']|'')+)'!/g;

/**
 * A plan whose formulas point at our sheets under the names they really got: another one where a sheet of the
 * staff's has the planned name, or where staff renamed ours.
 * @param names planned name → real name; names that stay need not be there
 */
export function withSheetNames(plan: SheetPlan, names: ReadonlyMap<string, string>): SheetPlan {
  const name = names.get(plan.name) ?? plan.name;
  const cells = plan.cells.map((cell): PlanCell => {
    const { value } = cell;
    if (value.kind !== "formula") return cell;
    const formula = value.formula.replace(QUOTED_SHEET, (whole, quoted: string) => {
      const real = names.get(quoted.replaceAll("''", "'"));
      return real === undefined ? whole : `${quotedSheet(real)}!`;
    });
    return { ...cell, value: { ...value, formula } };
  });
  return { ...plan, name, cells };
}
