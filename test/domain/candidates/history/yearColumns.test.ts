import { collectCandidates } from "../../../../src/domain/candidates";
import type { Candidate } from "../../../../src/domain/candidates/candidate";
import type { RawValue } from "../../../../src/domain/grid/grid";
import { recogniseTables } from "../../../../src/domain/tables";
import { answer, streakOf } from "../../findings/streak/support";
import { SETTINGS } from "../../support/candidates";
import { gridOf } from "../../gridOf";

type Rows = readonly (readonly (RawValue | null)[])[];

/** The first person of a list reviewed for 2025, and what was noticed about the columns. */
function read(rows: Rows, merges: readonly string[] = []) {
  const { tables, warnings } = recogniseTables([gridOf(rows, { merges })]);
  const [first] = collectCandidates(tables, { year: 2025 }).candidates;
  if (!first) throw new Error("nobody was read");
  return { first, warnings };
}

const told = ({ history }: Candidate) =>
  history.map(({ year, titles, rating, initiative, cell }) => [
    year,
    [...titles, ...(rating === null ? [] : [rating])].join("+"),
    initiative,
    cell.column,
  ]);

describe("Cột sáng kiến, xếp loại của từng năm trước", () => {
  const { first, warnings } = read([
    [
      "TT",
      "Họ và tên",
      "Phân loại",
      "Xếp loại 2023",
      "Sáng kiến 2023",
      "Mức độ HTNV năm 2024",
      "Sáng kiến năm 2024",
    ],
    [1, "Lê Văn Sông", "HTXSNV", "HTTNV", "Cải tiến bếp", "HTXSNV", "Không"],
    [2, "Trần Văn Núi", "HTTNV", "", "", "HTNV", 2],
  ]);

  test("thuộc về năm ghi ở nhãn, không lẫn vào năm xét", () => {
    expect(told(first)).toEqual([
      [2024, "excellent", null, 6],
      [2024, "", "", 7],
      [2023, "", "Cải tiến bếp", 5],
      [2023, "good", null, 4],
    ]);
    expect(first.facts.taskRating).toMatchObject({ value: "excellent", cell: { column: 3 } });
    expect(first.facts.initiative).toBeUndefined();
    expect(warnings).toEqual([]);
  });

  const rated = streakOf({ each: [{ kind: "rated", value: "good" }], years: 2 });
  test.each([
    [1, "met"],
    // Before 2023 nothing is told, and a longer chain might bring the other one.
    [2, "cannotTell"],
  ])("một năm có sáng kiến, một năm không: cần ≥ %i → %s", (initiatives, outcome) => {
    const found = answer({ ...rated, initiatives }, first);
    expect(found.outcome).toBe(outcome);
  });

  test("ô trống ở cột sáng kiến, xếp loại không phải là không có danh hiệu, kể cả khi trống là không", () => {
    const none = { ...SETTINGS, blanks: { ...SETTINGS.blanks, history: "none" } } as const;
    const holds = streakOf({ each: [{ kind: "holds", title: "CSTDCS" }], years: 2 });
    expect(answer(holds, first, none).outcome).toBe("cannotTell");
  });
});

describe("Cột của chính năm xét", () => {
  const rows = (label: string, cell: string): Rows => [
    ["TT", "Họ và tên", label, "Sáng kiến 2025"],
    [1, "Lê Văn Sông", cell, "Cải tiến bếp"],
    [2, "Trần Văn Núi", "HTTNV", "Không"],
  ];
  test("“Xếp loại 2025”, “Sáng kiến 2025” khi xét năm 2025 là kết quả năm nay", () => {
    const { facts } = read(rows("Xếp loại 2025", "HTXSNV")).first;
    expect(facts.taskRating).toMatchObject({
      kind: "known",
      value: "excellent",
      cell: { row: 2, column: 3 },
    });
    expect(facts.initiative).toMatchObject({ value: { kind: "some", text: "Cải tiến bếp" } });
  });

  test("“Xếp loại 2024” không phải là kết quả năm 2025", () => {
    expect(read(rows("Xếp loại 2024", "HTXSNV")).first.facts.taskRating).toBeUndefined();
  });
});

describe("Hai cột của một năm", () => {
  const { first, warnings } = read(
    [
      ["TT", "Họ và tên", "Phân loại", "CSTĐCS", null, "BKBQP", null],
      [null, null, null, 2023, 2024, 2023, 2024],
      [1, "Lê Văn Sông", "HTXSNV", "x", "x", "", "x"],
      [2, "Trần Văn Núi", "HTTNV", "", "x", "x", ""],
    ],
    ["A1:A2", "B1:B2", "C1:C2", "D1:E1", "F1:G1"],
  );

  test("đều được đọc, không cột nào bị bỏ", () => {
    expect(told(first).filter(([, titles]) => titles !== "")).toEqual([
      [2024, "CSTDCS", null, 5],
      [2024, "BKBQP", null, 7],
      [2023, "CSTDCS", null, 4],
    ]);
    expect(warnings.filter(({ code }) => code === "twoColumnsOneField")).toEqual([]);
  });

  test("đăng ký, đề nghị của một năm không phải là danh hiệu đã có", () => {
    const wanted = read(
      [
        ["TT", "Họ và tên", "Phân loại", "Đăng ký danh hiệu", null],
        [null, null, null, 2023, 2024],
        [1, "Lê Văn Sông", "HTXSNV", "CSTĐCS", "CSTĐCS"],
        [2, "Trần Văn Núi", "HTTNV", "CSTT", "CSTT"],
      ],
      ["A1:A2", "B1:B2", "C1:C2", "D1:E1"],
    );
    expect(wanted.first.history).toEqual([]);
  });
});
