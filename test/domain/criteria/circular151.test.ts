import { packWarnings } from "../../../src/domain/pipeline/packWarnings";
import { choosePack } from "../../../src/domain/criteria";
import { defaultSettings, review } from "../../../src/domain/review";
import { gridOf } from "../gridOf";

const told = (id: string | null, year: number): string =>
  packWarnings(choosePack(id, year), year)
    .map(({ message }) => message.vi)
    .join(" ");

describe("Thông tư 151/2018 cho những năm 2019 đến 2023", () => {
  it("được chọn cho năm 2023: có hiệu lực, nhưng chỉ biết một phần", () => {
    const said = told("quan-doi-151-2018", 2023);
    expect(said).toContain("có hiệu lực trong năm 2023");
    expect(said).toContain("chỉ có một phần nội dung");
  });

  it("mặc định cho năm 2023 vẫn là Luật 2022, và nói vì sao", () => {
    const said = told(null, 2023);
    expect(said).toContain("Năm 2023 áp dụng “Thông tư 151/2018/TT-BQP");
    expect(said).toContain("không tự chọn");
  });

  it("năm 2018 không có văn bản nào để nói thêm; năm 2024 là năm của Luật", () => {
    expect(told(null, 2018)).not.toContain("151/2018");
    expect(told(null, 2024)).toBe("");
  });
});

describe("Điều 12: “Lao động tiên tiến” không quá 70%, điều kiện thì không rõ", () => {
  const people = (title: string) =>
    gridOf([
      ["STT", "Họ và tên", "Đối tượng", "Mức độ HTNV", "Sáng kiến", "Danh hiệu"],
      [1, "Nguyễn Văn An", "Lao động hợp đồng", "HTTNV", "Cải tiến bếp", title],
      [2, "Trần Văn Bình", "Lao động hợp đồng", "HTTNV", "Cải tiến máy", title],
      [3, "Lê Văn Cường", "Quân nhân", "HTTNV", "Không", ""],
    ]);
  const by = (title: string) =>
    review([people(title)], {
      ...defaultSettings("2022-12-22"),
      year: 2022,
      criteriaId: "quan-doi-151-2018",
    });
  const ofLabour = (title: string) => by(title).limits.filter(({ limit }) => limit.title === "LDTT");

  it("đếm những người mà sổ đã ghi LĐTT", () => {
    expect(ofLabour("LĐTT").map(({ holders, outcome }) => [holders, outcome])).toEqual([[2, "within"]]);
  });

  it("sổ không ghi ai thì không nói là 0", () => {
    expect(ofLabour("")).toEqual([]);
  });

  it("lao động hợp đồng không bị hỏi tiêu chuẩn CSTT, và không được đề nghị gì", () => {
    const [first] = by("").candidates;
    expect(first?.findings).toEqual([]);
    expect(first?.proposal.proposed).toBeNull();
  });
});
