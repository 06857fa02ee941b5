import { readTallies } from "../../../../src/domain/council/read/tally";
import { planTally } from "../../../../src/domain/plans/council";
import type { SheetPlan } from "../../../../src/domain/plans/plan";
import { person } from "../../support/candidates";
import { rowOf, rowWith, shown } from "../../support/review";
import { gridFrom, listOf, papersOf, RULED } from "./support";

const PEOPLE = ["Nguyễn Văn An", "Trần Thị Bình"].map((name) => person(name, {}, { unit: "Đồn A" }));
const LATER = Array.from({ length: 40 }, (_, index) => person(`Lê Văn Muộn ${index}`, {}, { unit: "Đồn B" }));
const ALL = [...PEOPLE, ...LATER];
const [an] = PEOPLE;

function planned(more: Parameters<typeof papersOf>[1]): SheetPlan {
  const plan = planTally(papersOf(ALL, more));
  if (plan === null) throw new Error("no plan");
  return plan;
}
const FIRST = planned({ nominations: [listOf("CSTDCS", PEOPLE)], settings: RULED });
const rowAn = rowWith(FIRST, 2, "Nguyễn Văn An");
const rowMembers = rowWith(FIRST, 2, "Tổng số thành viên");

describe("phiếu kiểm phiếu", () => {
  test("đọc lại được: ô trống là chưa ghi, số đã ghi thuộc đúng người", () => {
    const empty = readTallies([gridFrom(FIRST)], ALL);
    expect(empty.warnings).toEqual([]);
    expect(empty.votes.map(({ candidateId, title, body }) => [candidateId, title, body])).toEqual(
      PEOPLE.map(({ id }) => [id, "CSTDCS", "council"]),
    );
    expect(empty.votes[0]?.for).toMatchObject({ kind: "blank" });
    const filled = readTallies([gridFrom(FIRST, { [`${rowAn},4`]: 17, [`${rowMembers},3`]: 19 })], ALL);
    expect(filled.votes[0]).toMatchObject({
      candidateId: an?.id,
      for: { kind: "known", text: "17" },
      counts: { members: { kind: "known", text: "19" } },
    });
  });

  test("không ghi sẵn số phiếu nào; tỷ lệ là công thức trên ô đã ghi khi đã chọn ngưỡng, không thì để trống", () => {
    expect(rowOf(FIRST, rowAn).slice(3, 8)).toEqual([
      "",
      "",
      "",
      "",
      `=IF(OR(COUNT(D${rowAn},$C$${rowMembers})<2,SUM($C$${rowMembers})=0),"",D${rowAn}/SUM($C$${rowMembers}))`,
    ]);
    const unruled = planned({ nominations: [listOf("CSTDCS", PEOPLE)] });
    expect(unruled.cells.filter(({ value }) => value.kind === "formula")).toEqual([]);
  });

  test("lập lại khi không có ai mới: không ghi gì", () => {
    const again = { nominations: [listOf("CSTDCS", PEOPLE)], ownGrids: [gridFrom(FIRST)], settings: RULED };
    expect(planTally(papersOf(ALL, again))).toBeNull();
  });

  test("người mới vào hàng trống của danh hiệu, quá số hàng trống thì thành phần riêng; ô đã có chữ không bị ghi", () => {
    const grid = gridFrom(FIRST, { [`${rowAn},4`]: 17 });
    const plan = planned({ nominations: [listOf("CSTDCS", ALL)], ownGrids: [grid], settings: RULED });
    expect(plan.onto).toEqual({ sheet: grid.sheet, range: grid.range, values: grid.values });
    expect(plan.entries).toBe(LATER.length);
    for (const { row, column } of plan.cells) expect(grid.values[row - 1]?.[column - 1] ?? "").toBe("");
    const notes = plan.cells.filter(({ value }) => shown(value) === "bổ sung sau khi lập phiếu");
    expect(notes).toHaveLength(LATER.length);
    expect(plan.merges).toEqual([]);
    expect(plan.cells.map(({ value }) => shown(value))).toContain("Kiểm phiếu: CSTĐCS (bổ sung)");
    const typed = Object.fromEntries(
      plan.cells.flatMap(({ row, column, value }) =>
        value.kind === "formula" ? [] : [[`${row},${column}`, shown(value)]],
      ),
    );
    const grown = { ...FIRST, printArea: { ...FIRST.printArea, lastRow: plan.printArea.lastRow } };
    const back = readTallies([gridFrom(grown, { ...typed, [`${rowAn},4`]: 17 })], ALL);
    expect(back.warnings).toEqual([]);
    expect(back.votes.map(({ candidateId }) => candidateId)).toEqual(ALL.map(({ id }) => id));
    expect(back.votes[0]?.for).toMatchObject({ kind: "known", text: "17" });
  });
});
