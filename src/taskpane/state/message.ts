import type { Failure, Notice, PaneState } from "./state";

/** The one message at the bottom of the pane, the gravest first. */
export type Message =
  | { readonly kind: "failed"; readonly failure: Failure; readonly retry: "check" | "lists" | null }
  | { readonly kind: "stale" }
  | Exclude<Notice, { kind: "failed" }>;

/** What the pane has to say now; null where nothing needs saying. */
export function messageOf({ check, lists, notice }: PaneState): Message | null {
  if (check.kind === "failed") return { kind: "failed", failure: check.failure, retry: "check" };
  if (lists.kind === "failed") return { kind: "failed", failure: lists.failure, retry: "lists" };
  if (notice?.kind === "failed") return { ...notice, retry: null };
  if (check.kind === "stale") return { kind: "stale" };
  return notice;
}
