import { recogniseTables } from "../../../src/domain/tables";
import { collectCandidates } from "../../../src/domain/candidates";
import { readTargets, stageOf } from "../../../src/domain/targets";
import type { TargetResult } from "../../../src/domain/targets/target";
import type { RawValue } from "../../../src/domain/grid/grid";
import { gridOf, type GridOptions } from "../gridOf";

type Rows = readonly (readonly (RawValue | null)[])[];

function targetsOf(rows: Rows, options: GridOptions = {}, today = "2026-01-05"): readonly TargetResult[] {
  const read = recogniseTables([gridOf(rows, options)]);
  return readTargets(read.recognised, collectCandidates(read.tables).candidates, { year: 2025, today });
}

/** One target in a sheet of its own, beside a second row that keeps the sheet a table. */
function one(
  goal: RawValue,
  actual: RawValue,
  { name = "Việc một", baseline = "", today }: { name?: string; baseline?: RawValue; today?: string } = {},
): TargetResult {
  const [first] = targetsOf(
    [
      ["TT", "Nội dung", "Chỉ tiêu đăng ký", "Kết quả thực hiện", "Năm 2020"],
      [1, name, goal, actual, baseline],
      [2, "Việc hai", "100%", "100%", ""],
    ],
    {},
    today,
  );
  if (!first) throw new Error("no target was read");
  return first;
}

describe("trạng thái của chỉ tiêu, hai bên mỗi ngưỡng", () => {
  test.each([
    ["100% quân số huấn luyện", "100%", "100%", "met", "100%"],
    ["100% quân số huấn luyện", "100%", "99,99%", "notMet", "99,99%, thiếu 0,01 điểm %"],
    ["từ 75% khá, giỏi", "từ 75% trở lên", "75%", "met", "75%"],
    ["từ 75% khá, giỏi", "từ 75% trở lên", "72,5%", "notMet", "72,5%, thiếu 2,5 điểm %"],
    ["từ 75% khá, giỏi", "≥ 75%", "76,2%", "exceeded", "76,2%, vượt 1,2 điểm %"],
    ["trên 75%", "trên 75%", "75%", "notMet", "75%"],
    ["trên 75%", "trên 75%", "75,1%", "met", "75,1%"],
    ["699/1000 không phải 70%", "70%", "699/1000", "notMet", "69,9%, thiếu 0,1 điểm %"],
    ["7/10 là 70%", "70%", "7/10", "met", "70%"],
    ["69,9% không phải 70%", "70%", "69,9%", "notMet", "69,9%, thiếu 0,1 điểm %"],
    ["xử lý 100% tin", "100%", "100%", "met", "100%"],
    ["tỷ lệ vi phạm không quá 2%", "≤ 2%", "2%", "met", "2%"],
    ["tỷ lệ vi phạm không quá 2%", "không quá 2%", "2,1%", "notMet", "2,1%, vượt 0,1 điểm %"],
    ["tỷ lệ vi phạm dưới 2%", "dưới 2%", "2%", "notMet", "2%"],
    ["tỷ lệ vi phạm dưới 2%", "dưới 2%", "1,9%", "met", "1,9%"],
    ["mô hình", "01 mô hình", "01 mô hình", "met", "1 mô hình"],
    ["mô hình", "02 mô hình", 1, "notMet", "1 mô hình, thiếu 1 mô hình"],
    ["mô hình", "01 mô hình", 4, "exceeded", "4 mô hình, vượt 3 mô hình"],
    ["mô hình", "3 - 5 mô hình", 3, "met", "3 mô hình"],
    ["mô hình", "3 - 5 mô hình", 6, "exceeded", "6 mô hình, vượt 1 mô hình"],
    ["trên 15 nghìn lượt", "trên 15 nghìn lượt", 14000, "notMet", "14000, thiếu 1000"],
    ["trên 15 nghìn lượt", "trên 15 nghìn", "15.001", "met", "15001"],
    ["15 nghìn", "15 nghìn", "16 nghìn", "exceeded", "16000, vượt 1000"],
    ["15 nghìn, không có gì", "15 nghìn", 0, "notMet", "0, thiếu 15000"],
    ["kết quả viết theo nghìn", 15000, "14,9 nghìn", "notMet", "14900, thiếu 100"],
    ["từ 3 đến 5 triệu", "3 - 5 triệu đồng", 2999999, "notMet", "2999999 đồng, thiếu 1 đồng"],
    ["3 trạm không phải 300", "3 trạm", 3, "met", "3 trạm"],
    ["không để mất an toàn", "không để xảy ra", "Không", "met", "0"],
    ["không để mất an toàn", "0 vụ", 1, "notMet", "1 vụ, vượt 1 vụ"],
    ["không để mất an toàn", "không", "xảy ra 02 vụ", "notMet", "2, vượt 2"],
    ["xây dựng kế hoạch", "đạt", "Đạt", "met", "đã đạt"],
    ["xây dựng kế hoạch", "đạt", "Chưa đạt", "notMet", "không đạt"],
    ["số viết trần trong ô", 75, 75, "met", "75"],
    ["số viết trần trong ô", 75, 74, "notMet", "74, thiếu 1"],
  ])("%s: chỉ tiêu %s, kết quả %s → %s", (name, goal, actual, state, said) => {
    const result = one(goal, actual, { name });
    expect([result.state, result.actual.vi]).toEqual([state, said]);
  });

  test.each([
    ["chưa có kết quả", "100%", "", "Việc một", "chưa có kết quả"],
    ["gạch ngang không phải là 0", "0 vụ", "-", "Việc một", "chưa có kết quả"],
    [
      "làm một phần không phải là xong",
      "đạt",
      "Hoàn thành một phần",
      "Việc một",
      "“Hoàn thành một phần”: không đọc được kết quả",
    ],
    ["chữ không rõ nghĩa", "100%", "cơ bản tốt", "Việc một", "“cơ bản tốt”: không đọc được kết quả"],
    [
      "tỷ lệ và số đếm không so được",
      "5 mô hình",
      "80%",
      "Việc một",
      "“80%”: kết quả không cùng đơn vị tính với chỉ tiêu",
    ],
    [
      "số trần của điều càng ít càng tốt: không rõ tối đa hay tối thiểu",
      "2%",
      "1%",
      "Tỷ lệ vi phạm kỷ luật",
      "“1%”: chưa rõ chỉ tiêu là bao nhiêu, tối đa hay tối thiểu",
    ],
    [
      "15 nghìn mà ghi 16: không rõ 16 hay 16 nghìn",
      "15 nghìn",
      16,
      "Việc một",
      "“16”: chỉ tiêu tính theo nghìn, triệu; chưa rõ kết quả có tính như vậy không",
    ],
    [
      "tăng so với năm trước",
      "Tăng 10% so với năm trước",
      120,
      "Việc một",
      "“120”: chưa hiểu chỉ tiêu “tăng …”, để người so sánh",
    ],
    [
      "giảm theo số vụ",
      "giảm 3 vụ",
      7,
      "Việc một",
      "“7”: chưa hiểu chỉ tiêu “giảm …” ghi như vậy; chỉ hiểu mức giảm theo % (“giảm 5%”, “giảm 3 - 5%”)",
    ],
    ["không có 'có' cho điều không được để xảy ra", "0 vụ", "Có", "Việc một", "“Có”: không đọc được kết quả"],
  ])("%s → chưa đủ dữ liệu", (_, goal, actual, name, said) => {
    const result = one(goal, actual, { name });
    expect([result.state, result.actual.vi]).toEqual(["cannotTell", said]);
  });
});

describe("phấn đấu đến năm 2025 giảm 3 - 5% so với năm 2020", () => {
  const goal = "Đến năm 2025 giảm thiểu các loại tội phạm từ 3 - 5% so với năm 2020";
  test.each([
    [1000, 970, "met", "970 (giảm 3%)"],
    [1000, 971, "notMet", "971 (giảm 2,9%), thiếu 0,1 điểm %"],
    [1000, 950, "met", "950 (giảm 5%)"],
    [1000, 949, "exceeded", "949 (giảm 5,1%), vượt 0,1 điểm %"],
    [1000, 1010, "notMet", "1010 (tăng 1%), thiếu 4 điểm %"],
    [300, 291, "met", "291 (giảm 3%)"],
    ["", 970, "cannotTell", "“970”: chưa có số liệu năm gốc"],
    [0, 0, "cannotTell", "“0”: năm gốc là 0, không tính được mức giảm"],
    ["", "giảm 4,2%", "met", "giảm 4,2%"],
    ["", "giảm 2,9%", "notMet", "giảm 2,9%, thiếu 0,1 điểm %"],
  ])("năm 2020: %s, nay: %s → %s", (baseline, actual, state, said) => {
    const result = one(goal, actual, { name: "Các loại tội phạm", baseline });
    expect([result.state, result.actual.vi]).toEqual([state, said]);
    expect(result.required.vi).toBe("giảm 3% – 5% so với năm 2020");
  });

  test("số của năm khác không thay được năm gốc", () => {
    const [first] = targetsOf([
      ["TT", "Nội dung chỉ tiêu", "Chỉ tiêu", "Kết quả", "Năm 2021"],
      [1, "Các loại tội phạm", goal, 950, 1000],
      [2, "Xử lý tin", "100%", "100%", ""],
    ]);
    expect(first?.state).toBe("cannotTell");
  });
});

describe("trong năm là rà soát, hết năm là kết quả", () => {
  test.each([
    ["2025-12-31", "progress", "72,5%, còn thiếu 2,5 điểm %"],
    ["2026-01-01", "result", "72,5%, thiếu 2,5 điểm %"],
  ])("ngày %s", (today, stage, said) => {
    const result = one("75%", "72,5%", { today });
    expect([result.stage, result.state, result.actual.vi]).toEqual([stage, "notMet", said]);
  });

  test("chỉ tiêu đến năm 2030 còn chạy tới hết năm 2030", () => {
    expect(one("đến năm 2030 giảm 3 - 5% so với năm 2020", 99, { baseline: 100 }).stage).toBe("progress");
    expect(stageOf({ year: 2025, today: "2031-01-01" }, 2030)).toBe("result");
  });
});

describe("cách bày của bảng chỉ tiêu", () => {
  const brief = (results: readonly TargetResult[]) =>
    results.map(({ target, state }) => [target.unit, target.group, target.name, state]);

  test("mỗi đơn vị một mục trong bảng", () => {
    const results = targetsOf([
      ["TT", "Nội dung", "Chỉ tiêu", "Kết quả", "Đạt/Không đạt", "Ghi chú"],
      ["I", "ĐỒN BIÊN PHÒNG A LƯỚI", "", "", "", ""],
      [1, "Tổng số vụ vi phạm", "0 vụ", 0, "Đạt", ""],
      ["II", "ĐỒN BIÊN PHÒNG SÔNG TRĂNG", "", "", "", ""],
      [1, "Tổng số vụ vi phạm", "0 vụ", 1, "Đạt", ""],
    ]);
    expect(brief(results)).toEqual([
      ["ĐỒN BIÊN PHÒNG A LƯỚI", null, "Tổng số vụ vi phạm", "met"],
      ["ĐỒN BIÊN PHÒNG SÔNG TRĂNG", null, "Tổng số vụ vi phạm", "notMet"],
    ]);
    expect(results[1]?.actual.vi).toBe("1 vụ, vượt 1 vụ, sổ ghi “Đạt”");
  });

  test("đơn vị ở một cột, ghi một lần cho nhiều hàng", () => {
    const results = targetsOf([
      ["TT", "Đơn vị", "Nội dung chỉ tiêu", "Chỉ tiêu đăng ký", "Kết quả thực hiện"],
      [1, "Đồn Biên phòng A", "Xử lý tin", "100%", "100%"],
      ["", "", "Mất an toàn", "Không", "Không"],
      [2, "Đồn Biên phòng B", "Xử lý tin", "100%", "99%"],
    ]);
    expect(brief(results)).toEqual([
      ["Đồn Biên phòng A", null, "Xử lý tin", "met"],
      ["Đồn Biên phòng A", null, "Mất an toàn", "met"],
      ["Đồn Biên phòng B", null, "Xử lý tin", "notMet"],
    ]);
  });

  test("mỗi trang tính một đơn vị", () => {
    const rows: Rows = [
      ["TT", "Nội dung", "ĐVT", "Kế hoạch", "Thực hiện"],
      [1, "Quân số huấn luyện", "%", 100, 100],
      [2, "Kiểm tra khá, giỏi", "%", 75, 74.9],
    ];
    expect(brief(targetsOf(rows, { sheet: "Đồn Biên phòng A" }))).toEqual([
      ["Đồn Biên phòng A", null, "Quân số huấn luyện", "met"],
      ["Đồn Biên phòng A", null, "Kiểm tra khá, giỏi", "notMet"],
    ]);
    expect(targetsOf(rows, { sheet: "Chỉ tiêu" })[0]?.target.unit).toBeNull();
  });

  test("chỉ tiêu theo hàng, đơn vị theo cột", () => {
    const results = targetsOf([
      ["TT", "Nội dung chỉ tiêu", "Chỉ tiêu", "Đồn Biên phòng A", "Đồn Biên phòng B"],
      [1, "Xử lý tin", "100%", "100%", "99%"],
      [2, "Mất an toàn", "Không", "Không", "1 vụ"],
    ]);
    expect(results.map(({ target, state }) => `${target.unit ?? ""} ${state}`)).toEqual([
      "Đồn Biên phòng A met",
      "Đồn Biên phòng B notMet",
      "Đồn Biên phòng A met",
      "Đồn Biên phòng B notMet",
    ]);
  });

  test("đơn vị theo hàng, mỗi chỉ tiêu một cặp cột", () => {
    const results = targetsOf(
      [
        ["TT", "Đơn vị", "Xử lý tin", "", "Mô hình dân vận", ""],
        ["", "", "Chỉ tiêu", "Kết quả", "Chỉ tiêu", "Kết quả"],
        [1, "Đồn Biên phòng A", "100%", "100%", 1, 2],
        [2, "Đồn Biên phòng B", "100%", "99%", 1, ""],
      ],
      { merges: ["A1:A2", "B1:B2", "C1:D1", "E1:F1"] },
    );
    expect(brief(results)).toEqual([
      ["Đồn Biên phòng A", null, "Xử lý tin", "met"],
      ["Đồn Biên phòng A", null, "Mô hình dân vận", "exceeded"],
      ["Đồn Biên phòng B", null, "Xử lý tin", "notMet"],
      ["Đồn Biên phòng B", null, "Mô hình dân vận", "cannotTell"],
    ]);
  });

  test("chỉ tiêu nói ngay trong nội dung", () => {
    const results = targetsOf([
      ["STT", "Nội dung chỉ tiêu", "Kết quả thực hiện"],
      [1, "Xử lý 100% tin, không để bị động, bất ngờ", "99,5%"],
      [2, "Không để xuất hiện địa bàn trồng cây có chất ma túy", "Không"],
      [3, "Không để xuất hiện địa bàn trồng cây có chất ma túy", "Có 01 vụ"],
      [4, "Làm tốt công tác dân vận", "Tốt"],
    ]);
    expect(results.map(({ state }) => state)).toEqual(["notMet", "met", "notMet", "cannotTell"]);
  });

  test("100% quân số huấn luyện; 100% đạt yêu cầu, từ 75% khá, giỏi: ba chỉ tiêu, ba kết quả", () => {
    const goal = "100% quân số huấn luyện; 100% đạt yêu cầu, trong đó có từ 75% trở lên khá, giỏi";
    const results = targetsOf([
      ["TT", "Nội dung", "Chỉ tiêu", "Kết quả"],
      [1, "Huấn luyện", goal, "100% quân số huấn luyện; 100% đạt yêu cầu, 74,9% khá, giỏi"],
      [2, "Huấn luyện", goal, "100%; 99%; 75%"],
      [3, "Huấn luyện", goal, "75%"],
    ]);
    expect(results.map(({ target, state }) => `${target.name}: ${state}`)).toEqual([
      "Huấn luyện: quân số huấn luyện: met",
      "Huấn luyện: đạt yêu cầu: met",
      "Huấn luyện: khá, giỏi: notMet",
      "Huấn luyện: quân số huấn luyện: met",
      "Huấn luyện: đạt yêu cầu: notMet",
      "Huấn luyện: khá, giỏi: met",
      "Huấn luyện: quân số huấn luyện: cannotTell",
      "Huấn luyện: đạt yêu cầu: cannotTell",
      "Huấn luyện: khá, giỏi: cannotTell",
    ]);
  });

  test("bảng chấm điểm và bảng đơn vị không phải là bảng chỉ tiêu", () => {
    expect(
      targetsOf([
        ["TT", "Nội dung", "Điểm chuẩn", "Kết quả", "Điểm đạt"],
        [1, "Huấn luyện", 20, "Tốt", 18],
        [2, "Kỷ luật", 20, "Tốt", 19],
      ]),
    ).toEqual([]);
    expect(
      targetsOf([
        ["TT", "Đơn vị", "Chỉ tiêu", "Kết quả", "Tổng điểm"],
        [1, "Đồn Biên phòng A", 20, 18, 90],
      ]),
    ).toEqual([]);
  });
});
