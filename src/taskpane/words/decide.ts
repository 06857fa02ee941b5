/** The words for the rules of a candidate in full, and for what people decide about them. */
export const decideVi = {
  article: "Lời văn điều luật",
  parts: (n: number) => `Gồm ${n} phần`,
  noArticle: "Tiêu chuẩn của đơn vị, không có lời văn luật.",
  level: { required: "bắt buộc", advisory: "Khuyến nghị" },
  waive: "Miễn điều kiện này…",
  waiveOf: (rule: string) => `Miễn điều kiện: ${rule}`,
  exclude: (title: string) => `Không đề nghị ${title}…`,
  reasonToWaive: "Lý do miễn",
  reasonToExclude: "Lý do không đề nghị",
  reasonMissing: "Ghi lý do thì mới lưu được quyết định.",
  keep: "Lưu quyết định",
  cancel: "Thôi",
  keptWhere: "Quyết định ghi vào trang Quyết định của sổ này và được giữ cho lần kiểm tra sau.",
  waived: (reason: string) => `Đã miễn: ${reason}`,
  excluded: (reason: string) => `Không đề nghị: ${reason}`,
  on: (date: string) => `ngày ${date}`,
  takeBack: "Lấy lại",
  takeBackOf: (what: string) => `Lấy lại quyết định: ${what}`,
  changed: (before: string, now: string) =>
    before === ""
      ? `Nay đã khác lúc quyết định: ${now}. Xem lại quyết định này.`
      : `Lúc quyết định: ${before}. Nay: ${now}. Xem lại quyết định này.`,
  decided: (name: string) => `Đã lưu quyết định về ${name}.`,
  tookBack: (name: string) => `Đã lấy lại quyết định về ${name}.`,
  history: "Các năm trước",
  historyOf: {
    none: "không có danh hiệu",
    blank: "ô trống",
    ambiguous: (text: string, titles: string) => `“${text}”: có thể là ${titles}`,
    unreadable: (text: string) => `“${text}”: chưa đọc được`,
    decision: (number: string) => `QĐ ${number}`,
    initiative: (text: string) => `sáng kiến: ${text}`,
  },
};

/** The same in English. */
export const decideEn: typeof decideVi = {
  article: "Text of the article",
  parts: (n) => `Made of ${n} parts`,
  noArticle: "The unit's own rule; there is no text of law.",
  level: { required: "required", advisory: "Advisory" },
  waive: "Waive this condition…",
  waiveOf: (rule) => `Waive: ${rule}`,
  exclude: (title) => `Do not propose ${title}…`,
  reasonToWaive: "Reason for the waiver",
  reasonToExclude: "Reason not to propose",
  reasonMissing: "A decision needs a reason.",
  keep: "Keep the decision",
  cancel: "Cancel",
  keptWhere: "Decisions are kept on the sheet Quyết định of this workbook, and for the next checks.",
  waived: (reason) => `Waived: ${reason}`,
  excluded: (reason) => `Not proposed: ${reason}`,
  on: (date) => `on ${date}`,
  takeBack: "Take back",
  takeBackOf: (what) => `Take back the decision: ${what}`,
  changed: (before, now) =>
    before === ""
      ? `Changed since it was decided: ${now}. Look at this decision again.`
      : `When decided: ${before}. Now: ${now}. Look at this decision again.`,
  decided: (name) => `The decision about ${name} is kept.`,
  tookBack: (name) => `The decision about ${name} is taken back.`,
  history: "Earlier years",
  historyOf: {
    none: "no title",
    blank: "empty cell",
    ambiguous: (text, titles) => `“${text}”: may be ${titles}`,
    unreadable: (text) => `“${text}”: not understood`,
    decision: (number) => `decision ${number}`,
    initiative: (text) => `initiative: ${text}`,
  },
};
