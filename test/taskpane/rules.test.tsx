import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import Big from "big.js";
import axe from "axe-core";
import { readDecisions } from "../../src/domain/decisions";
import type { Grid } from "../../src/domain/grid/grid";
import type { Review } from "../../src/domain/review.types";
import type { ReviewSettings } from "../../src/domain/settings";
import { gridOf } from "../domain/gridOf";
import { cellAt, said } from "../domain/support/findings";
import { openPane, type OpenPane } from "./support/openPane";
import { sampleReview } from "./support/review";

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const shownText = (plan: unknown): string => JSON.stringify(plan);

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

async function checked(review?: (settings: ReviewSettings) => Review): Promise<OpenPane> {
  const pane = await openPane(review ? { review: (_grids, settings) => review(settings) } : {});
  await pane.user.click(button("Kiểm tra"));
  await screen.findByRole("list", { name: "Kiểm tra" });
  return pane;
}

describe("a candidate's titles", () => {
  test("what is proposed is unfolded, the others unfold on request, the article's words too", async () => {
    const { user } = await checked();
    await user.click(button(/^Đạt Phòng Tham mưu/));
    expect(button(/^Đơn vị Quyết thắng/)).toHaveAttribute("aria-expanded", "true");
    expect(button(/^Đơn vị tiên tiến/)).toHaveAttribute("aria-expanded", "false");
    await user.click(screen.getAllByRole("button", { name: "Lời văn điều luật" })[0] as HTMLElement);
    expect(screen.getByText(/^Điều 27\. /)).toBeVisible();
    expect(await violations()).toEqual([]);
  });
});

test("what the council judges of a unit leaves out what is asked of people only", async () => {
  const { user } = await checked((settings) => {
    const review = sampleReview(settings);
    const [first] = review.pack.judgements.filter(({ title }) => title === "DVQT");
    if (!first) return review;
    const judgements = [
      { ...first, subject: "person", sentence: said("Chỉ xét cá nhân") },
      { ...first, subject: "unit", sentence: said("Chỉ xét tập thể") },
    ] as const;
    return { ...review, pack: { ...review.pack, judgements } };
  });
  await user.click(button(/^Đạt Phòng Tham mưu/));
  expect(screen.getByText(/Chỉ xét tập thể/)).toBeVisible();
  expect(screen.queryByText(/Chỉ xét cá nhân/)).toBeNull();
});

describe("decisions of people", () => {
  test("a waiver asks for a reason, is kept on our sheet, and everything is checked again", async () => {
    const { user, host } = await checked();
    await user.click(button(/^Chưa đạt Phòng Chính trị/));
    const waive = screen.getAllByRole("button", { name: /^Miễn điều kiện: / })[0] as HTMLElement;
    await user.click(waive);
    expect(screen.getByRole("textbox", { name: /Lý do miễn/ })).toHaveFocus();
    await user.click(button("Lưu quyết định"));
    expect(screen.getByText("Ghi lý do thì mới lưu được quyết định.")).toBeVisible();
    expect(host.kept).toEqual([]);
    expect(await violations()).toEqual([]);
    await user.type(screen.getByRole("textbox", { name: /Lý do miễn/ }), "đơn vị mới thành lập");
    await user.click(button("Lưu quyết định"));
    await screen.findByText(/Đã lưu quyết định về Phòng Chính trị\./);
    expect(host.kept.map(({ kind }) => kind)).toEqual(["decisions"]);
    expect(shownText(host.kept[0])).toContain("đơn vị mới thành lập");
    expect(shownText(host.kept[0])).toContain("67,5%");
  });

  test("Esc gives up the reason, not the page", async () => {
    const { user, host, store } = await checked();
    await user.click(button(/^Đạt Phòng Tham mưu/));
    await user.click(button("Không đề nghị ĐVQT…"));
    await user.keyboard("chưa xong{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(button("Không đề nghị ĐVQT…")).toHaveFocus();
    expect(store.state().page.kind).toBe("candidate");
    expect(host.kept).toEqual([]);
  });

  test("one whose facts have changed says so and can be taken back", async () => {
    const decision = {
      kind: "exclude",
      subject: "unit",
      name: "Phòng Tham mưu",
      unit: null,
      title: "DVQT",
      reason: "đang thanh tra",
      seen: { text: "70%", on: "2025-11-01" },
    } as const;
    const { user } = await checked((settings) => {
      const review = sampleReview(settings);
      const [first, ...others] = review.candidates;
      if (!first) return review;
      const decisions = [{ decision, cell: cellAt(5, 2, "Quyết định"), nowSeen: "71%" }];
      return { ...review, candidates: [{ ...first, decisions }, ...others] };
    });
    await user.click(button(/^Đạt Phòng Tham mưu/));
    expect(screen.getByText(/Không đề nghị: đang thanh tra/)).toHaveTextContent("01/11/2025");
    expect(screen.getByText(/Lúc quyết định: 70%\. Nay: 71%/)).toBeVisible();
    expect(button("Lấy lại quyết định: Không đề nghị: đang thanh tra")).toBeVisible();
  });
});

test("taking back a decision marks it on our sheet and checks again", async () => {
  const labels = [
    "TT",
    "Đơn vị / Họ tên",
    "Thuộc đơn vị",
    "Quyết định",
    "Danh hiệu",
    "Điều kiện",
    "Lý do",
    "Ngày",
  ];
  const row = [1, "Phòng Tham mưu", "", "Không đề nghị", "ĐVQT", "", "đang thanh tra", "01/11/2025"];
  const kept: Grid = { ...gridOf([labels, row], { sheet: "Quyết định" }), ours: "decisions" };
  const { user, host } = await openPane({
    grids: [kept],
    review: (grids, settings) => {
      const review = sampleReview(settings);
      const [first, ...others] = review.candidates;
      const [read] = readDecisions(grids, review.pack.criteria).kept;
      if (!first || !read) return review;
      const decisions = [{ decision: read.decision, cell: read.cell, nowSeen: null }];
      return { ...review, candidates: [{ ...first, decisions }, ...others] };
    },
  });
  await user.click(button("Kiểm tra"));
  await user.click(await screen.findByRole("button", { name: /^Đạt Phòng Tham mưu/ }));
  await user.click(button("Lấy lại quyết định: Không đề nghị: đang thanh tra"));
  await screen.findByText(/Đã lấy lại quyết định về Phòng Tham mưu\./);
  expect(host.kept.map(({ kind }) => kind)).toEqual(["decisions"]);
  expect(shownText(host.kept[0])).toContain("Đã rút");
  expect(shownText(host.kept[0])).toContain("đang thanh tra");
  // Read for the check, for the sheet of decisions as it is now, and for the check after.
  expect(host.reads()).toBe(3);
});

describe("trying other criteria", () => {
  const stricter = (settings: ReviewSettings): Review => {
    const review = sampleReview(settings);
    if (settings.denominator !== "strength") return review;
    const [first, ...others] = review.candidates;
    if (!first) return review;
    const findings = first.findings.map((each) =>
      each.title === "DVQT" ? { ...each, outcome: "notMet" as const } : each,
    );
    const proposal = { ...first.proposal, proposed: "DVTT" as const };
    return { ...review, candidates: [{ ...first, findings, proposal }, ...others] };
  };

  test("shows who loses what and why, leaves settings alone until they are used", async () => {
    const { user, host, store } = await checked(stricter);
    await user.click(button(/3 Xếp hạng/));
    await user.click(button(/^Thử tiêu chuẩn khác/));
    await user.selectOptions(screen.getByRole("combobox", { name: "Tỷ lệ tính trên" }), "strength");
    await user.click(button("Thử"));
    await screen.findByText("0 được thêm, 0 mất, 1 đổi danh hiệu.");
    expect(screen.getByText("ĐVQT → ĐVTT")).toBeVisible();
    expect(host.saved).toEqual([]);
    expect(host.reads()).toBe(1);
    expect(await violations()).toEqual([]);

    await user.click(button("Phòng Tham mưu"));
    expect(store.state().page.kind).toBe("candidate");
    await user.keyboard("{Escape}");
    expect(store.state().page.kind).toBe("whatIf");
    expect(button("Phòng Tham mưu")).toHaveFocus();

    await user.click(button("Dùng bộ này"));
    await screen.findByText(/Đã dùng cách vừa thử/);
    expect(host.saved.at(-1)?.denominator).toBe("strength");
    expect(host.reads()).toBe(2);
  });

  test("a value is typed as people write it and refused where it does not fit", async () => {
    const { user } = await checked();
    await user.click(button(/3 Xếp hạng/));
    await user.click(button(/^Thử tiêu chuẩn khác/));
    const rule = screen.getByRole("combobox", { name: "Đổi mức của tiêu chuẩn" });
    await user.selectOptions(rule, "DVQT/advanced-share");
    await user.type(screen.getByRole("textbox", { name: "Mức thử (%)" }), "170");
    await user.click(button("Đặt mức"));
    expect(screen.getByText("Ghi tỷ lệ từ 0 đến 100.")).toBeVisible();
    await user.clear(screen.getByRole("textbox", { name: "Mức thử (%)" }));
    await user.type(screen.getByRole("textbox", { name: "Mức thử (%)" }), "65,5{Enter}");
    expect(screen.getByText("65,5%")).toBeVisible();
  });
});

test("the criteria page makes the sheet for the unit's own criteria once", async () => {
  const { user, host } = await checked();
  await user.click(button(/^Chọn tiêu chuẩn/));
  expect(await violations()).toEqual([]);
  await user.click(button("Tạo trang Tiêu chí"));
  await screen.findByText(/Đã tạo trang/);
  expect(host.kept.map(({ kind }) => kind)).toEqual(["criteria"]);
});

describe("limits", () => {
  const limit = { id: "l1", title: "CSTT", sentence: said("CSTT không quá 70% quân số") };
  const found = (outcome: string, place: string | null) => ({
    limit,
    place,
    outcome,
    required: said("≤ 70%"),
    actual: said(outcome === "over" ? "75% (30 trên 40 người)" : "50% (20 trên 40 người)"),
    basis: said("Quy định mẫu, khoản 1"),
    cells: [cellAt(6, 3, "Bảng")],
  });
  const limited = (settings: ReviewSettings): Review => ({
    ...sampleReview(settings),
    limits: [found("within", "Đồn A"), found("over", null)] as unknown as Review["limits"],
  });

  test("lists over a limit come first and are counted, with the numbers, the article and the cells", async () => {
    const { user, host } = await checked(limited);
    const before = host.saved.length;
    await user.click(button(/3 Xếp hạng/));
    expect(button(/^Vượt tỷ lệ/)).toHaveTextContent("1 danh sách vượt");
    await user.click(button(/^Vượt tỷ lệ/));
    expect(screen.getByText(/không ai bị đưa ra khỏi danh sách/)).toBeVisible();
    const [first, second] = screen.getAllByRole("listitem");
    expect(first).toHaveTextContent(/CSTT · Cả sổ.*Vượt tỷ lệ.*75% \(30 trên 40 người\).*khoản 1/);
    expect(second).toHaveTextContent(/CSTT · Đồn A.*Trong tỷ lệ/);
    expect(await violations()).toEqual([]);
    await user.click(within(first as HTMLElement).getByRole("button", { name: "Đến ô Bảng!C6" }));
    expect(host.selected).toEqual(["'Bảng'!C6"]);
    expect(host.saved.length).toBe(before);
  });
});

describe("what else was found", () => {
  const rich = (settings: ReviewSettings): Review => {
    const review = sampleReview(settings);
    const id = review.candidates[0]?.candidate.id ?? "";
    const target = {
      name: "Bắn súng",
      unit: "Phòng Tham mưu",
      group: "Huấn luyện",
      goal: null,
      goalText: "≥ 75%",
      measure: null,
      actual: undefined,
      baseline: undefined,
      cell: cellAt(4, 2),
      cells: [cellAt(4, 2)],
    };
    return {
      ...review,
      targets: [
        { target, state: "notMet", required: said("≥ 75%"), actual: said("thiếu 2,5 điểm %") },
      ] as unknown as Review["targets"],
      registration: {
        rows: [
          {
            candidateId: id,
            registered: "DVQT",
            registeredText: "ĐVQT",
            reached: "DVTT",
            state: "notMet",
            pledged: true,
            cells: [],
          },
        ],
        pledgedUnits: { num: new Big(5), den: new Big(6) },
      } as unknown as Review["registration"],
      overlooked: [{ candidateId: id, title: "CO_BQP", missing: null }],
    };
  };

  test.each([
    [/^Chỉ tiêu/, /thiếu 2,5 điểm %/, "Chưa đạt"],
    [/^Đăng ký và kết quả/, /đăng ký ĐVQT · kết quả ĐVTT · đã ký giao ước/, "Chưa đạt đăng ký"],
    [/^Danh hiệu, khen thưởng khác/, "Đủ điều kiện mà chưa được đề nghị", "Phòng Tham mưu"],
  ])("%s: state in words, nothing that axe finds wrong", async (link, text, state) => {
    const { user } = await checked(rich);
    await user.click(button(/3 Xếp hạng/));
    await user.click(button(link));
    expect(screen.getAllByText(text).at(-1)).toBeVisible();
    expect(screen.getAllByText(state).at(-1)).toBeVisible();
    expect(await violations()).toEqual([]);
    await user.keyboard("{Escape}");
    expect(button(link)).toHaveFocus();
  });
});
