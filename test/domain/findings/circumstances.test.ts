import { checkLeadsBloc } from "../../../src/domain/findings/leadsBloc";
import { checkInitiative } from "../../../src/domain/findings/initiative";
import { checkNotNoted } from "../../../src/domain/findings/notNoted";
import { checkRegistered } from "../../../src/domain/findings/registered";
import { checkAbsence, checkService } from "../../../src/domain/findings/service";
import { checkVotes } from "../../../src/domain/findings/votes";
import type { InitiativeScope, VoteBase } from "../../../src/domain/criteria/pack";
import type { TitleId } from "../../../src/domain/criteria/title";
import type { RawValue } from "../../../src/domain/grid/grid";
import { contextOf, listed, said, type Cells } from "../support/asked";
import { collectCandidates } from "../../../src/domain/candidates";
import { recogniseTables } from "../../../src/domain/tables";
import { gridOf } from "../gridOf";

type Expected = "met" | "notMet" | "cannotTell";

const person = (cells: Cells) => contextOf(listed("person", [{ ...cells, "Cấp bậc": "Đại úy" }]));

describe("đủ 06 tháng công tác đến hết năm 2025", () => {
  it.each<[string, Cells, Expected]>([
    ["cột ghi 6 tháng", { "Số tháng công tác": 6 }, "met"],
    ["cột ghi 5 tháng", { "Số tháng công tác": 5 }, "notMet"],
    ["nhãn có đơn vị tháng", { "Thời gian công tác (tháng)": "06 tháng" }, "met"],
    ["nhập ngũ đầu tháng 7", { "Nhập ngũ": "01/07/2025" }, "met"],
    ["nhập ngũ sau đó một ngày", { "Nhập ngũ": "02/07/2025" }, "notMet"],
    ["tháng 6: ngày nào cũng đủ", { "Nhập ngũ": "6/2025" }, "met"],
    ["tháng 7: tùy ngày", { "Nhập ngũ": "7/2025" }, "cannotTell"],
    ["tháng 8: ngày nào cũng thiếu", { "Nhập ngũ": "8/2025" }, "notMet"],
    ["chỉ ghi năm trước", { "Nhập ngũ": 2024 }, "met"],
    ["chỉ ghi năm nay", { "Nhập ngũ": 2025 }, "cannotTell"],
    ["không có cột", {}, "cannotTell"],
  ])("%s", (_, cells, outcome) => {
    expect(checkService(6, person(cells)).outcome).toBe(outcome);
  });
});

describe("nghỉ không quá 39 ngày", () => {
  it.each<[RawValue, Expected]>([
    [39, "met"],
    [40, "notMet"],
    ["40 ngày", "notMet"],
    ["Không", "met"],
    ["Nghỉ thai sản", "met"],
    ["Thai sản, nghỉ việc riêng 10 ngày", "cannotTell"],
    ["trên 40", "notMet"],
    ["", "cannotTell"],
    ["nhiều", "cannotTell"],
  ])("“%s” là %s", (cell, outcome) => {
    expect(checkAbsence(39, person({ "Số ngày nghỉ": cell })).outcome).toBe(outcome);
  });
});

describe("không ghi nhận điều cần xem xét", () => {
  it.each<[string, Cells, Expected]>([
    ["ô trống trong cột riêng", { "Khiếu nại, tố cáo": "" }, "met"],
    ["ghi không", { "Khiếu nại, tố cáo": "Không" }, "met"],
    ["ghi có thì để người quyết định", { "Khiếu nại, tố cáo": "01 đơn đang xác minh" }, "cannotTell"],
    ["ghi chú nói tới", { "Ghi chú": "Đang xem xét kỷ luật" }, "cannotTell"],
    ["ghi chú nói chuyện khác không phải là khẳng định", { "Ghi chú": "Ốm" }, "cannotTell"],
    ["không có cột nào", {}, "cannotTell"],
  ])("%s", (_, cells, outcome) => {
    expect(checkNotNoted("investigation", person(cells)).outcome).toBe(outcome);
  });
});

describe("đăng ký đầu năm", () => {
  it.each<[TitleId, RawValue, Expected]>([
    ["CSTT", "CSTT", "met"],
    ["CSTT", "Chiến sĩ thi đua cơ sở", "met"],
    ["CSTDCS", "CSTT", "notMet"],
    ["CSTDCS", "Đăng ký CSTĐCS", "met"],
    ["CSTDCS", "CSTĐTQ", "met"],
    ["CSTDTQUOC", "CSTĐTQ", "cannotTell"],
    ["CSTT", "Bằng khen BQP", "notMet"],
    ["CSTT", "LĐTT", "cannotTell"],
    ["CSTT", "", "notMet"],
  ])("xét %s, ghi “%s”: %s", (title, cell, outcome) => {
    const rows = [cell, "CSTT"].map((each) => ({ "Danh hiệu đăng ký": each, "Cấp bậc": "Đại úy" }));
    expect(checkRegistered(title, contextOf(listed("person", rows))).outcome).toBe(outcome);
  });
  it("cột chưa ai ghi thì chưa biết", () => {
    const rows = ["", ""].map((each) => ({ "Danh hiệu đăng ký": each, "Cấp bậc": "Đại úy" }));
    expect(checkRegistered("CSTT", contextOf(listed("person", rows))).outcome).toBe("cannotTell");
  });
});

describe("phiếu đạt 90%", () => {
  it.each<[string, Cells, VoteBase, boolean, Expected]>([
    ["17/19 không phải 90%", { "Phiếu đồng ý": 17, "Tổng số thành viên": 19 }, "members", false, "notMet"],
    ["18/20 là đúng 90%", { "Phiếu đồng ý": 18, "Tổng số thành viên": 20 }, "members", false, "met"],
    ["18/20 không hơn 90%", { "Phiếu đồng ý": 18, "Tổng số thành viên": 20 }, "members", true, "notMet"],
    ["tính trên phiếu hợp lệ", { "Phiếu đồng ý": 18, "Phiếu hợp lệ": 19 }, "valid", false, "met"],
    ["thiếu tổng số thành viên", { "Phiếu đồng ý": 18, "Phiếu hợp lệ": 19 }, "members", false, "cannotTell"],
    [
      "phiếu nhiều hơn người",
      { "Phiếu đồng ý": 21, "Tổng số thành viên": 20 },
      "members",
      false,
      "cannotTell",
    ],
    ["tỷ lệ ghi 90% có thể đã làm tròn", { "Tỷ lệ phiếu": "90%" }, "members", false, "cannotTell"],
    ["tỷ lệ ghi 91% chắc chắn hơn", { "Tỷ lệ phiếu": "91%" }, "members", false, "met"],
    ["tỷ lệ ghi 89% chắc chắn kém", { "Tỷ lệ phiếu": "89%" }, "members", false, "notMet"],
    ["chưa có số ý kiến bằng văn bản", { "Phiếu đồng ý": 18 }, "presentAndWritten", false, "cannotTell"],
  ])("%s", (_, cells, of, strict, outcome) => {
    const check = { kind: "votesAtLeast", value: "0.9", of, strict } as const;
    expect(checkVotes(check, person(cells)).outcome).toBe(outcome);
  });
});

describe("dẫn đầu khối", () => {
  it.each<[string, RawValue[], Expected]>([
    ["điểm cao nhất", [97, 96, 95], "met"],
    ["thứ hai", [96, 97, 95], "notMet"],
    ["đồng hạng nhất thì bỏ phiếu", [97, 97, 95], "cannotTell"],
    ["có đơn vị chưa có điểm", [97, 96, ""], "cannotTell"],
    ["chưa có điểm", ["", 96, 95], "cannotTell"],
    ["một mình trong khối", [97], "cannotTell"],
  ])("%s", (_, totals, outcome) => {
    const units = listed(
      "unit",
      totals.map((total) => ({ "Tổng điểm": total, "Quân số": 30 })),
    );
    expect(checkLeadsBloc({ kind: "leadsBloc", upTo: 1 }, contextOf(units)).outcome).toBe(outcome);
  });
});

describe("Điều 25 khoản 1, Điều 26 khoản 1: cụm, khối do Bộ tổ chức", () => {
  const leads = { kind: "leadsBloc", upTo: 1, organisedBy: "ministry" } as const;
  it.each<[string, RawValue[], Expected]>([
    ["Cụm thi đua số 2 do Bộ Quốc phòng tổ chức", [97, 96], "met"],
    ["Khối thi đua số II (do BQP thành lập)", [97, 96], "met"],
    ["Khối thi đua do BQP thành lập", [97, 96], "met"],
    ["Cụm thi đua số 2 Bộ Quốc phòng", [97, 96], "met"],
    ["Cụm thi đua số 2 do Bộ Quốc phòng tổ chức", [96, 97], "notMet"],
    ["Cụm thi đua số 2 không do Bộ Quốc phòng tổ chức", [97, 96], "cannotTell"],
    ["Cụm thi đua số 2 BĐBP", [97, 96], "cannotTell"],
    ["Cụm thi đua số 2 BĐBP", [96, 97], "notMet"],
    ["Khối cơ quan Bộ Quốc phòng", [97, 96], "cannotTell"],
    ["", [97, 96], "cannotTell"],
  ])("%s, điểm %j: %s", (bloc, totals, outcome) => {
    const rows = totals.map((total) => ({ "Cụm, khối thi đua": bloc, "Tổng điểm": total, "Quân số": 30 }));
    expect(checkLeadsBloc(leads, contextOf(listed("unit", rows))).outcome).toBe(outcome);
  });
  it("lời ghi trên đầu bảng cũng là lời của sổ", () => {
    const cells = (head: string) =>
      gridOf([
        [head, "", ""],
        ["STT", "Đơn vị", "Tổng điểm"],
        [1, "Đồn Biên phòng Mỹ Quý", 97],
        [2, "Đồn Biên phòng Sông Trăng", 96],
      ]);
    const asked = (head: string) =>
      checkLeadsBloc(leads, contextOf(collectCandidates(recogniseTables([cells(head)]).tables).candidates));
    const head = "KẾT QUẢ CỤM THI ĐUA SỐ 2 DO BỘ QUỐC PHÒNG TỔ CHỨC NĂM 2025";
    expect(said(asked(head))).toBe(`met: hạng 1 trên 2 (Sổ ghi “${head}”)`);
    expect(asked("KẾT QUẢ CỤM THI ĐUA SỐ 2 NĂM 2025, GỬI BỘ QUỐC PHÒNG").outcome).toBe("cannotTell");
  });
});

describe("Điều 23 khoản 2: sáng kiến được cơ sở công nhận", () => {
  test.each([
    ["Chưa được công nhận", "cannotTell"],
    ["Cải tiến bếp (đang nghiên cứu)", "cannotTell"],
    ["Mô hình tuần tra, đề nghị công nhận", "cannotTell"],
    ["Đề tài chờ nghiệm thu", "cannotTell"],
    ["Nâng cao chất lượng công tác Đảng xây dựng đơn vị", "met"],
    ["Biện pháp quản lý quân nhân chưa tiến bộ", "met"],
    ["Mô hình tuần tra, QĐ công nhận số 12", "met"],
  ])("%s → %s", (text, outcome) => {
    expect(checkInitiative(person({ "Sáng kiến": text })).outcome).toBe(outcome);
  });
});

test("sáng kiến chỉ đánh dấu thì nói là đánh dấu", () => {
  expect(said(checkInitiative(person({ "Sáng kiến": "x" })))).toBe("met: Có đánh dấu “x”");
  expect(said(checkInitiative(person({ "Sáng kiến": "Cải tiến bếp" })))).toBe("met: Có: Cải tiến bếp");
});

describe("phạm vi ảnh hưởng của sáng kiến", () => {
  it.each<[string, InitiativeScope, Expected]>([
    ["Cải tiến bếp", "base", "met"],
    ["Cải tiến bếp", "ministry", "cannotTell"],
    ["Cải tiến bếp, cấp Bộ công nhận", "ministry", "met"],
    ["Cải tiến bếp, áp dụng toàn quân", "nation", "notMet"],
    ["Cải tiến bếp, áp dụng toàn quân khu", "ministry", "notMet"],
    ["Đề tài cấp bộ môn", "ministry", "cannotTell"],
    ["Đang đề nghị công nhận cấp Bộ", "ministry", "cannotTell"],
    ["Áp dụng trên toàn quốc", "ministry", "met"],
    ["Không", "ministry", "notMet"],
  ])("“%s”, cần %s: %s", (text, scope, outcome) => {
    expect(checkInitiative(person({ "Sáng kiến": text }), scope).outcome).toBe(outcome);
  });
});
