import "@testing-library/jest-dom";
import { screen, within } from "@testing-library/react";
import Big from "big.js";
import axe from "axe-core";
import { classify } from "../../src/domain/classes";
import { applyQuotas } from "../../src/domain/quotas";
import type { Review } from "../../src/domain/review.types";
import type { ScoreNode } from "../../src/domain/scores/scoreSheet";
import { DEFAULT_STANDING, type ReviewSettings } from "../../src/domain/settings";
import { rankAll } from "../../src/domain/standing";
import { ownTotal } from "../../src/domain/standing/total";
import { cellAt } from "../domain/support/findings";
import { openPane, type OpenPane } from "./support/openPane";
import { sampleReview } from "./support/review";

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const choice = (name: string): HTMLElement => screen.getByRole("combobox", { name });

async function violations(): Promise<readonly string[]> {
  const { violations: found } = await axe.run(document.body, {
    rules: { "color-contrast": { enabled: false } },
  });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** The sample ranked, classed and cut by the settings' own choices, as the pipeline does it. */
function stood(settings: ReviewSettings): Review {
  const standing = settings.standing ?? DEFAULT_STANDING;
  const review = sampleReview(settings);
  const candidates = review.candidates.map(({ candidate }) => candidate);
  const standings = rankAll(candidates, standing.ranking);
  const ranked = review.candidates.flatMap((one, at) => {
    const place = standings[at];
    return place === undefined ? [] : [{ ...one, standing: place }];
  });
  const classified = classify(candidates, ownTotal, standing.scheme);
  const quotas = applyQuotas(ranked, review.pack, standing, classified);
  const scoring = { ...review.scoring, classified: quotas.classified, quotas: quotas.results };
  return { ...review, candidates: quotas.reviewed, scoring };
}

async function atRanking(review: (settings: ReviewSettings) => Review = stood): Promise<OpenPane> {
  const pane = await openPane({ review: (_grids, settings) => review(settings) });
  await pane.user.click(button("Kiểm tra"));
  await screen.findByRole("list", { name: "Kiểm tra" });
  await pane.user.click(button(/3 Xếp hạng/));
  return pane;
}

describe("how points become a standing", () => {
  test("a class is tried at once, told, and kept only when used", async () => {
    const { user, host } = await atRanking();
    await user.click(button(/^Cách xếp hạng/));
    await user.click(button("Điền mức thông lệ 90 / 80 / 65 / 50"));
    await screen.findByText(/5 chỉ đổi loại/);
    expect(screen.getByText("Thông lệ, chưa có văn bản xác nhận. Đối chiếu với quy định của đơn vị trước khi dùng.")).toBeVisible(); // prettier-ignore
    expect(screen.getByText("loại: chưa xếp loại → Xuất sắc")).toBeVisible();
    expect(host.saved).toEqual([]);
    expect(host.reads()).toBe(1);
    expect(await violations()).toEqual([]);

    const first = screen.getByRole("group", { name: "Loại thứ 1" });
    await user.selectOptions(within(first).getByRole("combobox", { name: "Dấu" }), "above");
    const cut = within(first).getByRole("textbox", { name: "Mức" });
    await user.clear(cut);
    await user.type(cut, "chín mươi{Enter}");
    expect(within(first).getByText(/Ghi một số từ 0 trở lên/)).toBeVisible();
    await user.clear(cut);
    await user.type(cut, "91,5{Enter}");
    // 91.5 is not above 91.5.
    await screen.findByText(/5 chỉ đổi loại/);
    expect(screen.queryByText("loại: chưa xếp loại → Xuất sắc")).toBeNull();

    await user.click(button("Dùng"));
    await screen.findByText(/Đã dùng cách vừa thử/);
    expect(host.saved.at(-1)?.standing.scheme?.bands[0]).toEqual({
      name: "Xuất sắc",
      from: "91.5",
      strict: true,
    });
    expect(host.reads()).toBe(2);
  });

  test("giving up puts every choice back", async () => {
    const { user, host } = await atRanking();
    await user.click(button(/^Cách xếp hạng/));
    await user.selectOptions(choice("Cách đánh số hạng"), "1223");
    await user.click(await screen.findByRole("button", { name: "Thôi" }));
    expect(choice("Cách đánh số hạng")).toHaveValue("1224");
    expect(screen.queryByRole("button", { name: "Dùng" })).toBeNull();
    expect(host.saved).toEqual([]);
  });

  test("tie-breaks are put in order with the keyboard and always end in the vote", async () => {
    const { user, store } = await atRanking();
    await user.click(button(/^Cách xếp hạng/));
    await user.selectOptions(choice("Thêm tiêu chí phân hạng"), "bonus");
    await user.selectOptions(choice("Thêm tiêu chí phân hạng"), "votes");
    button("Đưa lên trước: Tỷ lệ phiếu cao hơn").focus();
    await user.keyboard("{Enter}");
    const order = within(screen.getByRole("list", { name: "Khi bằng điểm, xét lần lượt" }));
    expect(order.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual([
      "Tỷ lệ phiếu cao hơn",
      "Điểm thưởng cao hơn",
      "Vẫn bằng nhau: đồng hạng, đưa ra bỏ phiếu",
    ]);
    expect(store.state().trial?.rules.standing.ranking.tieBreaks.map(({ kind }) => kind)).toEqual([
      "votes",
      "bonus",
    ]);
    expect(store.state().settings.standing.ranking.tieBreaks).toEqual([]);
  });

  test("a quota shows who loses, and in the bloc its line and who is just below", async () => {
    const { user } = await atRanking();
    await user.click(button(/^Cách xếp hạng/));
    await user.selectOptions(choice("Của"), screen.getByRole("option", { name: "ĐVTT" }));
    await user.type(screen.getByRole("textbox", { name: "Bao nhiêu" }), "0{Enter}");
    expect(screen.getByText("ĐVTT: tối đa 0, mỗi khối, cụm")).toBeVisible();
    await screen.findByText(/[1-9] mất/);
    await user.click(button("Dùng"));
    await screen.findByText(/Đã dùng cách vừa thử/);
    await user.keyboard("{Escape}");
    await user.click(button(/KHỐI ĐỒN BIÊN PHÒNG/));
    expect(screen.getAllByText("Vạch chỉ tiêu ĐVTT: 0").length).toBeGreaterThan(0);
    expect(screen.getAllByText(/sát dưới chỉ tiêu ĐVTT/).length).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  test("a number that is none adds no quota and says so", async () => {
    const { user, store } = await atRanking();
    await user.click(button(/^Cách xếp hạng/));
    await user.type(screen.getByRole("textbox", { name: "Bao nhiêu" }), "-1{Enter}");
    expect(screen.getByText("Ghi một số nguyên từ 0 trở lên.")).toBeVisible();
    expect(store.state().trial).toBeNull();
  });
});

describe("weights of criteria", () => {
  const criterion = (name: string, row: number, children: readonly ScoreNode[] = []): ScoreNode => ({
    number: "",
    name,
    depth: 1,
    max: undefined,
    leaf: null,
    how: null,
    row,
    cell: cellAt(row, 2, "Bảng"),
    children,
  });
  const scored = (settings: ReviewSettings): Review => {
    const review = stood(settings);
    const [table] = review.tables;
    if (table === undefined) return review;
    const roots = [criterion("Huấn luyện", 5, [criterion("Bắn súng", 6)]), criterion("HUẤN LUYỆN", 7)];
    const scoring = { ...review.scoring, sheets: [{ table, roots, units: [], problems: [] }] };
    return { ...review, scoring };
  };
  const tried = ({ store }: OpenPane): unknown => store.state().trial?.rules.standing.weights;

  test("are offered by the names in the workbook, typed as people write them, and tried without being kept", async () => {
    const pane = await atRanking(scored);
    const { user, host } = pane;
    await user.click(button(/^Cách xếp hạng/));
    const offered = within(choice("Đổi hệ số của mục")).getAllByRole("option");
    expect(offered.map(({ textContent }) => textContent)).toEqual(["Chọn…", "Huấn luyện", "Bắn súng"]);
    await user.selectOptions(choice("Đổi hệ số của mục"), "Bắn súng");
    const weight = screen.getByRole("textbox", { name: "Hệ số: Bắn súng" });
    expect(weight).toHaveValue("1");
    await user.clear(weight);
    await user.type(weight, "1,5{Enter}");
    expect(tried(pane)).toEqual({ "Bắn súng": "1.5" });
    await user.clear(weight);
    await user.type(weight, "-2{Enter}");
    expect(screen.getByText(/Ghi một số từ 0 trở lên/)).toBeVisible();
    expect(tried(pane)).toEqual({ "Bắn súng": "1.5" });
    expect(host.saved).toEqual([]);
    expect(await violations()).toEqual([]);
    await user.click(button("Bỏ: Hệ số: Bắn súng"));
    expect(screen.queryByRole("textbox", { name: "Hệ số: Bắn súng" })).toBeNull();
  });

  test("are not asked for where the workbook scores no criteria", async () => {
    const { user } = await atRanking();
    await user.click(button(/^Cách xếp hạng/));
    expect(screen.queryByRole("combobox", { name: "Đổi hệ số của mục" })).toBeNull();
  });
});

describe("periods", () => {
  const asking = (settings: ReviewSettings): Review => ({
    ...stood(settings),
    warnings: settings.standing?.rollUp
      ? []
      : [{ code: "rollUpNotChosen", message: { vi: "Chưa chọn.", en: "Not chosen." }, cells: [] }],
  });

  test("how they make the year is asked once and the answer is kept", async () => {
    const { user, host } = await atRanking(asking);
    await user.click(button("Trung bình các kỳ"));
    await screen.findByText(/Đã kiểm tra/);
    expect(host.saved.at(-1)?.standing.rollUp).toEqual({ kind: "average" });
    expect(screen.queryByText(/Điểm năm tính thế nào/)).toBeNull();
  });

  test("the question can wait", async () => {
    const { user, host } = await atRanking(asking);
    await user.click(button("Để sau"));
    expect(screen.queryByRole("button", { name: "Để sau" })).toBeNull();
    expect(host.saved).toEqual([]);
  });
});

test("what does not add up is listed by sheet with its cells", async () => {
  const { user, host } = await atRanking((settings) => {
    const review = stood(settings);
    const [table] = review.tables;
    if (table === undefined) return review;
    const problem = {
      code: "totalDiffers",
      unit: "Đồn A",
      message: { vi: "Tổng ghi 90, cộng lại được 91.", en: "The total says 90, the sum is 91." },
      cells: [cellAt(20, 5, "Bảng")],
    } as const;
    const sheets = [{ table, roots: [], units: [], problems: [problem] }];
    return { ...review, scoring: { ...review.scoring, sheets } };
  });
  await user.click(button(/^Chênh lệch trong bảng chấm/));
  expect(screen.getByText("Tổng ghi 90, cộng lại được 91.")).toBeVisible();
  expect(screen.getByText("Tổng điểm lệch")).toBeVisible();
  expect(await violations()).toEqual([]);
  await user.click(button("Đến ô Bảng!E20"));
  expect(host.selected).toEqual(["'Bảng'!E20"]);
});

test("a candidate's page says class, what capped it, tie and cells", async () => {
  const { user } = await atRanking((settings) => {
    const review = stood(settings);
    const [first] = review.candidates;
    if (!first) return review;
    const cappedBy = { text: "Không quá loại 2", cell: cellAt(11, 16, "Bảng") };
    const classified = [
      {
        candidateId: first.candidate.id,
        className: "Loại 2",
        byPoints: "Loại 1",
        cappedBy,
        points: new Big(88),
      },
    ];
    return { ...review, scoring: { ...review.scoring, classified } };
  });
  await user.click(button(/^2 Phòng Tham mưu/));
  const places = within(screen.getByRole("region", { name: "Điểm và xếp hạng" }));
  expect(places.getByText("Hạng 2/3 trong khối")).toBeVisible();
  expect(places.getByText("đồng hạng với Phòng Chính trị")).toBeVisible();
  expect(places.getByText("theo điểm là Loại 1")).toBeVisible();
  expect(places.getByRole("button", { name: "Đến ô Bảng!P11" })).toBeVisible();
  expect(await violations()).toEqual([]);
});
