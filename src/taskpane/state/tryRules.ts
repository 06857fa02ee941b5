import type { Grid } from "../../domain/grid/grid";
import type { ReviewSettings } from "../../domain/settings";
import { differences, standingMoves } from "../../domain/whatIf";
import { failureOf } from "./failure";
import type { Means } from "./jobs";
import { resultOf } from "./state";
import type { Store } from "./store";
import { rulesOf, type TrialRules } from "./trial";

interface Trying extends Pick<Means, "review" | "drawn"> {
  readonly store: Store;
  /** What the last check read and how; null where nothing was checked yet. */
  readonly last: { readonly grids: readonly Grid[]; readonly settings: ReviewSettings } | null;
}

/** The same grids under other rules, held against the result in view. Touches neither workbook nor settings. */
export async function tryRules(wanted: TrialRules, { store, review, last, drawn }: Trying): Promise<void> {
  const before = resultOf(store.state().check)?.review;
  if (last === null || before === undefined) return;
  const rules = rulesOf(wanted);
  const working = { kind: "working", rules } as const;
  store.dispatch({ kind: "tried", trial: working });
  // A new check or a later trial has taken the place of this one.
  const overtaken = (): boolean => store.state().trial !== working;
  await drawn();
  try {
    const after = await review(last.grids, { ...last.settings, ...rules });
    if (overtaken()) return;
    const told = { differences: differences(before, after), moves: standingMoves(before, after) };
    store.dispatch({ kind: "tried", trial: { kind: "done", rules, packName: after.pack.name, ...told } });
  } catch (error) {
    if (!overtaken())
      store.dispatch({ kind: "tried", trial: { kind: "failed", rules, failure: failureOf(error) } });
  }
}
