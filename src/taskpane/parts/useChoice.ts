import { useState } from "react";
import type { Review } from "../../domain/review.types";
import { usePane } from "../pane";
import { resultOf } from "../state/state";

/**
 * What a list shows: what was just chosen there until the check that follows is done, then what was read.
 * Without it a list would jump back at every press of an arrow key.
 */
export function useChoice<T>(read: T): readonly [T, (chosen: T) => void] {
  const review: Review | undefined = resultOf(usePane().state.check)?.review;
  const [choice, setChoice] = useState<{ readonly value: T; readonly of: Review | undefined } | null>(null);
  const shown = choice !== null && choice.of === review ? choice.value : read;
  return [shown, (value) => setChoice({ value, of: review })];
}
