import { TASK_RATINGS, type TaskRating } from "../candidates/candidate";
import { RATING_NAMES } from "../phrases/names";
import { decided, gap, type Answer } from "./answer";
import type { CheckContext } from "./context";

/** Whether one rating stands at another or above (KHTNV < HTNV < HTTNV < HTXSNV). */
export function ratingAtLeast(rating: TaskRating, wanted: TaskRating): boolean {
  return TASK_RATINGS.indexOf(rating) >= TASK_RATINGS.indexOf(wanted);
}

/** The candidate's own task rating against the one wanted: articles 24.1.a, 27.1.a, 28.1.a. */
export function checkTaskRating(wanted: TaskRating, { candidate }: CheckContext): Answer {
  const reading = candidate.facts.taskRating;
  if (reading?.kind !== "known") return gap("taskRating", reading);
  return decided(ratingAtLeast(reading.value, wanted), RATING_NAMES[reading.value], [reading.cell]);
}
