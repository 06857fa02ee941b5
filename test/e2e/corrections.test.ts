import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { startBench } from "./bench";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SAMPLE = "cham-diem-15-don-vi.xlsx";
/** Far more Tab stops than the pane has. */
const MOST_STOPS = 120;

const bench = startBench();
let page: Page;
let pane: FrameLocator;

beforeEach(open);

afterEach(async () => {
  await page.close();
});

async function open(): Promise<void> {
  ({ page, pane } = await bench.open());
  await page.getByTestId("file-name").getByText(SAMPLE).waitFor();
}

/** Another day: the browser's store is still there, the open workbook is not. */
async function afresh(): Promise<void> {
  await page.close();
  await open();
}

/** Presses Tab in the pane until the focused control is called so. */
async function tabTo(name: RegExp): Promise<void> {
  const focused = pane.locator(":focus");
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    if ((await focused.count()) > 0) {
      const said = await focused.evaluate(
        (each) => each.getAttribute("aria-label") ?? each.textContent ?? "",
      );
      if (name.test(said)) return;
    }
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never comes to ${String(name)}.`);
}

/** Starts a check from the ribbon and opens the table's page, from then on with the keyboard alone. */
async function openTable(): Promise<void> {
  await page.getByRole("toolbar").getByRole("button", { name: "Kiểm tra" }).click();
  await pane.getByText("Phòng Tham mưu").first().waitFor();
  await pane.getByRole("button", { name: "Thiết lập" }).focus();
  await tabTo(/1 Bảng đã nhận/);
  await page.keyboard.press("Enter");
  await tabTo(/^Chấm điểm$/);
  await page.keyboard.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "Chấm điểm" }).waitFor();
}

const total = () => pane.getByLabel(/^Cột M “Tổng điểm” là$/);
const rankingSummary = () => pane.getByRole("button", { name: /3 Xếp hạng/ });

const remembered = () =>
  pane.getByRole("main", { name: "Chấm điểm" }).getByText(/Dùng cách đọc đã nhớ từ sổ trước/);

async function saved(): Promise<string> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu" }).click();
  return (await saving).path();
}

test("a wrong column is corrected with the keyboard alone, the review follows, and it is remembered after save and reopen", async () => {
  await openTable();
  await tabTo(/^Cột M “Tổng điểm” là$/);
  expect(await total().inputValue()).toBe("total");
  // Typing a letter in a native list goes to the next meaning that begins with it.
  await page.keyboard.type("ghi");
  await pane.getByText(/Đã sửa cột M: Ghi chú/).waitFor();
  expect(await total().inputValue()).toBe("note");
  expect(await total().evaluate((each) => each === each.ownerDocument.activeElement)).toBe(true);
  expect(await pane.getByText("đã sửa, máy nhận: Tổng điểm").isVisible()).toBe(true);

  // Without a column of totals nobody can be ranked.
  await page.keyboard.press("Escape");
  await rankingSummary().focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Không có cột điểm nào đọc được nên chưa xếp hạng.").waitFor();

  const file = readFileSync(await saved());

  // Another workbook of the same shape, here the untouched sample, is read as remembered until that is forgotten.
  await afresh();
  await openTable();
  expect(await total().inputValue()).toBe("note");
  await remembered().waitFor();
  await tabTo(/^Quên$/);
  await page.keyboard.press("Enter");
  await pane.getByText("Đã quên cách đọc từ sổ trước.").waitFor();
  expect(await total().inputValue()).toBe("total");

  // The saved workbook has it in itself.
  await afresh();
  await page.getByTestId("file-input").setInputFiles({ name: "da-sua.xlsx", mimeType: XLSX, buffer: file });
  await page.getByTestId("file-name").getByText("da-sua.xlsx").waitFor();
  await openTable();
  expect(await total().inputValue()).toBe("note");
  expect(await remembered().count()).toBe(0);

  await tabTo(/^Lấy lại cột M$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/Đã lấy lại cột M như máy nhận/).waitFor();
  expect(await total().inputValue()).toBe("total");
  expect(bench.strayRequests()).toEqual([]);
});
