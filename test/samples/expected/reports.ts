/** The published results the samples must come to, and the units where the edge lies. Worked out by hand: README.md. */

/** Report S1: lists of Long An's Border Guard, 2023, and who decides them. */
export const LONG_AN = {
  file: "bdbp-long-an-2023.xlsx",
  units: 36,
  people: 239,
  nominations: { DVQT: 3, DVTT: 28, CSTDCS: 46, CSTT: 137 },
  decidedBy: {
    DVQT: "Bộ Tư lệnh BĐBP",
    DVTT: "Bộ Chỉ huy BĐBP tỉnh",
    CSTDCS: "Bộ Chỉ huy BĐBP tỉnh",
    CSTT: "Bộ Chỉ huy BĐBP tỉnh",
  },
  DVQT: ["Phòng Tham mưu", "Đội Tuần tra đường sông", "Đội Vũ trang ĐBP Gò Trâm"],
  /** No title: which criterion of ĐVTT stands in the way, and how. */
  none: [
    ["Đại đội Huấn luyện - Cơ động", "DVTT/advanced-share", "notMet"],
    ["Tiểu đội Vệ binh", "DVTT/advanced-share", "cannotTell"],
    ["Trạm KSBP ĐBP Kênh Sậy", "DVTT/task-rating", "cannotTell"],
    ["Đội VĐQC ĐBP Rạch Dứa", "DVTT/discipline", "notMet"],
    ["Trạm KSBP ĐBP Bàu Sen", "DVTT/task-rating", "notMet"],
  ],
  /** ĐVTT only: which criterion of ĐVQT stands in the way. */
  onlyDVTT: [
    ["Ban Tài chính", "DVQT/emulation-count", "notMet"],
    ["Trạm KSBP ĐBP Tràm Nổi", "DVQT/emulation-count", "notMet"],
    ["Đội VĐQC ĐBP Láng Cò", "DVQT/completed-share", "notMet"],
    ["Phòng Chính trị", "DVQT/task-rating", "notMet"],
  ],
} as const;

/** Report S0: 100% signed and aim at ĐVQT; four targets for each of twelve units. */
export const DAK_LAK = {
  file: "bdbp-dak-lak-2023.xlsx",
  units: 12,
  targets: 48,
  notMet: [["Đồn Biên phòng Đắk Ruê Thượng", "Trong đó đạt khá, giỏi"]],
  cannotTell: [
    ["Đồn Biên phòng Ia Lơi", "Kết quả kiểm tra đạt yêu cầu"],
    ["Đồn Biên phòng Ia Lơi", "Trong đó đạt khá, giỏi"],
  ],
} as const;

/** Report S3: what the province set itself, and the reduction of crime against 2020 by post. */
export const THANH_HOA = {
  file: "bdbp-thanh-hoa-2021.xlsx",
  units: 6,
  province: [
    ["Xử lý tin báo, tố giác", "atLeast", true],
    ["Tình huống bị động, bất ngờ", "none", true],
    ["Địa bàn trồng cây có chứa chất ma túy", "none", true],
    ["Đồn biên phòng kết nghĩa với đơn vị của nước bạn", "atLeast", true],
    ["Đại đội của nước bạn tham gia kết nghĩa", "atLeast", true],
    ["Cặp bản hai bên biên giới kết nghĩa", "atLeast", true],
    ["Cán bộ, chiến sĩ có bản lĩnh chính trị kiên định, vững vàng", "atLeast", null],
  ],
  /** Reached: true, not: false, cannot be told: null. 40 → 38 is 5%, 100 → 97 is 3%, 60 → 59 is 1,67%, 30 → 31 is more. */
  reduction: [
    ["Đồn Biên phòng Bản Lim", true],
    ["Đồn Biên phòng Khe Nứa", true],
    ["Đồn Biên phòng Mường Vài", false],
    ["Đồn Biên phòng Cửa Sú", true],
    ["Đồn Biên phòng Hòn Mấu", false],
    ["Đồn Biên phòng Suối Ngần", null],
  ],
} as const;

/** Report S4: five provinces, the flag for Huế; totals as cụm chấm + thưởng - trừ. */
export const CLUSTER_THREE = {
  file: "cum-3-bdbp-2025.xlsx",
  standing: [
    ["Ban Chỉ huy BĐBP thành phố Huế", "974.5", 1],
    ["Ban Chỉ huy BĐBP tỉnh Thanh Hóa", "971.25", 2],
    ["Ban Chỉ huy BĐBP tỉnh Nghệ An", "967.25", 3],
    ["Ban Chỉ huy BĐBP tỉnh Hà Tĩnh", "957.5", 4],
    ["Ban Chỉ huy BĐBP tỉnh Quảng Trị", "954.25", 5],
  ],
  /** Not "hoàn thành vượt chỉ tiêu" (article 26): one misses a target, one reaches each and exceeds none. */
  notExceeded: ["Ban Chỉ huy BĐBP tỉnh Nghệ An", "Ban Chỉ huy BĐBP tỉnh Hà Tĩnh"],
  /** Target by target for each province. */
  targets: 15,
  notMet: [["Ban Chỉ huy BĐBP tỉnh Hà Tĩnh", "Mô hình, cách làm mới được nhân rộng"]],
  cannotTell: [["Ban Chỉ huy BĐBP tỉnh Quảng Trị", "Vụ việc vi phạm kỷ luật nghiêm trọng"]],
} as const;

/** Report S2: fifteen units on each of twelve monthly sheets and the campaign's. */
export const QUANG_NINH = {
  file: "bch-quang-ninh-2021.xlsx",
  units: 15,
  scoreSheets: [...Array.from({ length: 12 }, (_, month) => `Tháng ${month + 1}`), "Đợt cao điểm"],
  registered: { DVQT: 12, DVTT: 3 },
  /** August: away on an exercise, no points. */
  missing: { sheet: "Tháng 8", unit: "Ban CHQS huyện Ba Khe" },
} as const;

/** The criteria tree: approved points by unit, as printed and from the leaves; most points that can be had. */
export const CRITERIA_TREE = {
  file: "bang-cham-cay-tieu-chi.xlsx",
  sheet: "Chấm điểm",
  firstRow: 9,
  totalRow: 28,
  units: [
    { name: "ĐBP Gò Trâm", column: "I", A: 512.5, B: 300, printed: 812.5, fromLeaves: 812.5, max: 1000 },
    { name: "ĐBP Kênh Sậy", column: "O", A: 670, B: 280.02, printed: 950.02, fromLeaves: 950.02, max: 1000 },
    { name: "ĐBP Láng Cò", column: "U", A: 558.34, B: 250, printed: 808.34, fromLeaves: 808.33, max: 1000 },
    { name: "ĐBP Rạch Dứa", column: "AA", A: 184, B: 260, printed: 444, fromLeaves: 444, max: 750 },
  ],
} as const;
