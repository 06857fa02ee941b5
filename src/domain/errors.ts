import type { Bilingual } from "./text/bilingual";

/** What happened and what to do about it, in both languages. */
export interface ErrorText {
  readonly what: Bilingual;
  readonly todo: Bilingual;
}

/** The one catalogue of everything that can go wrong for a user. */
export const ERRORS = {
  notXlsx: {
    what: { vi: "Tệp này không phải là sổ Excel .xlsx.", en: "This file is not an .xlsx workbook." },
    todo: {
      vi: "Mở tệp bằng Excel, chọn Lưu thành (Save As) kiểu “Excel Workbook (.xlsx)” rồi thử lại.",
      en: "Open the file in Excel, save it as “Excel Workbook (.xlsx)” and try again.",
    },
  },
  passwordProtected: {
    what: { vi: "Sổ này được bảo vệ bằng mật khẩu mở tệp.", en: "This workbook needs a password to open." },
    todo: {
      vi: "Mở sổ trong Excel bằng mật khẩu, bỏ mật khẩu mở tệp (Tệp > Thông tin > Bảo vệ sổ) rồi thử lại.",
      en: "Open it in Excel with the password, remove the password (File > Info > Protect Workbook) and try again.",
    },
  },
  damagedFile: {
    what: { vi: "Sổ này bị hỏng, không đọc được.", en: "This workbook is damaged and cannot be read." },
    todo: {
      vi: "Mở sổ trong Excel để Excel sửa, lưu lại rồi thử lại; hoặc dùng bản sao lưu.",
      en: "Open it in Excel, let Excel repair and save it, then try again; or use a backup copy.",
    },
  },
  fileNotFound: {
    what: { vi: "Không mở được tệp.", en: "The file could not be opened." },
    todo: { vi: "Kiểm tra lại tên và thư mục của tệp.", en: "Check the file's name and folder." },
  },
  emptyWorkbook: {
    what: { vi: "Sổ này chưa có dữ liệu nào.", en: "This workbook holds no data yet." },
    todo: {
      vi: "Mở sổ chấm điểm hoặc danh sách của đơn vị rồi bấm “Kiểm tra”.",
      en: "Open the unit's scoring workbook or roster and press “Check”.",
    },
  },
  noTable: {
    what: {
      vi: "Không tìm thấy bảng chấm điểm hay danh sách nào trong sổ.",
      en: "No scoring table or roster was found in the workbook.",
    },
    todo: {
      vi: "Bảng cần có hàng tiêu đề với cột “Họ và tên” hoặc “Đơn vị” và ít nhất một cột khác (điểm, kết quả, kỷ luật…). Kiểm tra trang tính có bị ẩn không.",
      en: "A table needs a header row with a “Họ và tên” or “Đơn vị” column and at least one more (points, result, discipline…). Check that its sheet is not hidden.",
    },
  },
  wrongUse: {
    what: { vi: "Lệnh chưa đúng.", en: "The command was not understood." },
    todo: {
      vi: "Cách dùng: npm run --silent review -- SỔ.xlsx [SỔ_KHÁC.xlsx …] [--out KẾT_QUẢ.xlsx] [--json TỆP|-] [--year NĂM] [--criteria MÃ|TỆP]",
      en: "Usage: npm run --silent review -- WORKBOOK.xlsx [MORE.xlsx …] [--out RESULT.xlsx] [--json FILE|-] [--year YYYY] [--criteria ID|FILE]",
    },
  },
  unknownCriteria: {
    what: { vi: "Không có bộ tiêu chuẩn này.", en: "There is no such criteria pack." },
    todo: { vi: "Chọn một bộ có sẵn, ví dụ luat-2022.", en: "Choose a shipped one, for example luat-2022." },
  },
  criteriaInvalid: {
    what: { vi: "Bộ tiêu chuẩn này có chỗ sai.", en: "This criteria pack has a mistake." },
    todo: {
      vi: "Sửa chỗ được nêu trong tệp tiêu chuẩn (mỗi tiêu chuẩn cần mã riêng, danh hiệu, căn cứ và câu chữ hai thứ tiếng) rồi thử lại.",
      en: "Correct the place named in the criteria file (each criterion needs an id of its own, a title, a citation and its sentence in both languages) and try again.",
    },
  },
  outNotWritten: {
    what: { vi: "Không ghi được tệp kết quả.", en: "The result file could not be written." },
    todo: {
      vi: "Kiểm tra thư mục, quyền ghi và tệp có đang mở trong Excel không.",
      en: "Check the folder, your rights to it, and whether the file is open in Excel.",
    },
  },
  oldExcel: {
    what: {
      vi: "Bản Excel này quá cũ để chạy Bình Xét.",
      en: "This version of Excel is too old for Bình Xét.",
    },
    todo: { vi: "Dùng Excel 2021 trở lên.", en: "Use Excel 2021 or later." },
  },
  cellEditMode: {
    what: {
      vi: "Một ô đang được sửa nên Excel chưa cho đọc hoặc ghi.",
      en: "A cell is being edited, so Excel is waiting.",
    },
    todo: {
      vi: "Nhấn Enter hoặc Esc trong ô đó rồi thử lại.",
      en: "Press Enter or Esc in that cell and try again.",
    },
  },
  workbookProtected: {
    what: {
      vi: "Cấu trúc sổ đang được bảo vệ nên không thêm được trang tính. Chưa có gì được ghi.",
      en: "The workbook's structure is protected, so no sheet can be added. Nothing was written.",
    },
    todo: {
      vi: "Vào Xem lại > Bảo vệ sổ (Review > Protect Workbook) để bỏ bảo vệ, rồi bấm “Lập danh sách” lại.",
      en: "Choose Review > Protect Workbook to lift the protection, then press “Make lists” again.",
    },
  },
  ownSheetProtected: {
    what: {
      vi: "Một trang tính do Bình Xét lập đang bị khóa nên không ghi lại được. Chưa có gì được ghi.",
      en: "A sheet made by Bình Xét is protected, so it cannot be rewritten. Nothing was written.",
    },
    todo: {
      vi: "Bỏ bảo vệ trang tính đó (Xem lại > Bỏ bảo vệ trang tính), rồi bấm “Lập danh sách” lại.",
      en: "Lift its protection (Review > Unprotect Sheet), then press “Make lists” again.",
    },
  },
  ownSheetChanged: {
    what: {
      vi: "Trang tính này đã thay đổi từ lần kiểm tra gần nhất. Chưa có gì được ghi.",
      en: "This sheet has changed since the last check. Nothing was written.",
    },
    todo: {
      vi: "Bấm “Kiểm tra” lại rồi ghi quyết định lần nữa.",
      en: "Press “Check” again, then record the decision once more.",
    },
  },
  tooLarge: {
    what: {
      vi: "Sổ quá lớn để Excel trao đổi trong một lần.",
      en: "The workbook is too large for one exchange with Excel.",
    },
    todo: {
      vi: "Mở bằng Excel trên máy tính thay cho Excel trên web, hoặc tách bớt trang tính không dùng, xóa ô lạc ở rất xa bảng (Ctrl+End tới ô cuối).",
      en: "Open it in desktop Excel instead of Excel on the web, or move unused sheets to another file, or clear a stray cell far from the tables (Ctrl+End goes to the last one).",
    },
  },
  excelBusy: {
    what: { vi: "Excel đang bận.", en: "Excel is busy." },
    todo: { vi: "Đợi một lát rồi thử lại.", en: "Wait a moment and try again." },
  },
  sheetGone: {
    what: {
      vi: "Trang tính vừa bị xóa hoặc đổi tên sau lần kiểm tra.",
      en: "The sheet was deleted or renamed after the last check.",
    },
    todo: { vi: "Bấm “Kiểm tra” lại.", en: "Press “Check” again." },
  },
  settingsNotSaved: {
    what: { vi: "Chưa ghi nhớ được lựa chọn vào sổ.", en: "The choice could not be kept in the workbook." },
    todo: { vi: "Thử lại sau khi lưu sổ.", en: "Save the workbook and try again." },
  },
  memoryNotSaved: {
    what: {
      vi: "Chưa nhớ được cách đọc này cho sổ khác; trong sổ này vẫn dùng.",
      en: "This reading could not be remembered for other workbooks; in this one it is in use.",
    },
    todo: {
      vi: "Nếu cần nhớ cho năm sau, cho phép Excel lưu dữ liệu của phần bổ trợ rồi sửa lại.",
      en: "To have it next year, allow Excel to keep the add-in's data and correct the table again.",
    },
  },
  writeFailed: {
    what: {
      vi: "Chưa lập được danh sách. Sổ vẫn như trước khi bấm.",
      en: "The lists could not be written. The workbook is as it was.",
    },
    todo: {
      vi: "Thử lại; nếu vẫn lỗi, lưu sổ, đóng và mở lại Excel.",
      en: "Try again; if it fails, save, close and reopen Excel.",
    },
  },
  writeHalfDone: {
    what: {
      vi: "Chưa lập xong danh sách: Excel ngừng trả lời giữa chừng, các trang tính do Bình Xét lập có thể còn dở dang. Trang tính của đơn vị không bị sửa.",
      en: "The lists are not finished: Excel stopped answering half-way, so the sheets made by Bình Xét may be incomplete. The unit's own sheets were not changed.",
    },
    todo: {
      vi: "Bấm “Lập danh sách” lại để lập mới các trang ấy; nếu vẫn lỗi, lưu sổ, đóng và mở lại Excel rồi bấm lại.",
      en: "Press “Make lists” again to write them anew; if it fails, save, close and reopen Excel, then press it again.",
    },
  },
  unexpected: {
    what: { vi: "Có lỗi ngoài dự kiến.", en: "Something unexpected went wrong." },
    todo: {
      vi: "Thử lại; nếu vẫn lỗi, lưu sổ, đóng và mở lại Excel.",
      en: "Try again; if it fails, save, close and reopen Excel.",
    },
  },
} as const satisfies Record<string, ErrorText>;

export type ErrorCode = keyof typeof ERRORS;

/** The one error the product throws on purpose; everything shown to a user comes from its code. */
export class BinhXetError extends Error {
  constructor(
    readonly code: ErrorCode,
    /** What the sentence is about (a file or sheet name), and the cause for developers. */
    readonly detail: { readonly about?: string; readonly cause?: unknown } = {},
  ) {
    super(`${code}${detail.about === undefined ? "" : `: ${detail.about}`}`, { cause: detail.cause });
    this.name = "BinhXetError";
  }
}
