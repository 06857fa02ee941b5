/** The labels of "Tiêu chí", in the order in which we write them. */
export const CRITERIA_LABELS = {
  ordinal: "TT",
  title: "Danh hiệu",
  content: "Nội dung",
  compare: "So sánh",
  value: "Giá trị",
  level: "Bắt buộc / Khuyến nghị",
  basis: "Căn cứ",
  note: "Ghi chú",
} as const;

export type CriteriaColumn = keyof typeof CRITERIA_LABELS;

/** Begins the guide below the table; what follows it holds no rule unless its own columns are filled in. */
export const GUIDE_HEADING = "Cách ghi các cột";
