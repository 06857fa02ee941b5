import { packById } from "../../../src/domain/criteria";
import type { Finding } from "../../../src/domain/findings/finding";
import type { Proposal } from "../../../src/domain/proposals/proposal";
import type { Review } from "../../../src/domain/review.types";
import { differences } from "../../../src/domain/whatIf";
import { unit } from "../support/candidates";
import { reviewOf } from "../support/review";
import { finding, reviewedUnit, said } from "../support/findings";

const EMPTY = reviewOf([]);

/** A review of one unit with these findings and this proposal. */
function review(findings: readonly Finding[], proposal: Partial<Proposal>): Review {
  return { ...EMPTY, candidates: [reviewedUnit(findings, proposal)] };
}

const share = (given: Partial<Finding>): Finding =>
  finding({
    criterion: "DVQT/advanced-share",
    outcome: "met",
    sentence: said("Có ít nhất 70% CSTT"),
    ...given,
  });
const MET = share({});
const STRICTER = share({ outcome: "notMet", required: said("≥ 75%") });
const LOWER = finding({ criterion: "DVTT/task-rating", title: "DVTT", outcome: "met" });

describe("who gains, loses or changes a title", () => {
  test.each([
    ["loses what a stricter rule refuses", MET, STRICTER, "DVQT", null, "loses"],
    ["gains what a milder rule allows", STRICTER, MET, null, "DVQT", "gains"],
    ["falls to the title below", MET, STRICTER, "DVQT", "DVTT", "changes"],
    ["rises to the title above", STRICTER, MET, "DVTT", "DVQT", "changes"],
  ] as const)("%s", (_name, before, after, from, to, direction) => {
    const told = differences(
      review([before, LOWER], { proposed: from }),
      review([after, LOWER], { proposed: to }),
    );
    expect(told).toMatchObject([{ name: "Phòng Tham mưu", before: from, after: to, direction }]);
    const [was, is] = before === MET ? ["≥ 70%: đạt", "≥ 75%: chưa đạt"] : ["≥ 75%: chưa đạt", "≥ 70%: đạt"];
    expect(told[0]?.why.map(({ vi }) => vi)).toEqual([
      `ĐVQT – có ít nhất 70% CSTT: 70%; trước cần ${was}; nay cần ${is} (Luật 06/2022/QH15, Điều 27 khoản 2)`,
    ]);
  });

  test("nobody where every title stays, even if a rule answers differently", () => {
    const [before, after] = [review([MET], { proposed: null }), review([STRICTER], { proposed: null })];
    expect(differences(before, after)).toEqual([]);
  });

  test("somebody who is in one of the two reviews only is passed over", () => {
    expect(differences(review([MET], { proposed: "DVQT" }), EMPTY)).toEqual([]);
  });

  test("another denominator shows both values", () => {
    const [told] = differences(
      review([MET], { proposed: "DVQT" }),
      review([share({ outcome: "notMet", actual: said("66,67%") })], { proposed: null }),
    );
    expect(told?.why[0]?.vi).toContain("trước 70% (cần ≥ 70%): đạt; nay 66,67% (cần ≥ 70%): chưa đạt");
  });

  test("a rule that the other pack does not have is told as missing", () => {
    const [told] = differences(
      review([STRICTER, { ...MET, criterion: "DVQT/task-rating" }], { proposed: null }),
      review([{ ...MET, criterion: "DVQT/task-rating" }], { proposed: "DVQT" }),
    );
    expect(told?.why[0]?.vi).toContain("trước 70% (cần ≥ 75%): chưa đạt; nay không có tiêu chuẩn này");
  });

  test("a title that the other pack does not know is told as not asked", () => {
    const [told] = differences(review([MET], { proposed: "DVQT" }), review([], { proposed: null }));
    expect(told?.why.map(({ vi }) => vi)).toEqual([`${EMPTY.pack.name.vi} không xét danh hiệu ĐVQT`]);
  });

  test("advisory findings decide nothing and are no reason", () => {
    const advisory = share({ outcome: "notMet", level: "advisory", criterion: "own" });
    const [told] = differences(
      review([MET], { proposed: "DVQT" }),
      review([STRICTER, advisory], { proposed: null }),
    );
    expect(told?.why).toHaveLength(1);
  });

  test("a title beside the ladder stands as a difference of its own", () => {
    const flag = finding({ criterion: "CO_BQP/leads", title: "CO_BQP", outcome: "met" });
    const told = differences(
      review([MET, { ...flag, outcome: "notMet" }], { proposed: "DVQT" }),
      review([MET, flag], { proposed: "DVQT", further: ["CO_BQP"] }),
    );
    expect(told).toMatchObject([{ before: null, after: "CO_BQP", direction: "gains" }]);
  });
});

test("through the pipeline: a stricter share in the pack costs the unit its title, with the article", () => {
  const offices = [
    unit("Phòng Tham mưu", {
      taskRating: "excellent",
      completedShare: 1,
      advancedShare: 0.7,
      emulationCount: 2,
      discipline: "none",
    }),
  ];
  const pack = packById("luat-2022");
  const stricter = {
    ...pack,
    criteria: pack.criteria.map((criterion) =>
      criterion.title === "DVQT" &&
      criterion.check.kind === "shareAtLeast" &&
      criterion.check.of === "advanced"
        ? { ...criterion, check: { ...criterion.check, value: "0.75" } }
        : criterion,
    ),
  };
  const [told] = differences(reviewOf(offices), reviewOf(offices, { pack: stricter }));
  expect(told).toMatchObject({ before: "DVQT", after: "DVTT", direction: "changes" });
  expect(told?.why).toHaveLength(1);
  expect(told?.why[0]?.vi).toMatch(/trước cần ≥ 70%: đạt; nay cần ≥ 75%: chưa đạt \(Luật .*Điều 27/);
});
