import { reduce, type Action } from "./reducer";
import { FIRST_STATE, type PaneState } from "./state";

/**
 * The pane's state outside React: the ribbon's buttons run in the same page and may run
 * before the pane has been drawn.
 */
export interface Store {
  readonly state: () => PaneState;
  readonly dispatch: (action: Action) => void;
  /** @returns a function that ends the listening */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createStore(first: PaneState = FIRST_STATE): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (action) => {
      state = reduce(state, action);
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
