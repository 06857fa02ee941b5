import { gridOf } from "../gridOf";
import { carried } from "./support/carried";

const [an, binh] = ["Nguyễn Văn An", "Trần Văn Bình"];
const PROPOSED = { [an]: { yearly: "CSTT" }, [binh]: { yearly: "CSTT" } } as const;

describe("confirmation by the offices", () => {
  const sheet = gridOf([
    ["DANH SÁCH QUÂN NHÂN NĂM 2025"],
    ["TT", "Họ và tên", "Cấp bậc", "Đơn vị", "Mức độ HTNV", "Xác nhận của Ban Cán bộ"],
    [1, an, "Đại úy", "Đồn A", "HTTNV", "x"],
    [2, binh, "Thiếu úy", "Đồn A", "HTTNV", ""],
  ]);
  it("is asked of the office a column names; its empty cells are open", () => {
    const { council } = carried([sheet], { proposed: PROPOSED });
    expect(council.unconfirmed.map(({ office, candidateIds }) => [office, candidateIds.length])).toEqual([
      ["Ban Cán bộ", 1],
    ]);
  });

  it("is asked of the office staff named, with the cells of its columns", () => {
    const offices = [
      { office: "Phòng Cán bộ", columns: ["Mức độ HTNV"] },
      { office: "Ban Tuyên huấn", columns: ["Mức độ HTNV"] },
      { office: "Ban Tổ chức", columns: ["Xếp loại đảng viên"] },
    ];
    const { council } = carried([sheet], { proposed: PROPOSED, settings: { offices } });
    expect(council.unconfirmed.map(({ office, cells }) => [office, cells.map(({ row }) => row)])).toEqual([
      ["Phòng Cán bộ", [4]],
      ["Ban Tuyên huấn", [3, 4]],
    ]);
  });

  it("asks no office that neither staff nor the sheets name", () => {
    const plain = gridOf([
      ["DANH SÁCH QUÂN NHÂN NĂM 2025"],
      ["TT", "Họ và tên", "Cấp bậc", "Đơn vị"],
      [1, an, "Đại úy", "Đồn A"],
    ]);
    expect(carried([plain], { proposed: PROPOSED }).council.unconfirmed).toEqual([]);
  });
});

describe("awards beside the yearly titles", () => {
  const deed = "Bắt giữ nhóm buôn ma túy đêm 12/3";
  const roster = (achievement: string) =>
    gridOf(
      [
        ["DANH SÁCH QUÂN NHÂN NĂM 2025"],
        ["TT", "Họ và tên", "Cấp bậc", "Đơn vị", "Thành tích"],
        [1, an, "Đại úy", "Đồn A", achievement],
        [2, binh, "Thiếu úy", "Đồn A", "Hoàn thành nhiệm vụ"],
      ],
      { sheet: "Danh sách" },
    );
  const ledger = (...rows: readonly (readonly (string | number)[])[]) =>
    gridOf(
      [
        ["THEO DÕI KHEN THƯỞNG CỦA ĐƠN VỊ"],
        ["TT", "Họ và tên", "Đơn vị", "Năm", "Danh hiệu", "Loại hình khen thưởng", "Thành tích"],
        ...rows.map((row, index) => [index + 1, ...row]),
      ],
      { sheet: "Khen thưởng" },
    );

  it("of the review year enter the ledger with their kind", () => {
    const list = ledger(
      [an, "Đồn A", 2025, "Giấy khen", "Đột xuất", deed],
      [binh, "Đồn A", 2025, "Bằng khen BQP", "Chuyên đề", "Phòng chống ma túy năm 2025"],
      [an, "Đồn A", 2024, "Giấy khen", "Đột xuất", "Cứu người bị nạn trên biển"],
    );
    const { council } = carried([roster(""), list], { proposed: PROPOSED });
    expect(
      council.ledger.map(({ name, kind, title, achievement }) => [name, kind, title, achievement]),
    ).toEqual([
      [an, "sudden", "GIAYKHEN", deed],
      [binh, "thematic", "BKBQP", "Phòng chống ma túy năm 2025"],
    ]);
  });

  it("one achievement rewarded twice, or proposed again, is told with article 5.2.c", () => {
    const list = ledger(
      [an, "Đồn A", 2025, "Giấy khen", "Đột xuất", deed],
      [an, "Đồn A", 2025, "Bằng khen BQP", "Chuyên đề", deed.toUpperCase()],
      [binh, "Đồn A", 2024, "Giấy khen", "Đột xuất", "Cứu người bị nạn trên biển"],
    );
    const { warnings } = carried([roster(deed), list], { proposed: PROPOSED });
    expect(warnings.map(({ code }) => code)).toEqual(["rewardedTwice", "rewardedTwice"]);
    expect(warnings[0]?.message.vi).toContain("Điều 5 khoản 2 điểm c");
    expect(warnings[1]?.message.vi).toContain("nay lại được đề nghị");
  });

  it("different achievements are rewarded apart", () => {
    const list = ledger(
      [an, "Đồn A", 2025, "Giấy khen", "Đột xuất", deed],
      [an, "Đồn A", 2025, "Bằng khen BQP", "Chuyên đề", "Phòng chống ma túy năm 2025"],
    );
    expect(carried([roster("Huấn luyện giỏi toàn diện"), list], { proposed: PROPOSED }).warnings).toEqual([]);
  });
});
