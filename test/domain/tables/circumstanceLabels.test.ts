import type { RawValue } from "../../../src/domain/grid/grid";
import { recogniseTables } from "../../../src/domain/tables";
import { collectCandidates } from "../../../src/domain/candidates";
import { gridOf } from "../gridOf";

type Row = readonly (RawValue | null)[];

function fields(labels: readonly string[], ...rows: readonly Row[]): readonly string[] {
  const [read] = recogniseTables([gridOf([[...labels], ...rows])]).recognised;
  return (read?.table.columns ?? []).map(({ field }) => field);
}

/** The field of one column in a list of people. */
function inRoster(label: string, ...values: readonly RawValue[]): string | undefined {
  const names = ["Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường"];
  const rows = names.map((name, index) => [index + 1, name, "Đại úy", values[index] ?? values[0] ?? ""]);
  return fields(["STT", "Họ và tên", "Cấp bậc", label], ...rows)[3];
}

it.each<[string, string, RawValue]>([
  ["Kiểm tra đạt yêu cầu (%)", "testPassedShare", 100],
  ["Kết quả kiểm tra đạt yêu cầu (%)", "testPassedShare", 100],
  ["Kết quả kiểm tra khá, giỏi (%)", "testGoodShare", 80],
  ["% ĐYC", "testPassedShare", 100],
  ["KT đạt yêu cầu", "testPassedShare", "100%"],
  ["Tỷ lệ khá, giỏi", "testGoodShare", 80],
  ["% khá giỏi", "testGoodShare", 80],
  ["Số tháng công tác", "serviceMonths", 12],
  ["Thời gian công tác (tháng)", "serviceMonths", 12],
  ["Số ngày nghỉ", "absenceDays", 3],
  ["Nghỉ (ngày)", "absenceDays", 3],
  ["Đi học", "study", "Từ 9/2025"],
  ["Thuyên chuyển", "transfer", "Từ Đại đội 1"],
  ["Đang xem xét kỷ luật", "investigation", "Không"],
  ["Khiếu nại, tố cáo", "investigation", "Không"],
  ["Ký giao ước thi đua", "pledged", "x"],
])("“%s” là %s", (label, field, value) => {
  expect(inRoster(label, value)).toBe(field);
});

it.each<[string, string, RawValue]>([
  ["số trần dưới nhãn không ghi % có thể là số người", "KT đạt yêu cầu", 25],
  ["thời gian công tác không ghi tháng có thể là năm", "Thời gian công tác", 12],
])("không đoán: %s", (_, label, value) => {
  expect(inRoster(label, value)).toBe("other");
});

describe("quân số có mặt, số được xét", () => {
  const row = (...counts: readonly number[]) => [1, "Đại đội 1", ...counts, 90];
  it("đứng một mình vẫn là quân số như trước", () => {
    expect(fields(["STT", "Đơn vị", "Quân số có mặt", "Tổng điểm"], row(28))[2]).toBe("strength");
  });
  it("đứng một mình vẫn cho biết số có mặt", () => {
    const grid = gridOf([["STT", "Đơn vị", "Quân số có mặt", "Tổng điểm"], row(28)]);
    const [unit] = collectCandidates(recogniseTables([grid]).tables).candidates;
    expect([unit?.facts.strength, unit?.facts.present].map((read) => read?.kind)).toEqual(["known", "known"]);
  });
  it("cạnh biên chế là số riêng, không phải hai cột một nội dung", () => {
    const labels = ["STT", "Đơn vị", "Biên chế", "Có mặt", "Số được xét", "Tổng điểm"];
    expect(fields(labels, row(30, 28, 27)).slice(2, 5)).toEqual(["strength", "present", "considered"]);
  });
});

describe("nhãn chỉ có nghĩa trong bảng của nó", () => {
  it("nội dung và điểm tối đa của bảng tiêu chí chấm điểm", () => {
    const labels = ["STT", "Nội dung", "Điểm tối đa", "Điểm tự chấm"];
    const rows: Row[] = [
      [1, "Huấn luyện", 20, 19],
      [2, "Hậu cần", 10, 9],
      [3, "Kỷ luật", 10, 10],
    ];
    expect(fields(labels, ...rows).slice(1, 3)).toEqual(["item", "maxScore"]);
  });
  it("trong danh sách đơn vị thì nội dung, điểm tối đa không nói gì về ai", () => {
    const labels = ["STT", "Đầu mối đơn vị", "Nội dung", "Điểm tối đa", "Tổng điểm"];
    expect(fields(labels, [1, "Đại đội 1", "Huấn luyện", 100, 90]).slice(2, 4)).toEqual(["other", "other"]);
  });
  it("năm, trong danh sách các lần khen thưởng", () => {
    const labels = ["STT", "Họ và tên", "Năm", "Danh hiệu", "Số QĐ"];
    const rows: Row[] = [
      [1, "Nguyễn Văn An", 2023, "CSTĐCS", "12/QĐ"],
      [2, "Nguyễn Văn An", 2024, "CSTĐCS", "15/QĐ"],
    ];
    expect(fields(labels, ...rows)[2]).toBe("awardYear");
  });
});
