import { readDiscipline } from "../../../src/domain/candidates/values/discipline";
import { readInitiative } from "../../../src/domain/candidates/values/initiative";
import { readTaskRating } from "../../../src/domain/candidates/values/taskRating";
import { higherTitle, readTitle } from "../../../src/domain/candidates/values/title";

describe("task rating", () => {
  it.each([
    ["HTXSNV", "excellent"],
    ["Hoàn thành xuất sắc nhiệm vụ", "excellent"],
    ["Xuất sắc", "excellent"],
    ["XS", "excellent"],
    ["HTTNV", "good"],
    ["Hoàn thành tốt", "good"],
    ["hoàn thành tôt nhiệm vụ", "good"],
    ["Hoan thanh tot nhiem vu", "good"],
    ["Tốt", "good"],
    ["HTNV", "completed"],
    ["Hoàn thành nhiệm vụ", "completed"],
    ["Hoàn thành nhiêm vu", "completed"],
    ["KHTNV", "notCompleted"],
    ["Không hoàn thành nhiệm vụ", "notCompleted"],
    ["Chưa hoàn thành", "notCompleted"],
    ["Hoàn thành xuất sác nhiệm vụ (95 điểm)", "excellent"],
  ])("%s is %s", (text, rating) => {
    expect(readTaskRating(text)).toBe(rating);
  });

  it.each([["Khá"], ["Loại A"], ["1"], ["Đạt"], ["Hoàn thành khá nhiệm vụ"]])(
    "%s is none of the four grades",
    (text) => {
      expect(readTaskRating(text)).toBeNull();
    },
  );
});

describe("discipline", () => {
  it.each([["0"], ["Không"], ["không có"], ["-"], ["Ko"], ["Không có quân nhân vi phạm"], ["00"]])(
    "%s: nobody",
    (text) => {
      expect(readDiscipline(text, null)).toEqual({ kind: "none" });
    },
  );

  it.each([
    ["01 cảnh cáo", "warning", 1],
    ["Khiển trách: 01 đ/c", "reprimand", 1],
    ["02 khiển trách, 01 cảnh cáo", "warning", 1],
    ["02 đ/c khiển trách", "reprimand", 2],
    ["Cách chức", "removalFromPost", 1],
    ["giáng cấp bậc quân hàm 1 đồng chí", "demotionOfRank", 1],
    ["tước danh hiệu quân nhân", "strippedOfRank", 1],
    ["Cảnh cáo (QĐ 12/QĐ-BCH ngày 5/3/2025)", "warning", 1],
  ])("%s: the heaviest form is %s, counted %d", (text, degree, count) => {
    expect(readDiscipline(text, null)).toEqual({ kind: "some", degree, count });
  });

  it.each(["Đề nghị cảnh cáo", "Đang xem xét kỷ luật cảnh cáo", "dự kiến khiển trách"])(
    "%s: nothing is decided yet",
    (text) => {
      expect(readDiscipline(text, null)).toBeNull();
    },
  );

  it.each([
    ["02 khiển trách, 01 cảnh cáo", 1],
    ["khiển trách 03", 3],
    ["cảnh cáo", 1],
    ["Khiển trách: 02 đ/c; cảnh cáo: 01 đ/c", 1],
  ])("%s counts %d", (text, count) => {
    expect(readDiscipline(text, null)).toMatchObject({ count });
  });

  it("counts people whose form is not named", () => {
    expect(readDiscipline("2", null)).toEqual({ kind: "some", degree: null, count: 2 });
  });

  it("takes the form from the column's label where the cell only counts", () => {
    expect(readDiscipline("2", "warning")).toEqual({ kind: "some", degree: "warning", count: 2 });
  });

  it.each([["Tốt"], ["1,5"], ["-1"], ["Không có từ cảnh cáo trở lên"]])("%s is not understood", (text) => {
    expect(readDiscipline(text, null)).toBeNull();
  });
});

describe("initiative", () => {
  it.each([["x"], ["Có"], ["01 sáng kiến cải tiến mô hình học cụ"], ["2"]])("%s: there is one", (text) => {
    expect(readInitiative(text)).toEqual({ kind: "some", text });
  });
  it.each([["0"], ["Không"], ["-"], ["Không có sáng kiến"], ["0 sáng kiến"]])("%s: none", (text) => {
    expect(readInitiative(text)).toEqual({ kind: "none" });
  });
});

describe("titles", () => {
  it("a mark under a title's own column gives that title", () => {
    expect(readTitle("x", "CSTT")).toBe("CSTT");
  });
  it("a text keeps its own words", () => {
    expect(readTitle("CSTĐ cơ sở", null)).toBe("CSTĐ cơ sở");
  });
  it.each([["-"], ["0"], ["Không"]])("%s is no title", (text) => {
    expect(readTitle(text, "CSTT")).toBeNull();
  });
  it("of two marks the higher title counts", () => {
    expect(higherTitle("CSTT", "CSTĐCS")).toBe("CSTĐCS");
    expect(higherTitle("Chiến sĩ thi đua cơ sở", "Chiến sĩ tiên tiến")).toBe("Chiến sĩ thi đua cơ sở");
  });
});
