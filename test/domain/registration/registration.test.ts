import Big from "big.js";
import type { Candidate, Facts, Reading } from "../../../src/domain/candidates/candidate";
import { compareRegistration } from "../../../src/domain/registration";
import type { RegistrationRow } from "../../../src/domain/registration/registration";
import { cellOf, person, unit, type Row } from "../support/candidates";
import { reviewOf } from "../support/review";

const BEST: Row = {
  taskRating: "excellent",
  completedShare: 1,
  advancedShare: 0.7,
  emulationCount: 2,
  discipline: "none",
};
const NOT_DVQT: Row = { ...BEST, emulationCount: 0, taskRating: "good" };

function known<T>(value: T, text: string, row: number): Reading<T> {
  return { kind: "known", value, text, cell: cellOf("note", row) };
}

/** The candidate with what it registered ("" is an empty cell) and whether it signed. */
function having(candidate: Candidate, registered: string | null, pledged?: boolean): Candidate {
  const { row } = candidate.source;
  const title: Facts =
    registered === null
      ? {}
      : {
          registeredTitle:
            registered === ""
              ? { kind: "blank", cell: cellOf("note", row) }
              : known(registered, registered, row),
        };
  const signed: Facts = pledged === undefined ? {} : { pledged: known(pledged, pledged ? "x" : "chưa", row) };
  return { ...candidate, facts: { ...candidate.facts, ...title, ...signed } };
}

function rowsOf(...candidates: readonly Candidate[]): readonly RegistrationRow[] {
  return compareRegistration(reviewOf(candidates).candidates).rows;
}

function first(candidate: Candidate): readonly unknown[] {
  const [row] = rowsOf(candidate, having(unit("Đơn vị khác"), "ĐVTT"), having(person("Người khác"), "CSTT"));
  return [row?.registered, row?.reached, row?.state];
}

describe("đăng ký và kết quả", () => {
  test.each([
    ["đăng ký và đạt ĐVQT", BEST, "ĐVQT", ["DVQT", "DVQT", "met"]],
    ["đăng ký ĐVTT, đạt ĐVQT", BEST, "Đơn vị tiên tiến", ["DVTT", "DVQT", "exceeded"]],
    ["đăng ký ĐVQT, không đạt", NOT_DVQT, "Đơn vị Quyết thắng", ["DVQT", "DVTT", "notMet"]],
    [
      "đăng ký ĐVQT, sổ chưa đủ để biết",
      { ...BEST, emulationCount: "" },
      "ĐVQT",
      ["DVQT", "DVTT", "cannotTell"],
    ],
    ["ô đăng ký để trống", BEST, "", [null, "DVQT", "notRegistered"]],
    ["đăng ký một điều không rõ", BEST, "phấn đấu tốt", [null, "DVQT", "cannotTell"]],
    [
      "kết quả đã quyết định được lấy trước đề nghị",
      { ...BEST, title: "ĐVTT" },
      "ĐVQT",
      ["DVQT", "DVTT", "notMet"],
    ],
  ] as const)("%s", (_, row, registered, expected) => {
    expect(first(having(unit("Phòng Tham mưu", row), registered))).toEqual(expected);
  });

  test.each([
    ["CSTĐCS", "CSTĐCS", ["CSTDCS", "CSTDCS", "met"]],
    ["CSTT", "CSTĐCS", ["CSTT", "CSTDCS", "exceeded"]],
    ["CSTĐCS", "CSTT", ["CSTDCS", "CSTT", "notMet"]],
    ["CSTĐCS", "Không", ["CSTDCS", null, "notMet"]],
  ])("một người đăng ký %s, được quyết định %s", (registered, title, expected) => {
    expect(first(having(person("Nguyễn Văn An", { title }), registered))).toEqual(expected);
  });

  test("không ai đăng ký thì không có gì để so", () => {
    expect(rowsOf(unit("Phòng Tham mưu", BEST), having(unit("Phòng Chính trị", BEST), ""))).toEqual([]);
  });

  test("chỉ đơn vị đăng ký thì người không bị coi là không đăng ký", () => {
    const rows = rowsOf(having(unit("Phòng Tham mưu", BEST), "ĐVQT"), person("Nguyễn Văn An", {}));
    expect(rows).toHaveLength(1);
  });

  test("tỷ lệ đơn vị ký giao ước là phân số của mọi đơn vị", () => {
    const units = [
      having(unit("A", BEST), null, true),
      having(unit("B", BEST), null, false),
      unit("C", BEST),
    ];
    const { pledgedUnits } = compareRegistration(reviewOf(units).candidates);
    expect([pledgedUnits?.num, pledgedUnits?.den]).toEqual([new Big(1), new Big(3)]);
    expect(compareRegistration(reviewOf([unit("A", BEST)]).candidates).pledgedUnits).toBeNull();
  });
});
