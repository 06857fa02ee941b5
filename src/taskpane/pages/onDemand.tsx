import { lazy, useState, type ComponentType, type ReactElement } from "react";

/** A page whose script is fetched when it is first opened, or before by `fetched`. */
export interface OnDemand<P extends object> {
  readonly Page: (props: P) => ReactElement;
  readonly fetched: () => Promise<unknown>;
}

/** Makes a page of what `load` imports. Once it is there it is drawn at once, without an empty pane in between. */
export function onDemand<P extends object>(load: () => Promise<ComponentType<P>>): OnDemand<P> {
  let there: ComponentType<P> | null = null;
  const fetched = async (): Promise<{ readonly default: ComponentType<P> }> => {
    there = await load();
    return { default: there };
  };
  const Waiting = lazy(fetched);
  return {
    // Chosen once for as long as the page is open: another component would begin its state anew.
    Page: (props) => {
      const [Shown] = useState<ComponentType<P>>(() => there ?? Waiting);
      return <Shown {...props} />;
    },
    fetched,
  };
}
