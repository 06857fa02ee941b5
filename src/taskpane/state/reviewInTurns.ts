import type { Grid } from "../../domain/grid/grid";
import type { Review } from "../../domain/review.types";
import type { ReviewSettings } from "../../domain/settings";

/** The pipeline in a script of its own: the pane is drawn before it has arrived. */
export const pipeline = () => import(/* webpackChunkName: "review" */ "../../domain/review");

/**
 * The review with a breath after each step, so that the pane answers while a large workbook is checked.
 * @param breathe resolves once the pane could draw and take a key or click
 * @throws BinhXetError as `review`
 */
export async function reviewInTurns(
  grids: readonly Grid[],
  settings: ReviewSettings,
  breathe: () => Promise<void>,
): Promise<Review> {
  const { reviewInSteps } = await pipeline();
  const steps = reviewInSteps(grids, settings);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}
