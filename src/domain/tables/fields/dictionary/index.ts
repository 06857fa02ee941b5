import type { LabelGroup } from "../meaning";
import { CIRCUMSTANCE_LABELS } from "./circumstances";
import { FALSE_FRIENDS } from "./falseFriends";
import { IDENTITY_LABELS } from "./identity";
import { RESULT_LABELS } from "./results";
import { SCORE_LABELS } from "./scores";
import { TITLE_LABELS } from "./titles";

/** All labels; where two groups claim the same one, the earlier has it. */
export const LABEL_GROUPS: readonly LabelGroup[] = [
  ...FALSE_FRIENDS,
  ...IDENTITY_LABELS,
  ...RESULT_LABELS,
  ...TITLE_LABELS,
  ...SCORE_LABELS,
  ...CIRCUMSTANCE_LABELS,
];
