import { correctVi } from "./correct";
import { decideVi } from "./decide";
import { FIELD_NAMES_VI } from "./fields";
import { placesVi } from "./places";
import { rulesVi } from "./rules";
import { standingVi } from "./standing";
import { viewsVi } from "./views";

/** Every word of the pane in Vietnamese: short sentences, as a staff officer would say them. */
export const vi = {
  product: "Bình Xét",
  fields: FIELD_NAMES_VI,
  titleHeldIn: (year: number) => `Danh hiệu năm ${year}`,

  outcome: { met: "Đạt", notMet: "Chưa đạt", cannotTell: "Chưa đủ dữ liệu", waived: "Được miễn" },
  subject: { unit: "Đơn vị", person: "Cá nhân" },
  counted: {
    tables: (n: number) => `${n} bảng`,
    items: (n: number) => `${n} mục`,
    units: (n: number) => `${n} đơn vị`,
    people: (n: number) => `${n} người`,
    mixed: (n: number) => `${n} mục (cá nhân và tập thể)`,
    blocs: (n: number) => `${n} khối`,
    lists: (n: number) => `${n} danh sách`,
    sheets: (n: number) => `${n} trang tính`,
    warnings: (n: number) => `${n} lưu ý`,
  },

  header: {
    year: "Năm",
    yearFromWorkbook: "theo sổ",
    yearWrong: "Năm gồm 4 chữ số, ví dụ 2025.",
    packStatus: {
      inForce: "Đang có hiệu lực",
      expired: "Đã hết hiệu lực",
      draft: "Dự thảo",
      unitsOwn: "Đơn vị tự đặt",
    },
    confirmedOn: (date: string) => `xác nhận ${date.length > "05/2024".length ? "ngày" : "tháng"} ${date}`,
    settings: "Thiết lập",
    warnings: "Lưu ý khi đọc sổ",
  },

  steps: { tables: "Bảng đã nhận", check: "Kiểm tra", ranking: "Xếp hạng, chỉ tiêu", lists: "Danh sách" },
  stepState: {
    notYet: "chưa làm",
    working: "đang làm",
    done: "đã xong",
    stale: "đã cũ",
    failed: "không thành công",
    nothing: "không tìm thấy",
  },

  checking: {
    start: "Kiểm tra",
    again: "Kiểm tra lại",
    cancel: "Hủy",
    intro:
      "Bấm “Kiểm tra” để đọc các bảng trong sổ này và đối chiếu từng đơn vị, cá nhân với tiêu chuẩn. Sổ của đơn vị giữ nguyên.",
    reading: "Đang đọc sổ…",
    judging: "Đang đối chiếu với tiêu chuẩn…",
    cancelled: "Đã hủy. Sổ không thay đổi.",
    first: "Bấm “Kiểm tra” ở bước 2 trước.",
    noOne: "Đã đọc bảng nhưng không có hàng nào là đơn vị hay người.",
    done: (total: number, met: number, notMet: number, cannotTell: number) =>
      `Đã kiểm tra ${total} mục: ${met} đạt, ${notMet} chưa đạt, ${cannotTell} chưa đủ dữ liệu.`,
    search: "Tìm tên, đơn vị",
    all: "Tất cả",
    everyone: "Đơn vị và cá nhân",
    whom: "Xem",
    more: (n: number) => `Xem thêm ${n}`,
    left: (n: number) => `còn ${n}`,
    shown: (n: number) => `Đang hiện ${n} mục.`,
    noneMatch: "Không có mục nào khớp.",
    clearFilters: "Bỏ lọc",
  },

  tables: {
    rows: (first: number, last: number) => (first === last ? `hàng ${first}` : `hàng ${first}–${last}`),
    header: "Hàng tiêu đề",
    columns: (n: number) => `${n} cột`,
    columnsTitle: "Các cột đã nhận",
    unknownColumns: (labels: string) => `Chưa dùng đến: ${labels}`,
    skippedRows: (n: number) => `Bỏ qua ${n} hàng`,
    skipWhy: {
      section: "tiêu đề nhóm",
      numbering: "hàng đánh số cột",
      total: "hàng cộng",
      blank: "hàng trống",
      signature: "phần ký",
      note: "ghi chú",
      example: "dòng mẫu",
    },
    skippedSheets: "Trang tính không đọc",
    readHidden: (name: string) => `Đọc cả trang ${name}`,
    hiddenRead: "Đang đọc cả trang ẩn",
    stopReading: (name: string) => `Thôi đọc trang ${name}`,
    sheetWhy: { hidden: "đang ẩn", ours: "do Bình Xét lập", empty: "trống" },
  },

  correct: correctVi,
  decide: decideVi,
  rules: rulesVi,
  places: placesVi,
  standing: standingVi,
  views: viewsVi,

  blanks: {
    question: {
      discipline: (label: string, n: number) =>
        `Cột “${label}” có ${n} ô trống. Ô trống nghĩa là không có ai bị kỷ luật?`,
      initiative: (label: string, n: number) =>
        `Cột “${label}” có ${n} ô trống. Ô trống nghĩa là không có sáng kiến?`,
      history: (label: string, n: number) =>
        `Các cột năm trước (“${label}”…) có ${n} ô trống. Ô trống nghĩa là năm đó không có danh hiệu?`,
    },
    yes: "Đúng",
    unsure: "Chưa rõ",
    answered: {
      discipline: (label: string) => `Ô trống ở cột “${label}”: không có ai bị kỷ luật.`,
      initiative: (label: string) => `Ô trống ở cột “${label}”: không có sáng kiến.`,
      history: (label: string) => `Ô trống ở các cột năm trước (“${label}”…): không có danh hiệu.`,
    },
    change: "Đổi",
    columns: {
      discipline: "Ô trống ở cột kỷ luật",
      initiative: "Ô trống ở cột sáng kiến",
      history: "Ô trống ở các cột năm trước",
    },
    meanings: {
      discipline: { unknown: "Chưa rõ", none: "Không có ai bị kỷ luật" },
      initiative: { unknown: "Chưa rõ", none: "Không có sáng kiến" },
      history: { unknown: "Chưa rõ", none: "Năm đó không có danh hiệu" },
    },
  },

  why: {
    points: (score: string) => `${score} điểm`,
    rank: (rank: number) => `hạng ${rank}`,
    tied: "đồng hạng",
    unranked: "chưa xếp hạng",
    allMet: (n: number, title: string) => `đủ ${n}/${n} tiêu chuẩn ${title}`,
    notMet: (title: string, why: string) => `Chưa đạt ${title}: ${why}`,
    cannotTell: (title: string, why: string) => `Chưa đủ dữ liệu xét ${title}: ${why}`,
    excluded: (title: string, note: string) => `Không đề nghị ${title}: ${note}`,
    disciplined: (actual: string) => `bị kỷ luật (${actual})`,
    needed: (actual: string, required: string) => `${actual} (cần ${required})`,
  },

  ranking: {
    noScores: "Không có cột điểm nào đọc được nên chưa xếp hạng.",
    noBloc: "Không ghi khối",
    unranked: "Chưa xếp hạng",
    rankOf: (rank: number, of: number) => `hạng ${rank}/${of}`,
  },

  candidate: {
    back: "Quay lại",
    proposed: "Đề nghị",
    notProposed: "Chưa đề nghị danh hiệu nào",
    inBloc: (bloc: string) => `trong ${bloc}`,
    required: "Cần",
    actual: "Thực tế",
    basis: "Căn cứ",
    cells: "Ô",
    goTo: "Đến ô",
    council: "Do hội đồng xem xét",
    higherProposed: "Đã đề nghị danh hiệu cao hơn",
    titleVerdict: { met: "Đủ tiêu chuẩn", notMet: "Chưa đạt", cannotTell: "Chưa đủ dữ liệu" },
    opened: (name: string) => `Đang xem ${name}.`,
  },

  lists: {
    make: "Lập danh sách",
    again: "Lập lại danh sách",
    intro:
      "Bấm “Lập danh sách” để ghi danh sách đề nghị vào các trang tính riêng trong sổ này. Trang tính của đơn vị giữ nguyên; lần lập sau thay các trang tính của lần trước.",
    nobody: "Chưa có đơn vị hay cá nhân nào đủ tiêu chuẩn để đề nghị.",
    working: "Đang ghi danh sách vào sổ…",
    decidedBy: (body: string) => `Cấp quyết định: ${body}`,
    undecided: "Cấp quyết định: chưa rõ",
    written: "Đã ghi vào sổ",
    old: "Các trang tính này lập từ lần kiểm tra trước.",
    done: (n: number) => `Đã lập ${n} trang tính.`,
    nothingToWrite: "Chưa có gì để lập.",
    rowsListed: (n: number) => `${n} mục`,
  },

  messages: {
    stale: "Sổ đã thay đổi sau lần kiểm tra.",
    retry: "Thử lại",
    close: "Đóng",
    region: "Thông báo",
  },

  warnings: {
    title: "Lưu ý khi đọc sổ",
    none: "Không có lưu ý nào.",
    cells: (n: number) => `và ${n} ô khác`,
  },

  settings: {
    title: "Thiết lập",
    language: "Ngôn ngữ",
    languages: { vi: "Tiếng Việt", en: "English" },
    theme: "Nền",
    themes: { auto: "Theo Excel", light: "Sáng", dark: "Tối" },
    criteria: "Bộ tiêu chuẩn",
    criteriaAuto: "Theo năm xét",
    inForceFrom: (date: string) => `Hiệu lực từ ${date}`,
    inForceBetween: (from: string, to: string) => `Hiệu lực từ ${from} đến ${to}`,
    blanks: "Ô trống",
    decidedBy: "Cấp quyết định",
    decidedByHint: "Ghi ở đầu danh sách. Để trống nếu chưa rõ.",
    keyboard: "Bàn phím",
    keyboardHelp:
      "Tab: sang mục sau. Mũi tên: lên xuống trong danh sách. Enter: mở. Esc: quay lại. F6 hoặc Ctrl+F6: chuyển giữa bảng tính và khung này.",
    version: (version: string) => `Bình Xét ${version}`,
    privacy: "Mọi việc làm ngay trên máy này; không gửi dữ liệu đi đâu.",
    kept: "Thiết lập được lưu trong sổ.",
  },
};

/** The shape that every other language fills completely. */
export type Words = typeof vi;
