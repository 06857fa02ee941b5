import { createContext, useContext } from "react";
import type { Language } from "../domain/text/bilingual";
import type { Jobs } from "./state/jobs";
import type { Action } from "./state/reducer";
import type { PaneState } from "./state/state";
import type { Words } from "./words";

/** What every part of the pane works with. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: (action: Action) => void;
  readonly jobs: Jobs;
  readonly words: Words;
  readonly language: Language;
}

export const PaneContext = createContext<Pane | null>(null);

export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error("A part of the pane was drawn outside the pane.");
  return pane;
}
