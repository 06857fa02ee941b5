import type { TitleId } from "./title";

/** How high each title stands among those of its subject; commendations stand beside, not above. */
export const TITLE_HEIGHTS: Readonly<Partial<Record<TitleId, number>>> = {
  CSTT: 1,
  LDTT: 1,
  CSTDCS: 2,
  CSTDTQUAN: 3,
  CSTDTQUOC: 4,
  DVTT: 1,
  TTLDTT: 1,
  DVQT: 2,
  TTLDXS: 2,
  CO_BTL: 3,
  CO_BQP: 4,
  CO_CP: 5,
};
