import "@testing-library/jest-dom";
import { act, screen, waitFor, within } from "@testing-library/react";
import { BinhXetError } from "../../src/domain/errors";
import { emptyReview } from "./support/review";
import { openPane, type OpenPane } from "./support/openPane";

const button = (name: RegExp | string): HTMLElement => screen.getByRole("button", { name });
const message = (): HTMLElement => screen.getByRole("status");
const rows = (): HTMLElement[] =>
  within(screen.getByRole("list", { name: "Kiểm tra" })).getAllByRole("button");

async function checked(opening: Parameters<typeof openPane>[0] = {}): Promise<OpenPane> {
  const pane = await openPane(opening);
  await pane.user.click(button("Kiểm tra"));
  await screen.findByRole("list", { name: "Kiểm tra" });
  return pane;
}

test("before anything the pane says what to do, and that the workbook stays as it is", async () => {
  const { host } = await openPane();
  expect(screen.getByText(/Bấm “Kiểm tra” để đọc.*giữ nguyên/)).toBeVisible();
  expect(host.reads()).toBe(0);
});

describe("after a check", () => {
  test("the header names workbook, year, criteria, their status and when they were confirmed", async () => {
    await checked();
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent("So_cham_diem_2025.xlsx");
    expect(screen.getByLabelText("Năm")).toHaveValue("2025");
    expect(screen.getByText("Luật Thi đua, khen thưởng 06/2022/QH15")).toBeVisible();
    expect(screen.getByText("Đang có hiệu lực · xác nhận tháng 05/2024")).toBeVisible();
  });

  test("each row says verdict, name, proposed title in full for screen readers, and why", async () => {
    await checked();
    expect(rows()[0]).toHaveAccessibleName(
      /^Đạt Phòng Tham mưu Đơn vị Quyết thắng 88,33 điểm · hạng 2 \(đồng hạng\) · đủ 4\/4 tiêu chuẩn ĐVQT$/,
    );
    expect(rows()[1]).toHaveAccessibleName(/^Chưa đạt Phòng Chính trị .*tỷ lệ CSTT 67,5% \(cần ≥ 70%\)/);
  });

  test("counts filter the list; search narrows the counts", async () => {
    const { user } = await checked();
    await user.click(button(/^Chưa đạt\s*:\s*3$/));
    expect(rows().map((row) => row.textContent)).toEqual([
      expect.stringContaining("Phòng Chính trị"),
      expect.stringContaining("Suối Đá"),
      expect.stringContaining("Phạm Hữu Dũng"),
    ]);
    await user.type(screen.getByRole("searchbox"), "suoi da");
    expect(rows()).toHaveLength(1);
    expect(button(/^Chưa đạt\s*:\s*1$/)).toHaveAttribute("aria-pressed", "true");
    await user.type(screen.getByRole("searchbox"), " zzz");
    await user.click(button("Bỏ lọc"));
    expect(rows()).toHaveLength(10);
  });

  test("of two hundred people only the first fifty rows are drawn; more on demand, from the first new row on", async () => {
    const { user } = await checked({ people: 200 });
    expect(rows()).toHaveLength(50);
    await user.click(button("Xem thêm 50 (còn 156)"));
    expect(rows()).toHaveLength(100);
    expect(rows()[50]).toHaveFocus();
  });

  test("what was skipped is told with why, and the header's cells are a link", async () => {
    const { user, host } = await checked();
    await user.click(button(/1 Bảng đã nhận/));
    expect(
      screen.getByText(/Trang tính không đọc: Nháp \(đang ẩn\), ĐN CSTT \(do Bình Xét lập\)/),
    ).toBeVisible();
    await user.click(button("Bỏ qua 5 hàng"));
    const sections = screen.getByText(/tiêu đề nhóm:/);
    expect(within(sections).getByRole("button", { name: "Đến ô 10" })).toBeVisible();
    await user.click(within(sections).getByRole("button", { name: "Đến ô 14" }));
    await user.click(button("Đến ô A7:O8"));
    expect(host.selected).toEqual(["'Bảng'!A14:O14", "'Bảng'!A7:O8"]);
  });

  test("a hidden sheet is offered, read on demand, and left out again", async () => {
    const { user, host } = await checked();
    await user.click(button(/1 Bảng đã nhận/));
    await user.click(button("Đọc cả trang Nháp"));
    await screen.findByText(/Đang đọc cả trang ẩn: Nháp/);
    expect(host.saved.at(-1)?.hiddenSheets).toEqual(["Nháp"]);
    expect(screen.queryByText(/Nháp \(đang ẩn\)/)).toBeNull();
    await user.click(button("Thôi đọc trang Nháp"));
    await screen.findByText(/Trang tính không đọc: Nháp \(đang ẩn\)/);
    expect(host.saved.at(-1)?.hiddenSheets).toEqual([]);
  });

  test("the ranking shows ties and those without points", async () => {
    const { user } = await checked();
    await user.click(button(/3 Xếp hạng/));
    const offices = within(screen.getByRole("list", { name: "KHỐI CƠ QUAN" })).getAllByRole("button");
    expect(offices.map((row) => row.textContent)).toEqual([
      expect.stringMatching(/^1 Phòng Hậu cần - Kỹ thuật 91,5 $/),
      expect.stringMatching(/^2 Phòng Tham mưu .*88,33 đồng hạng với Phòng Chính trị$/),
      expect.stringMatching(/^2 Phòng Chính trị .*88,33 đồng hạng với Phòng Tham mưu$/),
    ]);
    await user.click(button(/KHỐI ĐỒN BIÊN PHÒNG/));
    expect(screen.getByText("Hải đội 2").closest("button")).toHaveTextContent(
      "chưa xếp hạng: không có tổng điểm",
    );
  });

  test("notes on reading are one press away, with their cells", async () => {
    const { user, host } = await checked();
    await user.click(button("1 lưu ý"));
    expect(screen.getByText("Có 2 ô điểm ghi dưới dạng chữ.")).toBeVisible();
    await user.click(button("Đến ô Bảng!N12"));
    expect(host.selected).toEqual(["'Bảng'!N12"]);
  });
});

describe("a candidate's page", () => {
  test("shows every rule with verdict, required, actual, article and cells that can be selected", async () => {
    const { user, host } = await checked();
    await user.click(rows()[1] as HTMLElement);
    const title = screen.getByRole("region", { name: "Đơn vị Quyết thắng" });
    await user.click(within(title).getByRole("button", { name: /^Đơn vị Quyết thắng/ }));
    const rule = within(title)
      .getByText(/Ít nhất 70%/)
      .closest("li") as HTMLElement;
    expect(rule).toHaveTextContent("Chưa đạt · Ít nhất 70%");
    const values = within(rule)
      .getAllByRole("definition")
      .map((each) => each.textContent);
    expect(values.slice(0, 3)).toEqual(["≥ 70%", "67,5%", "Luật 06/2022/QH15, Điều 27 khoản 2"]);
    await user.click(within(rule).getByRole("button", { name: /Đến ô Bảng!/ }));
    expect(host.selected).toEqual([expect.stringMatching(/^'Bảng'![A-Z]+12$/)]);
  });

  test("leaves to the council what only people can judge", async () => {
    const { user } = await checked();
    await user.click(rows()[0] as HTMLElement);
    const title = screen.getByRole("region", { name: "Đơn vị Quyết thắng" });
    expect(within(title).getByRole("heading", { name: "Do hội đồng xem xét" })).toBeVisible();
    expect(within(title).getByText(/Nội bộ đoàn kết, gương mẫu/)).toHaveTextContent("Điều 27 khoản 2");
  });

  test("an unknown is a “chưa đủ dữ liệu” that names what is missing", async () => {
    const { user } = await checked();
    await user.click(screen.getByRole("button", { name: /Hải đội 2/ }));
    await user.click(screen.getByRole("button", { name: /^Đơn vị Quyết thắng/ }));
    const title = screen.getByRole("region", { name: "Đơn vị Quyết thắng" });
    const rule = within(title)
      .getByText(/100% cá nhân/)
      .closest("li") as HTMLElement;
    expect(rule).toHaveTextContent("Chưa đủ dữ liệu");
    expect(rule).toHaveTextContent("chưa có cột Tỷ lệ hoàn thành nhiệm vụ");
  });
});

describe("empty cells", () => {
  test("are asked about; “Đúng” is kept in the workbook and the check runs again", async () => {
    const { user, host } = await checked();
    const question = screen.getByRole("group", { name: /Cột “Kỷ luật” có 1 ô trống/ });
    await user.click(within(question).getByRole("button", { name: "Đúng" }));
    await screen.findByText("Ô trống ở cột “Kỷ luật”: không có ai bị kỷ luật.");
    expect(host.saved.at(-1)?.blanks).toEqual({
      discipline: "none",
      initiative: "unknown",
      history: "unknown",
    });
    expect(host.reads()).toBe(2);
    expect(screen.getByRole("button", { name: /^Đạt Phòng Hậu cần - Kỹ thuật/ })).toBeVisible();
  });

  test("“Chưa rõ” changes nothing and asks the next question", async () => {
    const { user, host } = await checked();
    await user.click(button("Chưa rõ"));
    expect(screen.getByRole("group", { name: /Cột “Sáng kiến” có 3 ô trống/ })).toBeVisible();
    expect(host.saved).toEqual([]);
    expect(screen.getByRole("button", { name: /^Chưa đủ dữ liệu Phòng Hậu cần/ })).toBeVisible();
  });
});

describe("lists", () => {
  test("who decides, as far as known; what was written, with links to the sheets", async () => {
    const { user, host } = await checked();
    await user.click(button(/4 Danh sách/));
    const step = screen.getByRole("region", { name: "Danh sách" });
    expect(within(step).getByText("Cấp quyết định: Bộ Tư lệnh BĐBP")).toBeVisible();
    expect(within(step).getAllByText("Cấp quyết định: chưa rõ")).toHaveLength(3);
    await user.click(button("Lập danh sách"));
    await screen.findByRole("heading", { name: "Đã ghi vào sổ" });
    expect(host.reads()).toBe(1);
    expect(message()).toHaveTextContent("Đã lập 4 trang tính.");
    await user.click(button("Đến ô ĐN DVQT"));
    expect(host.selected).toEqual(["'ĐN DVQT'!A1"]);
  });

  test("a failed write says what happened and what to do, and tries again", async () => {
    const { user, host } = await checked();
    host.failNext("write", new BinhXetError("workbookProtected"));
    await user.click(button(/4 Danh sách/));
    await user.click(button("Lập danh sách"));
    await waitFor(() =>
      expect(message()).toHaveTextContent(/Cấu trúc sổ đang được bảo vệ.*Xem lại > Bảo vệ sổ/),
    );
    await user.click(button("Thử lại"));
    await waitFor(() => expect(message()).toHaveTextContent("Đã lập 4 trang tính."));
  });
});

describe("the other states", () => {
  test("out of date: says so and checks again", async () => {
    const { user, host } = await checked();
    act(() => host.staffChange());
    await waitFor(() => expect(message()).toHaveTextContent("Sổ đã thay đổi sau lần kiểm tra."));
    await user.click(within(message()).getByRole("button", { name: "Kiểm tra lại" }));
    await waitFor(() => expect(message()).not.toHaveTextContent("Sổ đã thay đổi"));
    expect(host.reads()).toBe(2);
  });

  test("working: says what, can be given up", async () => {
    const { user, host } = await openPane();
    const release = host.holdReads();
    await user.click(button("Kiểm tra"));
    expect(screen.getAllByText("Đang đọc sổ…")[0]).toBeVisible();
    await user.click(button("Hủy"));
    expect(message()).toHaveTextContent("Đã hủy. Sổ không thay đổi.");
    release();
  });

  test("nothing found: why, what a table needs, and which sheets were not read", async () => {
    const { user } = await openPane({
      review: () => {
        throw new BinhXetError("noTable");
      },
    });
    await user.click(button("Kiểm tra"));
    expect(await screen.findByText(/Không tìm thấy bảng chấm điểm/)).toBeVisible();
    expect(screen.getByText(/Bảng cần có hàng tiêu đề/)).toBeVisible();
    expect(screen.getByText(/Nháp \(đang ẩn\)/)).toBeVisible();
  });

  test("tables without a soul in them", async () => {
    const { user } = await openPane({ review: (_grids, settings) => emptyReview(settings) });
    await user.click(button("Kiểm tra"));
    expect(await screen.findByText(/không có hàng nào là đơn vị hay người/)).toBeVisible();
  });
});

describe("settings", () => {
  test("English is complete at once and kept in the workbook", async () => {
    const { user, host } = await checked();
    await user.click(button("Thiết lập"));
    await user.click(screen.getByRole("radio", { name: "English" }));
    expect(screen.getByRole("heading", { name: "Settings" })).toBeVisible();
    expect(document.documentElement).toHaveAttribute("lang", "en");
    expect(host.saved.at(-1)?.language).toBe("en");
    await user.click(button("Back"));
    expect(screen.getByRole("heading", { name: /2 Check/ })).toBeVisible();
  });

  test("a year is kept when it is one, and else explained", async () => {
    const { user, host } = await checked();
    const year = screen.getByLabelText("Năm");
    await user.clear(year);
    await user.type(year, "20x5{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("Năm gồm 4 chữ số");
    expect(host.saved).toEqual([]);
    await user.clear(year);
    await user.type(year, "2024{Enter}");
    await waitFor(() => expect(host.saved.at(-1)?.year).toBe(2024));
    await waitFor(() => expect(host.reads()).toBe(2));
  });

  test("who decides a title can be written, and stands in the lists", async () => {
    const { user, host } = await checked();
    await user.click(button("Thiết lập"));
    await user.type(screen.getByLabelText("Chiến sĩ tiên tiến"), "Ban Chỉ huy BĐBP tỉnh{Enter}");
    await waitFor(() => expect(host.saved.at(-1)?.decidedBy).toEqual({ CSTT: "Ban Chỉ huy BĐBP tỉnh" }));
    await user.click(button("Quay lại"));
    await user.click(button(/4 Danh sách/));
    expect(await screen.findByText("Cấp quyết định: Ban Chỉ huy BĐBP tỉnh")).toBeVisible();
  });
});
