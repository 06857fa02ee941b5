import { NO_COUNCIL } from "../../../../src/domain/council/council";
import { planBallots, planMinutes, votesLines } from "../../../../src/domain/plans/council";
import { person, unit } from "../../support/candidates";
import { shown } from "../../support/review";
import { listOf, papersOf, resultOf, RULED, texts } from "./support";

const people = (count: number) =>
  Array.from({ length: count }, (_, index) => person(`Nguyễn Văn ${index + 1}`, {}, { unit: "Đồn A" }));

describe("phiếu bầu", () => {
  test.each([
    ["1 người: 3 phiếu một trang", 1, 3],
    ["3 người: 3 phiếu một trang", 3, 3],
    ["7 người: 2 phiếu một trang", 7, 2],
    ["19 người: 1 phiếu một trang", 19, 1],
  ])("%s", (_, count, copies) => {
    const all = people(count);
    const [plan] = planBallots(papersOf(all, { nominations: [listOf("CSTDCS", all)] }));
    expect(texts(plan ?? null).filter((text) => text === "PHIẾU BẦU")).toHaveLength(copies);
  });

  test("phiếu dài lặp lại hàng tiêu đề ở trang sau", () => {
    const all = people(60);
    const [plan] = planBallots(papersOf(all, { nominations: [listOf("CSTT", all)] }));
    expect(plan?.titleRows).not.toBeNull();
    expect(plan?.kind).toBe("ballots:CSTT");
  });

  test.each([
    ["CSTDCS", true],
    ["CSTT", false],
  ] as const)("%s: có cột danh hiệu thấp hơn: %s", (title, has) => {
    const all = people(2);
    const [plan] = planBallots(papersOf(all, { nominations: [listOf(title, all)] }));
    expect(texts(plan ?? null).includes("Danh hiệu thấp hơn")).toBe(has);
  });

  test("mỗi cụm bỏ phiếu bầu cờ riêng", () => {
    const units = ["Cụm 1", "Cụm 1", "Cụm 2"].map((group, index) => unit(`Tỉnh ${index}`, {}, { group }));
    const plans = planBallots(papersOf(units, { nominations: [listOf("CO_BTL", units)] }));
    expect(plans).toHaveLength(1);
    const said = texts(plans[0] ?? null);
    expect(said.filter((text) => text.startsWith("CỤM"))).toEqual(["CỤM 1", "CỤM 2"]);
    expect(said.filter((text) => text.includes("Đồng ý không quá 01 đơn vị."))).toHaveLength(1);
  });
});

const [an, binh, chi] = [person("Nguyễn Văn An"), person("Trần Thị Bình"), person("Lê Văn Chí")];
const COUNTS = {
  members: 19,
  present: 17,
  absentWritten: 2,
  issued: 19,
  returned: 19,
  valid: 19,
  invalid: 0,
};
const RESULTS = [
  resultOf(an, "CSTDCS", { ...COUNTS, for: 18, against: 1 }),
  resultOf(binh, "CSTDCS", { ...COUNTS, for: 17, against: 2 }),
];
const COUNCIL = { ...NO_COUNCIL, results: RESULTS };

describe("biên bản họp xét", () => {
  const voted = {
    nominations: [listOf("CSTDCS", [an, chi], "Bộ Chỉ huy BĐBP tỉnh")],
    council: COUNCIL,
    settings: RULED,
  };
  const said = texts(planMinutes(papersOf([an, binh, chi], voted)));

  test.each([
    ["phiếu đạt", "18/19 phiếu đồng ý (94,74%), đạt mức từ 90% tổng số thành viên"],
    [
      "phiếu thiếu, với căn cứ; người bị loại vẫn có tên",
      "17/19 phiếu đồng ý (89,47%), thiếu 01 phiếu so với mức từ 90% tổng số thành viên – Nghị định 91/2017/NĐ-CP, Điều 45 khoản 8",
    ],
    ["chưa ghi phiếu: để chấm", "……/…… phiếu đồng ý"],
    [
      "thành phần",
      "- Tổng số thành viên: 19; có mặt: 17; vắng: 02 (có ý kiến bằng văn bản: 02; không có ý kiến: ……).",
    ],
    ["số phiếu", "Số phiếu phát ra: 19; thu về: 19; hợp lệ: 19; không hợp lệ: 0."],
    ["kết luận đạt", "- Đủ số phiếu, trình Bộ Chỉ huy BĐBP tỉnh xét, quyết định: 01 đồng chí."],
    ["kết luận không đạt", "- Không đủ số phiếu: 01 đồng chí."],
    ["còn để ngỏ", "- Chưa kết luận, cần làm rõ: 01 đồng chí."],
  ])("%s", (_, sentence) => {
    expect(said).toContain(sentence);
  });

  test("chưa bỏ phiếu: không kết luận thay, chừa dòng chấm", () => {
    const before = texts(planMinutes(papersOf([an], { nominations: [listOf("CSTDCS", [an])] })));
    expect(before.some((text) => text.includes("Đủ số phiếu"))).toBe(false);
    expect(before).toContain(
      "- Tổng số thành viên: ……; có mặt: ……; vắng: …… (có ý kiến bằng văn bản: ……; không có ý kiến: ……).",
    );
    expect(before.some((text) => text.startsWith("Mức thông qua: ……"))).toBe(true);
  });

  test("không ai được đưa ra bỏ phiếu: không có biên bản", () => {
    expect(planMinutes(papersOf([an], {}))).toBeNull();
  });

  test("không ô nào dài hơn chiều cao hàng của Excel (409 điểm)", () => {
    const all = people(200);
    const plan = planMinutes(papersOf(all, { nominations: [listOf("CSTT", all)] }));
    expect(Math.max(...(plan?.rowHeights ?? []).map(({ points }) => points))).toBeLessThan(409);
    expect(plan?.cells.filter(({ value }) => shown(value) === "Nguyễn Văn 200")).toHaveLength(1);
  });
});

describe("phần bỏ phiếu của bảng tổng hợp", () => {
  const names = new Map([an, binh].map(({ id, name }) => [id, name]));
  const cell = { file: "so.xlsx", sheet: "Cụm", row: 3, column: 2 };
  const bloc = {
    key: "cum 3",
    name: "Cụm 3",
    layer: "between",
    memberIds: [],
    head: { name: "Thanh Hóa", year: 2025, cell },
    deputy: null,
    nextHead: { name: "Nghệ An", year: null, cell },
  } as const;

  test("mỗi danh hiệu một dòng, rồi bàn giao cụm trưởng", () => {
    expect(votesLines({ results: RESULTS, names, blocs: [bloc], year: 2025 })).toEqual([
      "CSTĐCS (hội đồng): bỏ phiếu 02, đạt 01 (Nguyễn Văn An), không đạt 01.",
      "Cụm 3: bàn giao cụm trưởng năm 2026 từ Thanh Hóa cho Nghệ An.",
    ]);
  });

  test("không bỏ phiếu, không bàn giao: không có dòng nào", () => {
    expect(votesLines({ results: [], names, blocs: [{ ...bloc, nextHead: null }], year: 2025 })).toEqual([]);
  });
});
