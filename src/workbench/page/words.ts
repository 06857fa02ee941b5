import { BinhXetError, ERRORS } from "../../domain/errors";
import type { Bilingual, Language } from "../../domain/text/bilingual";

/** Every word of the workbench's own page; the pane brings its own. */
export const WORDS = {
  title: { vi: "Bàn thử Bình Xét", en: "Bình Xét workbench" },
  notExcel: {
    vi: "Đây là bàn thử thay cho Excel, không phải Excel.",
    en: "This page stands in for Excel; it is not Excel.",
  },
  openFile: { vi: "Mở sổ…", en: "Open…" },
  sample: { vi: "Sổ mẫu", en: "Sample" },
  chooseSample: { vi: "Chọn sổ mẫu", en: "Choose a sample" },
  save: { vi: "Lưu", en: "Save" },
  saveTip: {
    vi: "Tải sổ về máy; phần không sửa giữ nguyên từng byte",
    en: "Download; untouched parts stay byte for byte",
  },
  dropHere: { vi: "Thả tệp .xlsx vào đây", en: "Drop an .xlsx file here" },
  excel: { vi: "Bản Excel", en: "Excel version" },
  darkTheme: { vi: "Nền tối", en: "Dark theme" },
  language: { vi: "Ngôn ngữ", en: "Language" },
  ribbonTab: { vi: "Trang đầu", en: "Home" },
  nameBox: { vi: "Hộp tên", en: "Name box" },
  formulaBar: { vi: "Thanh công thức", en: "Formula bar" },
  sheetTabs: { vi: "Các trang tính", en: "Sheets" },
  closePane: { vi: "Đóng khung", en: "Close the pane" },
  paneWidth: { vi: "Chiều rộng khung", en: "Width of the pane" },
  log: { vi: "Nhật ký", en: "Log" },
  roundTrips: { vi: "lượt trao đổi", en: "round trips" },
  errors: { vi: "lỗi", en: "errors" },
  loading: { vi: "Đang mở…", en: "Opening…" },
  noServer: {
    vi: "Không liên lạc được với máy chủ của phần bổ trợ. Mở địa chỉ này một lần, chấp nhận chứng chỉ rồi tải lại trang:",
    en: "The add-in's server cannot be reached. Open this address once, accept its certificate, then reload this page:",
  },
  unexpected: { vi: "Có lỗi ngoài dự kiến.", en: "Something unexpected went wrong." },
} satisfies Record<string, Bilingual>;

export type Word = keyof typeof WORDS;

/** Gives the words of one language. */
export function speaker(language: Language): (word: Word) => string {
  return (word) => WORDS[word][language];
}

/** What went wrong, for the person at the page: our own sentence where there is one. */
export function problemText(problem: unknown, language: Language): string {
  if (problem instanceof BinhXetError) {
    const { what, todo } = ERRORS[problem.code];
    return `${what[language]} ${todo[language]}`;
  }
  return `${WORDS.unexpected[language]} ${problem instanceof Error ? problem.message : String(problem)}`;
}
