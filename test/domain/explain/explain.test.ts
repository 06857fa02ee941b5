import { explain, inWords } from "../../../src/domain/explain";
import type { AppliedDecision } from "../../../src/domain/decisions/decision";
import { cellAt, finding, part, reviewedUnit, said } from "../support/findings";

const RATING = finding({
  criterion: "DVQT/task-rating",
  outcome: "met",
  sentence: { vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Tasks completed excellently" },
  actual: said("HTXSNV"),
  cells: [cellAt(11, 6)],
});
const SHARE = finding({
  criterion: "DVQT/advanced-share",
  outcome: "notMet",
  sentence: { vi: "Có ít nhất 70% CSTT", en: "At least 70% CSTT" },
  actual: said("69,88%"),
  cells: [cellAt(11, 8), cellAt(11, 9)],
});
const PROPOSED = { proposed: "DVQT", eligible: ["DVQT"] } as const;

function excluded(reason: string): AppliedDecision {
  return {
    decision: { kind: "exclude", subject: "unit", name: "Phòng Tham mưu", unit: null, title: "DVQT", reason },
    cell: null,
    nowSeen: null,
  };
}

describe("the tree", () => {
  test("one per title asked, in the order of the findings; rules with their facts and cells", () => {
    const lower = finding({ criterion: "DVTT/task-rating", title: "DVTT", outcome: "met" });
    const trees = explain(reviewedUnit([RATING, SHARE, lower]));
    expect(trees.map(({ title, outcome }) => [title, outcome])).toEqual([
      ["DVQT", "notMet"],
      ["DVTT", "met"],
    ]);
    expect(trees[0]?.children[0]).toMatchObject({
      kind: "rule",
      criterion: "DVQT/task-rating",
      basis: RATING.basis,
      children: [{ kind: "fact", text: said("HTXSNV"), cells: [cellAt(11, 6)], children: [] }],
    });
  });

  test("a rule with parts has a fact for each part, parts within parts included", () => {
    const inner = part({ outcome: "notMet", actual: said("74%"), cells: [cellAt(11, 9)] });
    const parts = [
      part({ outcome: "met", actual: said("100%"), cells: [cellAt(11, 8)] }),
      part({ outcome: "notMet", actual: said("khá, giỏi"), parts: [inner] }),
    ];
    const [tree] = explain(reviewedUnit([{ ...SHARE, parts }]));
    expect(tree?.children[0]?.children).toMatchObject([
      { kind: "fact", outcome: "met", text: said("100%"), children: [] },
      { kind: "fact", outcome: "notMet", children: [{ text: said("74%"), cells: [cellAt(11, 9)] }] },
    ]);
  });

  test("a reason is told with what was found", () => {
    const [tree] = explain(reviewedUnit([{ ...SHARE, reason: said("cả đơn vị 83 người") }]));
    expect(tree?.children[0]?.children[0]?.text).toEqual(said("69,88%. cả đơn vị 83 người"));
  });

  test("advisory and draft rules are marked, and an advisory breach stands in nobody's way", () => {
    const advisory = { ...SHARE, level: "advisory", status: "draft" } as const;
    const [tree] = explain(reviewedUnit([RATING, advisory], PROPOSED));
    expect(tree?.children[1]).toMatchObject({ level: "advisory", status: "draft", outcome: "notMet" });
    expect(tree?.text.vi).toBe("Đề nghị tặng danh hiệu ĐVQT");
  });

  test.each([
    ["proposed", [RATING], PROPOSED, [], "Đề nghị tặng danh hiệu ĐVQT"],
    ["proposed beside the ladder", [RATING], { further: ["DVQT"] }, [], "Đề nghị tặng danh hiệu ĐVQT"],
    [
      "met, but a higher one is proposed",
      [RATING],
      {},
      [],
      "Đủ tiêu chuẩn danh hiệu ĐVQT, đã đề nghị danh hiệu cao hơn",
    ],
    ["not met", [RATING, SHARE], {}, [], "Chưa đạt tiêu chuẩn danh hiệu ĐVQT"],
    ["open", [RATING, { ...SHARE, outcome: "cannotTell" }], {}, [], "Chưa đủ dữ liệu xét danh hiệu ĐVQT"],
    [
      "left out by people",
      [RATING],
      {},
      [excluded("đang kiểm tra")],
      "Không đề nghị danh hiệu ĐVQT: đang kiểm tra",
    ],
  ] as const)("%s", (_name, findings, proposal, decisions, text) => {
    const [tree] = explain(reviewedUnit(findings, proposal, decisions));
    expect(tree?.text.vi).toBe(text);
  });
});

describe("in words for the minutes", () => {
  test("a title that is proposed names every rule with value, cell and article", () => {
    expect(inWords(explain(reviewedUnit([RATING], PROPOSED)))).toEqual([
      {
        vi: "Đề nghị tặng danh hiệu ĐVQT: hoàn thành xuất sắc nhiệm vụ (HTXSNV, ô 'Chấm điểm'!F11) – Luật 06/2022/QH15, Điều 27 khoản 2.",
        en: "Proposed for ĐVQT: tasks completed excellently (HTXSNV, cell 'Chấm điểm'!F11) – Luật 06/2022/QH15, Điều 27 khoản 2.",
      },
    ]);
  });

  test("a title that is not met names only what stands in the way", () => {
    const [words] = inWords(explain(reviewedUnit([RATING, SHARE])));
    expect(words?.vi).toBe(
      "Chưa đạt tiêu chuẩn danh hiệu ĐVQT: có ít nhất 70% CSTT (chưa đạt: 69,88%, ô 'Chấm điểm'!H11, 'Chấm điểm'!I11) – Luật 06/2022/QH15, Điều 27 khoản 2.",
    );
  });

  test("a waiver is told with its reason, an advisory breach as advisory", () => {
    const waived = { ...SHARE, outcome: "waived", reason: said("Được miễn: đơn vị mới thành lập") } as const;
    const advisory = { ...SHARE, criterion: "own", level: "advisory", status: "unitsOwn" } as const;
    const [words] = inWords(explain(reviewedUnit([waived, advisory], PROPOSED)));
    expect(words?.vi).toContain("(được miễn: 69,88%. Được miễn: đơn vị mới thành lập, ô");
    expect(words?.vi).toContain("có ít nhất 70% CSTT [khuyến nghị, đơn vị tự đặt] (chưa đạt: 69,88%");
  });

  test("of many cells a few are named and the others counted", () => {
    const cells = [1, 2, 3, 4, 5].map((row) => cellAt(row, 2));
    const [words] = inWords(explain(reviewedUnit([{ ...RATING, cells }], PROPOSED)));
    expect(words?.vi).toContain("ô 'Chấm điểm'!B1, 'Chấm điểm'!B2, 'Chấm điểm'!B3 và 2 ô khác)");
  });
});
