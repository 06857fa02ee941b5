import { packById } from "../../../src/domain/criteria";
import { checkAll } from "../../../src/domain/findings";
import { SETTINGS, people, unit, type Row } from "../support/candidates";

/** The outcomes of a unit whose people stand on `sheet`; its own row stands on the sheet "Bảng". */
function outcomes(sheet: string, row: Row, members: Row): Record<string, string> {
  const post = unit("Đồn A", { taskRating: "excellent", ...row });
  const listed = people(3, members, { unit: "Đồn A", sheet });
  const found = checkAll([post, ...listed], packById("luat-2022"), SETTINGS).byCandidate.get(post.id) ?? [];
  return Object.fromEntries(found.map(({ criterion, outcome }) => [criterion, outcome]));
}

const GOOD: Row = { taskRating: "good", initiative: "none", discipline: "none" };
const EXCELLENT: Row = { taskRating: "excellent", discipline: "none" };

describe("Danh sách chung cả đơn vị lẫn người mà không ghi quân số: có thể chỉ là người được đề nghị", () => {
  test("không ai là CSTĐCS trong danh sách thì chưa đủ dữ liệu, không phải không đạt", () => {
    expect(outcomes("Bảng", {}, GOOD)).toMatchObject({
      "DVQT/emulation-count": "cannotTell",
      "DVQT/advanced-share": "cannotTell",
      "DVQT/completed-share": "cannotTell",
      "DVTT/discipline": "cannotTell",
    });
  });

  test("có một CSTĐCS trong danh sách thì đủ để đạt điểm d khoản 1 Điều 27", () => {
    expect(outcomes("Bảng", {}, EXCELLENT)).toMatchObject({
      "DVQT/emulation-count": "met",
      "DVQT/advanced-share": "cannotTell",
    });
  });

  test("ghi quân số đúng bằng số người thì danh sách là cả đơn vị", () => {
    expect(outcomes("Bảng", { strength: 3 }, GOOD)).toMatchObject({
      "DVQT/emulation-count": "notMet",
      "DVQT/advanced-share": "met",
    });
  });

  test("danh sách người ở trang riêng là cả đơn vị, như sổ quân nhân vẫn ghi", () => {
    expect(outcomes("Danh sách", {}, GOOD)).toMatchObject({
      "DVQT/emulation-count": "notMet",
      "DVQT/advanced-share": "met",
    });
  });
});
