import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FrameLocator, Page } from "playwright-core";
import { startBench } from "./bench";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const bench = startBench();
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  ({ page, pane } = await bench.open());
});

afterEach(async () => {
  expect(bench.strayRequests()).toEqual([]);
  await page.close();
});

const press = (name: RegExp | string) => pane.getByRole("button", { name }).first().click();

async function check(): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name: "Kiểm tra" }).click();
  await pane.getByRole("list", { name: "Kiểm tra" }).waitFor();
}

async function opened(name: string, content: Buffer): Promise<void> {
  await page.getByTestId("file-input").setInputFiles({ name, mimeType: XLSX, buffer: content });
  await page.getByTestId("file-name").getByText(name).waitFor();
}

async function saved(): Promise<Buffer> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu" }).click();
  return readFileSync(await (await saving).path());
}

const sample = (name: string): Buffer => readFileSync(join("assets", "samples", name));
const why = "Đang chờ kết luận kiểm tra";

test("a decision survives a second check and save and reopen, and can be taken back", async () => {
  await check();
  await press(/Phòng Tham mưu/);
  await press("Không đề nghị ĐVQT…");
  await pane.getByRole("textbox", { name: /Lý do không đề nghị/ }).fill(why);
  await press("Lưu quyết định");
  await pane.getByText("Đã lưu quyết định về Phòng Tham mưu.").first().waitFor();
  await page.getByRole("tab", { name: "Quyết định" }).waitFor();
  await check();
  await pane.getByText(`Không đề nghị ĐVQT: ${why}`).waitFor();

  await opened("co-quyet-dinh.xlsx", await saved());
  await check();
  await pane.getByText(`Không đề nghị ĐVQT: ${why}`).waitFor();
  await press(/Phòng Tham mưu/);
  await press(`Lấy lại quyết định: Không đề nghị: ${why}`);
  await pane.getByText("Đã lấy lại quyết định về Phòng Tham mưu.").first().waitFor();
  await check();
  await pane.getByText("97,8 điểm · hạng 1 · đủ 4/4 tiêu chuẩn ĐVQT").waitFor();
});

test("another pack tried in the pane shows who gains and who loses, and changes the lists once it is used", async () => {
  await check();
  await press("Chọn tiêu chuẩn:");
  await press("Thử tiêu chuẩn khác");
  await pane.getByRole("combobox", { name: "Bộ tiêu chuẩn" }).selectOption("quan-doi-151-2018");
  await press(/^Thử$/);
  await pane.getByText(/\d+ được thêm, [1-9]\d* mất, \d+ đổi danh hiệu\./).waitFor();
  await pane.getByText("ĐVQT → không danh hiệu").first().waitFor();
  await press("Dùng bộ này");
  await pane
    .getByText(/Đã dùng cách vừa thử và kiểm tra lại/)
    .first()
    .waitFor();
  await press("Quay lại");
  expect(await pane.getByRole("combobox", { name: "Bộ tiêu chuẩn" }).inputValue()).toBe("quan-doi-151-2018");
});

test("how periods make the year is chosen once, ranks everybody but the one with a month missing, and is kept", async () => {
  await opened("bch-quang-ninh-2021.xlsx", sample("bch-quang-ninh-2021.xlsx"));
  await check();
  await press("Trung bình các kỳ");
  await pane.getByRole("button", { name: "Trung bình các kỳ" }).waitFor({ state: "detached" });
  await press(/3 Xếp hạng/);
  await pane
    .getByText(/chưa xếp hạng: thiếu điểm của một kỳ/)
    .first()
    .waitFor();
  await opened("da-chon.xlsx", await saved());
  await check();
  expect(await pane.getByRole("button", { name: "Trung bình các kỳ" }).count()).toBe(0);
});
