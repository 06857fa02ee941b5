import type { LabelledColumn } from "./targetLayout";
import { readTargetLabel } from "./targetLabels";

/** A target in a table of units: what was to be reached beside what was, under the target's own name. */
export interface TargetPair {
  readonly name: string;
  readonly target: number;
  readonly actual: number;
}

/** "Xử lý tin" over "Chỉ tiêu" and "Kết quả": one pair per group that holds just these two. */
export function targetPairs(columns: readonly LabelledColumn[]): readonly TargetPair[] {
  const groups = new Map<string, { targets: number[]; actuals: number[] }>();
  for (const { column, parts } of columns) {
    const name = parts.slice(0, -1).join(" / ");
    if (name === "" || readTargetLabel(name) !== null) continue;
    const says = readTargetLabel(parts[parts.length - 1] ?? "")?.says;
    const group = groups.get(name) ?? { targets: [], actuals: [] };
    if (says === "target" || says === "weakItem") group.targets.push(column);
    if (says === "actual") group.actuals.push(column);
    groups.set(name, group);
  }
  return [...groups].flatMap(([name, { targets, actuals }]): TargetPair[] => {
    const [target, actual] = [targets[0], actuals[0]];
    const isPair = targets.length === 1 && actuals.length === 1;
    return isPair && target !== undefined && actual !== undefined ? [{ name, target, actual }] : [];
  });
}
