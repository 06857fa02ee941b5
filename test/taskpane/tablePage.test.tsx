import "@testing-library/jest-dom";
import { act, cleanup, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { BinhXetError } from "../../src/domain/errors";
import type { RememberedShape } from "../../src/domain/corrections";
import { review } from "../../src/domain/review";
import { gridOf } from "../domain/gridOf";
import { openPane, type OpenPane } from "./support/openPane";

const UNITS = gridOf(
  [
    ["BẢNG CHẤM ĐIỂM NĂM 2025"],
    ["STT", "Đơn vị", "Điểm A", "Điểm cuối năm", "Mức độ HTNV"],
    [1, "Phòng Tham mưu", 90, 88, "HTXSNV"],
    [2, "Phòng Chính trị", 80, 85, "HTTNV"],
    [3, "Toàn cơ quan", 85, 86.5, "HTTNV"],
    ["", "Tổng cộng", 255, 259.5, ""],
  ],
  { sheet: "Chấm điểm" },
);
const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const list = (name: RegExp | string): HTMLSelectElement => screen.getByRole("combobox", { name });
const message = (): HTMLElement => screen.getByRole("status");
const column = (letters: string): HTMLSelectElement => list(new RegExp(`^Cột ${letters} `));

/** Checks, opens step 1, and the table's page, all by keyboard. */
async function onTablePage(opening: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const pane = await openPane({ grids: [UNITS], review, ...opening });
  button("Kiểm tra").focus();
  await pane.user.keyboard("{Enter}");
  await screen.findByRole("list", { name: "Kiểm tra" });
  button(/1 Bảng đã nhận/).focus();
  await pane.user.keyboard("{Enter}");
  button("Chấm điểm").focus();
  await pane.user.keyboard("{Enter}");
  return pane;
}

/** jsdom has no arrow keys in lists: the choice itself is made as the browser reports it. */
async function choose({ user }: OpenPane, where: HTMLSelectElement, value: string): Promise<void> {
  where.focus();
  await user.selectOptions(where, value);
}

test("a table opens as a page: where it is, whom it lists, its header, columns with evidence, rows with why", async () => {
  const { user, host } = await onTablePage();
  expect(button("Quay lại")).toHaveFocus();
  expect(list("Bảng của ai")).toHaveValue("unit");
  expect(screen.getByLabelText("Từ hàng")).toHaveValue(2);
  expect(column("E")).toHaveValue("taskRating");
  expect(column("E")).toHaveAccessibleDescription("nhãn giống “Mức độ HTNV”");
  expect(list("Hàng 6 là")).toHaveValue("total");
  await user.click(button("Đến ô hàng 6"));
  await user.click(button("Đến ô A2:E6"));
  expect(host.selected).toEqual(["'Chấm điểm'!A6:E6", "'Chấm điểm'!A2:E6"]);
});

test("by keyboard every control of the page comes in order, and Esc goes back to the table in step 1", async () => {
  const { user } = await onTablePage();
  const stops: string[] = [];
  for (let i = 0; i < 14; i += 1) {
    await user.keyboard("{Tab}");
    stops.push(document.activeElement?.id ?? "");
  }
  const named = stops.filter((id) => /^(table|header|column|row|add)/.test(id));
  expect(named.slice(0, 9)).toEqual([
    ...["table-subject", "header-first", "header-last"],
    ...["column-A", "column-B", "column-C", "column-D", "column-E"],
    "row-6",
  ]);
  await user.keyboard("{Escape}");
  expect(button("Chấm điểm")).toHaveFocus();
  await user.keyboard("{Shift>}{Tab}{/Shift}");
  expect(button(/1 Bảng đã nhận/)).toHaveFocus();
});

test("the likely meanings of a column come first in its list", async () => {
  await onTablePage();
  const [first, second] = within(column("D")).getAllByRole("group");
  expect(first).toHaveAttribute("label", "Có thể là");
  expect(
    within(first as HTMLElement)
      .getAllByRole("option")
      .map(({ textContent }) => textContent),
  ).toContain("Tổng điểm");
  expect(within(second as HTMLElement).queryByRole("option", { name: "Tổng điểm" })).toBeNull();
});

describe("a correction", () => {
  test("of a column is kept, checked at once, told, marked in words, and leaves the focus where it was", async () => {
    const pane = await onTablePage();
    const before = pane.host.reads();
    await choose(pane, column("D"), "total");
    await waitFor(() => expect(message()).toHaveTextContent(/Đã sửa cột D: Tổng điểm\. Đã kiểm tra 3 mục/));
    expect(column("D")).toHaveFocus();
    expect(column("D")).toHaveValue("total");
    expect(column("D")).toHaveAccessibleDescription(/đã sửa, máy nhận: /);
    expect(pane.host.reads()).toBe(before + 1);
    expect(pane.host.saved.at(-1)?.corrections).toEqual([
      expect.objectContaining({ columns: [expect.objectContaining({ column: 4, field: "total" })] }),
    ]);
    expect(pane.host.memory()).toHaveLength(1);
  });

  test("is taken back by one press, the focus on what it was about", async () => {
    const pane = await onTablePage();
    await choose(pane, column("D"), "note");
    await pane.user.click(await screen.findByRole("button", { name: "Lấy lại cột D" }));
    await waitFor(() => expect(message()).toHaveTextContent("Đã lấy lại cột D như máy nhận."));
    expect(column("D")).toHaveFocus();
    expect(pane.host.saved.at(-1)?.corrections).toEqual([]);
    expect(pane.host.memory()).toEqual([]);
    expect(screen.queryByRole("button", { name: "Lấy lại mọi chỗ đã sửa" })).toBeNull();
  });

  test("of a row read as an entry takes it out; it stays in view and goes back in", async () => {
    const pane = await onTablePage();
    screen.getByLabelText("Hàng").focus();
    await pane.user.keyboard("5{Enter}");
    await waitFor(() => expect(message()).toHaveTextContent(/Đã sửa hàng 5: hàng cộng\. Đã kiểm tra 2 mục/));
    expect(list("Hàng 5 là")).toHaveValue("total");
    expect(screen.getByText(/đã sửa, máy nhận: một mục/)).toBeVisible();
    await choose(pane, list("Hàng 5 là"), "entry");
    await waitFor(() => expect(message()).toHaveTextContent(/Đã kiểm tra 3 mục/));
    expect(list("Hàng 5 là")).toHaveFocus();
    expect(list("Hàng 5 là")).toHaveValue("entry");
  });

  test("of the header waits for rows that can be one", async () => {
    const pane = await onTablePage();
    const first = screen.getByLabelText("Từ hàng");
    await pane.user.clear(first);
    await pane.user.type(first, "9{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent(/Hàng đầu không sau hàng cuối/);
    expect(pane.host.saved).toEqual([]);
    await pane.user.clear(first);
    await pane.user.type(first, "1{Enter}");
    await waitFor(() => expect(message()).toHaveTextContent("Đã sửa hàng tiêu đề."));
    expect(screen.getByText(/đã sửa, máy nhận: hàng 2/)).toBeVisible();
    expect(first).toHaveFocus();
  });

  test("of several things is taken back all at once", async () => {
    const pane = await onTablePage();
    await choose(pane, column("D"), "note");
    await choose(pane, list("Bảng của ai"), "mixed");
    await waitFor(() => expect(message()).toHaveTextContent("Đã sửa bảng của ai."));
    expect(pane.host.saved.at(-1)?.corrections[0]).toMatchObject({
      subject: "mixed",
      columns: [{ field: "note" }],
    });
    await pane.user.click(button("Lấy lại mọi chỗ đã sửa"));
    await waitFor(() => expect(message()).toHaveTextContent("Đã lấy lại mọi chỗ đã sửa của bảng."));
    expect([column("D").value, list("Bảng của ai").value]).not.toContain("note");
    expect(list("Bảng của ai")).toHaveFocus();
  });

  test("that could not be kept is in use all the same, and says what to do", async () => {
    const pane = await onTablePage();
    pane.host.failNext("save", new BinhXetError("settingsNotSaved"));
    await choose(pane, column("D"), "note");
    await waitFor(() => expect(message()).toHaveTextContent("Chưa ghi nhớ được lựa chọn vào sổ."));
    expect(column("D")).toHaveValue("note");
  });
});

describe("a table that is left out", () => {
  test("is listed with why, and comes back", async () => {
    const pane = await onTablePage();
    await pane.user.click(screen.getByRole("switch", { name: "Bỏ qua bảng này" }));
    await waitFor(() => expect(message()).toHaveTextContent("Đã bỏ qua bảng."));
    await pane.user.keyboard("{Escape}");
    expect(button("Không đọc 1 bảng")).toHaveAttribute("aria-expanded", "true");
    expect(screen.getByText(/bạn chọn bỏ qua/)).toBeVisible();
    await pane.user.click(button("Chấm điểm"));
    await pane.user.click(screen.getByRole("switch", { name: "Bỏ qua bảng này" }));
    await waitFor(() => expect(message()).toHaveTextContent(/Đã đọc bảng\. Đã kiểm tra 3 mục/));
  });
});

describe("next year's workbook", () => {
  async function learnt(): Promise<readonly RememberedShape[]> {
    const pane = await onTablePage();
    await choose(pane, column("D"), "note");
    await waitFor(() => expect(pane.host.memory()).toHaveLength(1));
    await waitFor(() => expect(message()).toHaveTextContent("Đã sửa cột D"));
    return pane.host.memory();
  }

  test("is read as remembered, says so, and forgets it by one press", async () => {
    const memory = await learnt();
    cleanup();
    const { user, host } = await onTablePage({ memory });
    expect(column("D")).toHaveValue("note");
    expect(host.saved).toEqual([]);
    const page = screen.getByRole("main", { name: "Chấm điểm" });
    expect(within(page).getByText(/Dùng cách đọc đã nhớ từ sổ trước/)).toBeVisible();
    await user.click(within(page).getByRole("button", { name: "Quên" }));
    await waitFor(() => expect(message()).toHaveTextContent("Đã quên cách đọc từ sổ trước."));
    expect(host.memory()).toEqual([]);
    expect(column("D")).not.toHaveValue("note");
  });
});

test("where no table was read, what looks like one is shown, and read once its names are pointed out", async () => {
  const unnamed = gridOf(
    [
      ["STT", "Bí danh", "Mức độ HTNV"],
      [1, "Nguyễn Văn Thử", "HTXSNV"],
      [2, "Lê Thị Mẫu", "HTTNV"],
    ],
    { sheet: "Danh sách" },
  );
  const pane = await openPane({ grids: [unnamed], review });
  await pane.user.click(button("Kiểm tra"));
  await screen.findByText(/Có 1 chỗ trông như bảng/);
  expect(message()).toHaveTextContent("Không tìm thấy bảng chấm điểm hay danh sách nào trong sổ.");
  await pane.user.click(button("Xem ở bước 1"));
  expect(screen.getByText(/không có cột nào ghi tên người hay đơn vị/)).toBeVisible();
  await pane.user.click(button("Danh sách"));
  await choose(pane, column("B"), "name");
  await waitFor(() => expect(message()).toHaveTextContent(/Đã sửa cột B: Tên\. Đã kiểm tra 2 mục/));
});

test("what no longer fits is said and dropped on demand", async () => {
  const pane = await onTablePage();
  await choose(pane, column("D"), "note");
  await waitFor(() => expect(message()).toHaveTextContent("Đã sửa cột D"));
  const corrections = pane.host.saved.at(-1)?.corrections ?? [];
  cleanup();
  const other = gridOf(
    UNITS.values.map((row) => row.map((value) => (value === "Điểm cuối năm" ? "Điểm bình xét" : value))),
    { sheet: "Chấm điểm" },
  );
  const { user, host } = await onTablePage({ grids: [other], stored: { corrections } });
  expect(screen.getByText(/cột D: nhãn đã khác trước/)).toBeVisible();
  await user.click(button("Bỏ chỗ sửa cũ: cột D: nhãn đã khác trước"));
  await waitFor(() => expect(host.saved.at(-1)?.corrections).toEqual([]));
  expect(screen.queryByText(/nhãn đã khác trước/)).toBeNull();
});

test("axe finds nothing wrong, with and without corrections", async () => {
  const pane = await onTablePage();
  const violations = async (): Promise<readonly string[]> =>
    (await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } })).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`,
    );
  expect(await violations()).toEqual([]);
  await choose(pane, column("D"), "note");
  await waitFor(() => expect(message()).toHaveTextContent("Đã sửa cột D"));
  expect(await violations()).toEqual([]);
});

test("in English every word of the page is English", async () => {
  const pane = await onTablePage();
  await act(() => pane.jobs.change({ language: "en" }));
  const page = screen.getByRole("main", { name: "Chấm điểm" });
  const own = [...page.querySelectorAll("label, legend, h2, option, optgroup")].map(
    (each) => each.getAttribute("label") ?? each.textContent,
  );
  expect(own.filter((text) => /[ăđơưạảấầẩậắằặẹẻẽếềểễệỉịọỏốồổỗộớờởợụủứừửữựỳỵỷỹ]/i.test(text ?? ""))).toEqual([
    "Number of CSTĐ cơ sở",
    "Number of CSTĐ cơ sở",
    "Number of CSTĐ cơ sở",
    "Number of CSTĐ cơ sở",
    "Number of CSTĐ cơ sở",
  ]);
});
