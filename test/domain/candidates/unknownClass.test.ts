import { collectCandidates } from "../../../src/domain/candidates";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";

const NAMES = ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường", "Phạm Văn Dũng"];

function told(classes: readonly string[], rank = "") {
  const rows = classes.map((each, index) => [index + 1, NAMES[index] ?? "", rank, each, "HTTNV"]);
  const grid = gridOf([["STT", "Họ và tên", "Cấp bậc", "Đối tượng", "Mức độ HTNV"], ...rows]);
  const { warnings } = collectCandidates(recogniseTables([grid]).tables);
  return warnings.filter(({ code }) => code === "unknownClass");
}

describe("Điều 24: đối tượng không rõ thì nói ra, không lặng lẽ coi là quân nhân", () => {
  it("một lời cho cả cột, với từng ô", () => {
    const [warning, ...more] = told(["Dân thường", "Quân nhân", "Dân thường", "Thân nhân"]);
    expect(more).toEqual([]);
    expect(warning?.cells).toEqual(["'Sheet1'!D2", "'Sheet1'!D4", "'Sheet1'!D5"]);
    expect(warning?.message.vi).toContain("“Dân thường”, “Thân nhân”");
  });

  it.each([
    ["đối tượng đã rõ", ["Quân nhân", "CNQP", "LĐHĐ", "QNCN"], ""],
    ["cột chỉ chia cá nhân, tập thể", ["Cá nhân", "Cá nhân"], ""],
    ["cấp bậc đã nói", ["Cán bộ", "Cán bộ"], "Đại úy"],
    ["ô để trống", ["", "Quân nhân"], ""],
  ])("không nói gì khi %s", (_, classes, rank) => {
    expect(told(classes, rank)).toEqual([]);
  });
});
