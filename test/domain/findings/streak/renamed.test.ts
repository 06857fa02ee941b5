import { SETTINGS } from "../../support/candidates";
import { answer, candidatesOf, streakOf } from "./support";

const TWO = streakOf({ each: [{ kind: "holds", title: "DVQT" }], years: 2 });
const NOW = [
  ["TT", "Đơn vị", "Tổng điểm"],
  [1, "Đồn Biên phòng Mũi Đá", 95],
  [2, "Đồn Biên phòng Sông Trăng", 92],
];
const before = (rows: readonly (readonly string[])[]) => [
  ["TT", "Đơn vị", "Danh hiệu 2023", "Danh hiệu 2024"],
  ...rows.map((row, index) => [index + 1, ...row]),
  [rows.length + 1, "Đồn Biên phòng Sông Trăng", "ĐVTT", "ĐVTT"],
];

function ofMuiDa(renamed: readonly { from: string; to: string }[], rows: readonly (readonly string[])[]) {
  const settings = { ...SETTINGS, renamed };
  const { candidates } = candidatesOf({ "Chấm điểm": NOW, "Các năm": before(rows) }, settings);
  const found = candidates.filter(({ name }) => name === "Đồn Biên phòng Mũi Đá");
  if (found[0] === undefined || found.length > 1) throw new Error("not one unit");
  return answer(TWO, found[0], settings);
}

const to = "Đồn Biên phòng Mũi Đá";
const RENAMED = [{ from: "Đồn Biên phòng Hòn Chồng", to }];
const MERGED = [...RENAMED, { from: "Đồn Biên phòng Bãi Cát", to }];

describe("Chuỗi của đơn vị đổi tên, sáp nhập", () => {
  test("đổi tên: ĐVQT dưới tên cũ là của đơn vị", () => {
    expect(ofMuiDa(RENAMED, [["Đồn Biên phòng Hòn Chồng", "ĐVQT", "ĐVQT"]]).outcome).toBe("met");
    expect(ofMuiDa(RENAMED, [["Đồn Biên phòng Hòn Chồng", "ĐVTT", "ĐVQT"]]).outcome).toBe("notMet");
  });

  test("không khai đổi tên thì sổ không ghi năm nào của đơn vị: chưa biết", () => {
    expect(ofMuiDa([], [["Đồn Biên phòng Hòn Chồng", "ĐVQT", "ĐVQT"]]).outcome).toBe("cannotTell");
  });

  test("nửa chừng đổi tên: năm trước tên cũ, năm sau tên mới", () => {
    const rows = [
      ["Đồn Biên phòng Hòn Chồng", "ĐVQT", ""],
      ["Đồn Biên phòng Mũi Đá", "", "ĐVQT"],
    ];
    expect(ofMuiDa(RENAMED, rows).outcome).toBe("met");
  });

  test.each([
    ["cả hai đơn vị cũ đều ĐVQT thì tính", ["ĐVQT", "ĐVQT"], ["ĐVQT", "ĐVQT"], "met"],
    ["một đơn vị ĐVQT, một ĐVTT thì chưa biết", ["ĐVQT", "ĐVQT"], ["ĐVTT", "ĐVQT"], "cannotTell"],
    ["cả hai đều ĐVTT thì không đạt", ["ĐVTT", "ĐVQT"], ["ĐVTT", "ĐVQT"], "notMet"],
    ["một đơn vị để trống thì chưa biết", ["ĐVQT", "ĐVQT"], ["", "ĐVQT"], "cannotTell"],
  ])("sáp nhập: %s", (_, one, other, outcome) => {
    const found = ofMuiDa(MERGED, [
      ["Đồn Biên phòng Hòn Chồng", ...one],
      ["Đồn Biên phòng Bãi Cát", ...other],
    ]);
    expect(found.outcome).toBe(outcome);
  });

  test("sáp nhập mà sổ chỉ có một đơn vị cũ: chưa biết, nói rõ thiếu đơn vị nào", () => {
    const found = ofMuiDa(MERGED, [["Đồn Biên phòng Hòn Chồng", "ĐVQT", "ĐVQT"]]);
    expect(found.outcome).toBe("cannotTell");
    expect(found.actual.vi).toContain("Đồn Biên phòng Bãi Cát: sổ không ghi");
  });

  test("đã có dòng dưới tên mới thì năm ấy theo dòng đó", () => {
    const found = ofMuiDa(MERGED, [
      ["Đồn Biên phòng Hòn Chồng", "ĐVQT", ""],
      ["Đồn Biên phòng Bãi Cát", "ĐVQT", ""],
      ["Đồn Biên phòng Mũi Đá", "", "ĐVQT"],
    ]);
    expect(found.outcome).toBe("met");
  });
});
