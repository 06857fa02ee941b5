import { packById } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import { SETTINGS, people, person, unit, type Row } from "../support/candidates";
import { finding, rolled } from "../support/rolled";

const PACK = packById("luat-2022");
const IN_A = { unit: "Đồn A" };

describe("Bảng đơn vị và danh sách người", () => {
  const seven = [
    ...people(7, { taskRating: "good", discipline: "none" }, IN_A),
    ...people(3, { taskRating: "completed", discipline: "none" }, IN_A),
  ];

  test("bảng đơn vị không có cột thì lấy từ danh sách; ô trống cũng vậy", () => {
    expect(rolled("DVTT/advanced-share", seven, { strength: 10 }).outcome).toBe("met");
    expect(rolled("DVTT/advanced-share", seven, { strength: 10, advancedShare: "" }).outcome).toBe("met");
    expect(rolled("DVTT/discipline", seven, { strength: 10, discipline: "" }).outcome).toBe("met");
  });

  test("bảng đơn vị ghi thấp hơn danh sách thì theo bảng đơn vị, có báo", () => {
    const post = unit("Đồn A", { strength: 10, advancedCount: 6 });
    expect(finding("DVTT/advanced-share", post, [post, ...seven]).outcome).toBe("notMet");
    const codes = checkAll([post, ...seven], PACK, SETTINGS).warnings.map(({ code }) => code);
    expect(codes).toEqual(["rosterDisagrees"]);
  });

  test("bảng đơn vị ghi đạt mà danh sách cho thấy không đạt thì không kết luận, có báo", () => {
    const post = unit("Đồn A", { strength: 10, advancedCount: 8, discipline: "none" });
    const members = [
      ...seven.slice(1),
      person("Lê Văn C", { taskRating: "completed", discipline: "warning" }, IN_A),
    ];
    expect(finding("DVTT/advanced-share", post, [post, ...members])).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "bảng đơn vị: 80%; danh sách người: 60%" },
    });
    expect(finding("DVTT/discipline", post, [post, ...members])).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "bảng đơn vị: Không có; danh sách người: 1 người: Lê Văn C" },
    });
  });

  test("ô Kỷ luật trống mà danh sách có người bị cảnh cáo thì không đạt, dù ô trống được hiểu là không có", () => {
    const settings = { ...SETTINGS, blanks: { discipline: "none", initiative: "unknown" } as const };
    const members = [...seven, person("Lê Văn C", { taskRating: "good", discipline: "warning" }, IN_A)];
    expect(rolled("DVTT/discipline", members, { discipline: "" }, settings).outcome).toBe("notMet");
  });

  test("quân số khác số người trong danh sách thì báo", () => {
    const post = unit("Đồn A", { strength: 12 }, { row: 33 });
    const { warnings } = checkAll([post, ...seven], PACK, SETTINGS);
    expect(warnings).toEqual([
      expect.objectContaining({
        code: "strengthDiffers",
        message: expect.objectContaining({
          vi: "Đồn A: quân số ghi 12 nhưng danh sách có 10 người.",
        }),
        cells: ["'Bảng'!C33"],
      }),
    ]);
  });

  test.each([
    [
      "người ngoài danh sách là chưa rõ: 70% nằm giữa thì không kết luận",
      12,
      "cannotTell",
      "từ 58,33% đến 75%",
    ],
    ["danh sách đông hơn quân số thì tính trên danh sách", 9, "met", "70%"],
  ])("%s", (_, strength, expected, shown) => {
    expect(rolled("DVTT/advanced-share", seven, { strength })).toMatchObject({
      outcome: expected,
      actual: { vi: shown },
    });
  });

  test("danh sách chỉ có vài người không thay cho cả đơn vị, dù bảng đơn vị không có cột Quân số", () => {
    const few = people(2, { taskRating: "good", initiative: "none", discipline: "none" }, IN_A);
    const row: Row = { emulationCount: 3, advancedCount: 20, advancedShare: 0.8, discipline: "none" };
    expect(rolled("DVQT/emulation-count", few, row).outcome).toBe("met");
    expect(rolled("DVQT/completed-share", few, row)).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "từ 10% đến 100%" },
    });
  });

  test("có người ngoài danh sách thì không kết luận được là không ai bị kỷ luật", () => {
    expect(rolled("DVTT/discipline", seven, { strength: 11 })).toMatchObject({
      outcome: "cannotTell",
      actual: { vi: "1 người thuộc quân số không có trong danh sách" },
    });
  });

  test("người được xếp vào đơn vị theo tên đơn vị, không phân biệt hoa thường và chỗ đặt dấu", () => {
    const post = unit("ĐỒN BIÊN PHÒNG HÒA BÌNH");
    const members = people(3, { taskRating: "good" }, { unit: "Đồn Biên phòng Hoà Bình" });
    expect(finding("DVTT/advanced-share", post, [post, ...members]).outcome).toBe("met");
    const other = unit("Đồn Biên phòng Hỏa Bình");
    expect(finding("DVTT/advanced-share", other, [other, ...members]).outcome).toBe("cannotTell");
  });

  test("không ghi đơn vị thì xếp theo khối", () => {
    const members = people(3, { taskRating: "good" }, { unit: null, group: "Đồn A" });
    expect(rolled("DVTT/advanced-share", members).outcome).toBe("met");
  });
});
