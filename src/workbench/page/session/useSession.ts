import { useSyncExternalStore } from "react";
import type { HostSession } from "../../host/session";

const revisions = new WeakMap<HostSession, number>();

/** Draws the component again after every change of the workbook; gives a number that grows with each. */
export function useRevision(session: HostSession): number {
  return useSyncExternalStore(
    (draw) =>
      session.subscribe(() => {
        revisions.set(session, (revisions.get(session) ?? 0) + 1);
        draw();
      }),
    () => revisions.get(session) ?? 0,
  );
}
