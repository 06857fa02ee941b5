import { readLetterhead, yearInTitles } from "../../src/domain/letterhead";
import type { Table } from "../../src/domain/tables/table";
import { gridOf, type GridOptions } from "./gridOf";
import { recode } from "./tables/recode";

function tableAt(headerRow: number, rows: Parameters<typeof gridOf>[0], options: GridOptions = {}): Table {
  const grid = gridOf(rows, options);
  return { grid, subject: "unit", headerRows: [headerRow], columns: [], entries: [], skippedRows: [] };
}

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

describe("Tên cơ quan ở đầu trang tính", () => {
  test("hai dòng bên trái quốc hiệu là cấp trên và đơn vị", () => {
    const table = tableAt(5, [
      ["BỘ TƯ LỆNH BĐBP", null, NATION],
      ["BỘ CHỈ HUY BĐBP TỈNH", null, MOTTO],
      [null],
      ["BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025"],
      ["TT", "Đơn vị", "Điểm"],
      [1, "Đồn Biên phòng A", 90],
    ]);
    expect(readLetterhead([table])).toMatchObject({
      superior: "BỘ TƯ LỆNH BĐBP",
      issuer: "BỘ CHỈ HUY BĐBP TỈNH",
    });
  });

  test("hai dòng trong một ô", () => {
    const table = tableAt(3, [
      ["QUÂN KHU 1\nBỘ CHQS TỈNH", NATION],
      [null, MOTTO],
      ["TT", "Đơn vị"],
    ]);
    expect(readLetterhead([table])).toMatchObject({ superior: "QUÂN KHU 1", issuer: "BỘ CHQS TỈNH" });
  });

  test("chỉ một dòng thì là đơn vị, cấp trên để trống", () => {
    const table = tableAt(3, [
      ["BỘ CHQS TỈNH", NATION],
      [null, MOTTO],
      ["TT", "Đơn vị"],
    ]);
    expect(readLetterhead([table])).toMatchObject({ superior: "", issuer: "BỘ CHQS TỈNH" });
  });

  test.each(["Số: 15/BC-BCH", "Số ……/TTr-CHQS", "-------", "________"])(
    "dòng “%s” dưới tên cơ quan không phải là đơn vị",
    (line) => {
      const bodies = { superior: "", issuer: "BỘ CHQS TỈNH" };
      const below = [
        ["BỘ CHQS TỈNH", NATION],
        [line, MOTTO],
        ["TT", "Đơn vị"],
      ];
      const inOneCell = [
        [`BỘ CHQS TỈNH\n${line}`, NATION],
        ["TT", "Đơn vị"],
      ];
      expect(readLetterhead([tableAt(3, below)])).toMatchObject(bodies);
      expect(readLetterhead([tableAt(2, inOneCell)])).toMatchObject(bodies);
    },
  );

  test.each(["tcvn3", "vni"] as const)("phông chữ cũ (%s): tên cơ quan vẫn ra chữ Unicode", (encoding) => {
    const of = (rows: Parameters<typeof gridOf>[0]): Table => {
      const table = tableAt(3, rows);
      return { ...table, grid: recode(table.grid, encoding) };
    };
    const bodies = { superior: "QUÂN KHU 1", issuer: "BỘ CHQS TỈNH" };
    const apart = [
      ["QUÂN KHU 1", NATION],
      ["BỘ CHQS TỈNH", MOTTO],
      ["TT", "Đơn vị"],
    ];
    const inOneCell = [
      ["QUÂN KHU 1\nBỘ CHQS TỈNH", NATION],
      [null, MOTTO],
      ["TT", "Đơn vị"],
    ];
    expect(readLetterhead([of(apart)])).toMatchObject(bodies);
    expect(readLetterhead([of(inOneCell)])).toMatchObject(bodies);
  });

  test("Sở là tên cơ quan, không phải “Số”", () => {
    const table = tableAt(3, [
      ["UBND TỈNH", NATION],
      ["SỞ NỘI VỤ", MOTTO],
      ["TT", "Đơn vị"],
    ]);
    expect(readLetterhead([table]).issuer).toBe("SỞ NỘI VỤ");
  });

  test("không có quốc hiệu thì không đoán", () => {
    const table = tableAt(2, [["BẢNG TỔNG HỢP"], ["TT", "Đơn vị"]]);
    expect(readLetterhead([table])).toMatchObject({ superior: "", issuer: "" });
  });

  test("chỉ đọc phía trên bảng đầu tiên của trang: tên đơn vị trong bảng không phải tiêu đề", () => {
    const grid = [["BẢNG TỔNG HỢP"], ["TT", "Đơn vị"], [1, "Ban chỉ huy BĐBP"], ["TT", "Đơn vị"], [1, "B"]];
    const first = tableAt(2, grid);
    const second = { ...first, headerRows: [4] };
    expect(readLetterhead([second, first]).texts).toEqual(["BẢNG TỔNG HỢP"]);
  });
});

describe("Năm thi đua trong tiêu đề", () => {
  test.each([
    [["BẢNG CHẤM ĐIỂM THI ĐUA NĂM 2025"], 2025],
    [["Kết quả thi đua năm 2024"], 2024],
    [["Năm: 2023"], 2023],
    [["Hà Nội, ngày 18 tháng 11 năm 2025", "TỔNG HỢP THI ĐUA NĂM 2026"], 2026],
    [["…, ngày … tháng … năm 2025"], null],
    [["Tháng 10 năm 2024"], null],
    [["DANH SÁCH"], null],
    [["NĂM HỌC 2025"], null],
    [[], null],
  ] as const)("%j → %s", (texts, year) => {
    expect(yearInTitles(texts)).toBe(year);
  });
});
