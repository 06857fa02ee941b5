/** How typed numbers and dates are written. */
export interface EntryConventions {
  readonly decimal: "." | ",";
  readonly group: "." | ",";
  /** 18/11/2025 rather than 11/18/2025. */
  readonly dayFirst: boolean;
  readonly dateFormat: string;
}

/** What Office.js always uses, whatever the user's settings (by design: office-js issue 1559). */
export const API_CONVENTIONS: EntryConventions = {
  decimal: ".",
  group: ",",
  dayFirst: false,
  dateFormat: "m/d/yyyy",
};

/** What somebody types into the grid of a Vietnamese Excel. */
export const VIETNAMESE_CONVENTIONS: EntryConventions = {
  decimal: ",",
  group: ".",
  dayFirst: true,
  dateFormat: "dd/mm/yyyy",
};
