import type { Candidate } from "../../../src/domain/candidates/candidate";
import { unit } from "./candidates";

/** Units in blocs with points of two decimals, of which some are equal; no order in them. */
export function scoredUnits(blocs: number, perBloc: number): readonly Candidate[] {
  return Array.from({ length: blocs * perBloc }, (_, index) => {
    // A step without a common divisor goes through all points before it comes back.
    const total = `${60 + ((index * 37) % 41)}.${String((index * 73) % 100).padStart(2, "0")}`;
    return unit(`Đơn vị ${index}`, { total }, { group: `Khối ${index % blocs}` });
  });
}
