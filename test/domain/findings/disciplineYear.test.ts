import { checkNoDiscipline } from "../../../src/domain/findings/discipline";
import { contextOf, listed } from "../support/asked";

const asked = (text: string, year = 2025) =>
  checkNoDiscipline("warning", contextOf(listed("unit", [{ "Quân số": 30, "Kỷ luật": text }]), { year }));

describe("Điều 28 khoản 2: trong năm không có ai bị kỷ luật từ cảnh cáo trở lên", () => {
  it.each([
    ["Cảnh cáo", "notMet"],
    ["Cảnh cáo (năm 2025)", "notMet"],
    ["01 cảnh cáo theo QĐ số 2023/QĐ-BCH", "notMet"],
    ["Cảnh cáo ngày 12/5/2025", "notMet"],
    ["Cảnh cáo (năm 2023)", "cannotTell"],
    ["Năm 2023: 01 cảnh cáo", "cannotTell"],
    ["Cảnh cáo ngày 12/5/2023", "cannotTell"],
    ["Cảnh cáo năm 2023; khiển trách năm 2025", "cannotTell"],
    ["Khiển trách năm 2023; cảnh cáo năm 2025", "notMet"],
    ["Khiển trách (năm 2023)", "met"],
  ])("xét năm 2025, ghi “%s”: %s", (text, outcome) => {
    expect(asked(text).outcome).toBe(outcome);
  });

  it("lý do nói rõ năm ghi trong ô", () => {
    expect(asked("Cảnh cáo (năm 2023)").reason?.vi).toBe(
      "Ghi năm 2023, xét năm 2025: cần xác định kỷ luật có thuộc năm xét không",
    );
    expect(asked("Cảnh cáo (năm 2023)", 2023).outcome).toBe("notMet");
  });
});
