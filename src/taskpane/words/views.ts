const some = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** The words for what was found beside the yearly titles: targets, registration, limits, further titles. */
export const viewsVi = {
  more: "Xem thêm trong sổ",
  targets: "Chỉ tiêu",
  targetState: { exceeded: "Vượt", met: "Đạt", notMet: "Chưa đạt", cannotTell: "Chưa đủ dữ liệu" },
  targetsSummary: (met: number, notMet: number, cannotTell: number) =>
    `${met} đạt, ${notMet} chưa đạt, ${cannotTell} chưa đủ dữ liệu`,
  allUnits: "Chung cả đơn vị",
  goal: "Cần",
  actual: "Thực hiện",
  onlyOpen: "Chỉ xem chỉ tiêu chưa đạt, chưa đủ dữ liệu",
  allTargets: "Xem tất cả chỉ tiêu",
  registration: "Đăng ký và kết quả",
  registrationState: {
    met: "Đạt đăng ký",
    exceeded: "Vượt đăng ký",
    notMet: "Chưa đạt đăng ký",
    notRegistered: "Không đăng ký",
    cannotTell: "Chưa đủ dữ liệu",
  },
  registrationSummary: (met: number, notMet: number, notRegistered: number) =>
    `${met} đạt, ${notMet} chưa đạt, ${notRegistered} không đăng ký`,
  registered: (what: string) => `đăng ký ${what}`,
  reached: (what: string) => `kết quả ${what}`,
  reachedNothing: "kết quả: chưa có danh hiệu",
  pledged: "đã ký giao ước",
  notPledged: "chưa ký giao ước",
  pledgedUnits: (signed: string, of: string, percent: string) =>
    `${signed}/${of} đơn vị đã ký giao ước (${percent}).`,
  overLimits: "Vượt tỷ lệ",
  overSummary: (n: number) => `${n} danh sách vượt`,
  overNote: "Danh sách vượt tỷ lệ chỉ được báo ở đây, không ai bị đưa ra khỏi danh sách.",
  limitState: { within: "Trong tỷ lệ", over: "Vượt tỷ lệ", cannotTell: "Chưa đủ dữ liệu" },
  wholeWorkbook: "Cả sổ",
  further: "Danh hiệu, khen thưởng khác",
  furtherSummary: (n: number, overlooked: number) =>
    overlooked === 0 ? `${n} lượt đề nghị` : `${n} lượt đề nghị, ${overlooked} chưa từng được đề nghị`,
  overlooked: "Đủ điều kiện mà chưa được đề nghị",
  overlookedNote: "Đủ điều kiện mà trong sổ chưa thấy ghi đã được tặng hay đề nghị. Hội đồng xem xét.",
  furtherProposed: "Được đề nghị",
  none: "Không có mục nào.",
};

/** The same in English. */
export const viewsEn: typeof viewsVi = {
  more: "More in this workbook",
  targets: "Targets",
  targetState: { exceeded: "Exceeded", met: "Met", notMet: "Not met", cannotTell: "Not enough data" },
  targetsSummary: (met, notMet, cannotTell) => `${met} met, ${notMet} not met, ${cannotTell} open`,
  allUnits: "For all units",
  goal: "Required",
  actual: "Achieved",
  onlyOpen: "Only targets not met or open",
  allTargets: "All targets",
  registration: "Registered and reached",
  registrationState: {
    met: "As registered",
    exceeded: "Above what was registered",
    notMet: "Below what was registered",
    notRegistered: "Not registered",
    cannotTell: "Not enough data",
  },
  registrationSummary: (met, notMet, notRegistered) =>
    `${met} reached, ${notMet} not reached, ${notRegistered} not registered`,
  registered: (what) => `registered for ${what}`,
  reached: (what) => `reached ${what}`,
  reachedNothing: "no title reached",
  pledged: "pledge signed",
  notPledged: "pledge not signed",
  pledgedUnits: (signed, of, percent) => `${signed} of ${of} units signed the pledge (${percent}).`,
  overLimits: "Over the limit",
  overSummary: (n) => `${some(n, "list")} over`,
  overNote: "A list over its limit is only told here; nobody is taken off it.",
  limitState: { within: "Within the limit", over: "Over the limit", cannotTell: "Not enough data" },
  wholeWorkbook: "The whole workbook",
  further: "Further titles and commendations",
  furtherSummary: (n, overlooked) =>
    overlooked === 0 ? `${n} proposed` : `${n} proposed, ${overlooked} never before`,
  overlooked: "Qualified and never proposed",
  overlookedNote:
    "They qualify, and the workbook shows neither an award nor a nomination. The council decides.",
  furtherProposed: "Proposed",
  none: "There is nothing.",
};
