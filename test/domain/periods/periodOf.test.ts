import { periodOf } from "../../../src/domain/periods";
import { readPeriod } from "../../../src/domain/periods/readPeriod";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";

const campaign = (name: string) => ({ kind: "campaign", name });
const month = (number: number) => ({ kind: "month", number });

function periodAt(sheet: string, ...titles: readonly string[]) {
  const rows = [
    ...titles.map((title) => [title]),
    ["STT", "Đơn vị", "Tổng điểm"],
    [1, "Đồn Biên phòng Sông Trăng", 95],
    [2, "Đồn Biên phòng Mỹ Quý", 94],
  ];
  const [table] = recogniseTables([gridOf(rows, { sheet })]).tables;
  if (!table) throw new Error("no table");
  return periodOf(table);
}

test.each([
  ["Tháng 01", month(1)],
  ["T1", month(1)],
  ["T12", month(12)],
  ["Th.3", month(3)],
  ["Thg 7", month(7)],
  ["thang_08", month(8)],
  ["Chấm điểm tháng 9", month(9)],
  ["Chấm điểm T10", month(10)],
  ["Tuần 2", { kind: "week", number: 2 }],
  ["Tuần 2 tháng 3", { kind: "week", number: 2, month: 3 }],
  ["Quý I", { kind: "quarter", number: 1 }],
  ["Quý 4", { kind: "quarter", number: 4 }],
  ["Q3", { kind: "quarter", number: 3 }],
  ["6 tháng", { kind: "halfYear", number: 1 }],
  ["6 tháng đầu năm", { kind: "halfYear", number: 1 }],
  ["6 tháng cuối năm", { kind: "halfYear", number: 2 }],
  ["Sơ kết 6 tháng", { kind: "halfYear", number: 1 }],
  ["Tổng kết năm", { kind: "year" }],
  ["Cả năm", { kind: "year" }],
  ["Đợt cao điểm", campaign("Đợt cao điểm")],
  ["Đợt 1", campaign("Đợt 1")],
])("the sheet “%s” is for %j", (sheet, period) => {
  expect(periodAt(sheet)?.period).toEqual(period);
});

test.each([
  "Chấm điểm",
  "Sheet1",
  "T13",
  "Tổng hợp",
  "Tổ 1",
  "Danh sách",
  "Tiểu đoàn 1",
  "Thị xã 2",
  "Tháng 13",
  "Tháng 1-3",
  "Tuần tra 2",
])("the sheet “%s” is for no single period", (sheet) => {
  expect(periodAt(sheet)).toBeNull();
});

test.each([
  ["BẢNG CHẤM ĐIỂM THI ĐUA THÁNG 01 NĂM 2021", month(1), 2021],
  ["KẾT QUẢ CHẤM ĐIỂM THÁNG 12/2024", month(12), 2024],
  ["(Tháng 11 năm 2025)", month(11), 2025],
  ["BẢNG XẾP LOẠI THI ĐUA TUẦN 2 THÁNG 3 NĂM 2025", { kind: "week", number: 2, month: 3 }, 2025],
  ["KẾT QUẢ THI ĐUA QUÝ II NĂM 2025", { kind: "quarter", number: 2 }, 2025],
  ["SƠ KẾT PHONG TRÀO THI ĐUA 6 THÁNG ĐẦU NĂM 2025", { kind: "halfYear", number: 1 }, 2025],
  ["TỔNG KẾT PHONG TRÀO THI ĐUA QUYẾT THẮNG NĂM 2025", { kind: "year" }, 2025],
  ["KẾT QUẢ ĐỢT THI ĐUA CAO ĐIỂM “LẬP CÔNG DÂNG ĐẢNG” NĂM 2021", campaign("LẬP CÔNG DÂNG ĐẢNG"), 2021],
  ["Đợt 1: Chào mừng ngày truyền thống năm 2025", campaign("Đợt 1: Chào mừng ngày truyền thống"), 2025],
])("the title “%s” says its period", (title, period, year) => {
  expect(periodAt("Sheet1", "BỘ CHQS TỈNH", title)).toEqual({ period, year });
});

test.each([
  ["a date of signing", "Quảng Ninh, ngày 28 tháng 11 năm 2025"],
  ["a date still to be filled in", "Quảng Ninh, ngày … tháng 11 năm 2025"],
  ["a due date", "Kết quả nộp trước tháng 11 năm 2025"],
  ["how far the numbers go", "(Kết quả tính đến tháng 11 năm 2025)"],
  ["a stretch of months", "KẾT QUẢ THI ĐUA TỪ THÁNG 12/2024 ĐẾN THÁNG 11/2025"],
  ["a list of months", "KẾT QUẢ THI ĐUA THÁNG 1, 2 VÀ 3"],
  ["the year's title", "BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025"],
  ["the movement's name", "(Phong trào Thi đua Quyết thắng năm 2021)"],
  ["a strength taken in some month", "Quân số tháng 11 năm 2025"],
  ["a batch of proposals", "DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG ĐỢT 1 NĂM 2025"],
])("%s is no period: “%s”", (_, title) => {
  expect(periodAt("Chấm điểm", title)).toBeNull();
});

test("a copied sheet keeps its old title: the name of the sheet counts, and the year only where both agree", () => {
  expect(periodAt("Tháng 2", "BẢNG CHẤM ĐIỂM THÁNG 01 NĂM 2025")).toEqual({ period: month(2), year: null });
  expect(periodAt("Tháng 1", "BẢNG CHẤM ĐIỂM THÁNG 01 NĂM 2025")).toEqual({ period: month(1), year: 2025 });
});

test("a campaign's title says more than its tab", () => {
  expect(periodAt("Đợt cao điểm", "KẾT QUẢ ĐỢT THI ĐUA CAO ĐIỂM “LẬP CÔNG” NĂM 2021")?.period).toEqual(
    campaign("LẬP CÔNG"),
  );
});

test.each([
  ["T1", month(1), null],
  ["T12-24", month(12), 2024],
  ["Điểm TĐTX BQ quý III", { kind: "quarter", number: 3 }, null],
])("the short form “%s”", (text, period, year) => {
  expect(readPeriod(text, true)).toEqual({ period, year });
});
