import { readFileSync } from "node:fs";
import type { FrameLocator, Page } from "playwright-core";
import { startBench } from "./bench";

const SAMPLE = "cham-diem-15-don-vi.xlsx";

const bench = startBench();
let page: Page;
let pane: FrameLocator;

beforeEach(async () => {
  ({ page, pane } = await bench.open());
});

afterEach(async () => {
  await page.close();
});

const cell = (address: string) => page.getByTestId(`cell-${address}`);
const goTo = async (address: string) => {
  await page.getByTestId("name-box").fill(address);
  await page.getByTestId("name-box").press("Enter");
};

test("the workbench opens the first sample, and the unchanged pane is ready beside it", async () => {
  expect(await page.getByTestId("file-name").innerText()).toBe(SAMPLE);
  expect(await cell("B11").innerText()).toBe("Phòng Tham mưu");
  expect(await cell("C15").innerText()).toBe("88");
  expect(await page.getByRole("tab").allInnerTexts()).toEqual(["Chấm điểm"]);
  const ribbon = page.getByRole("toolbar").getByRole("button");
  expect(await ribbon.allInnerTexts()).toEqual(["Kiểm tra", "Lập danh sách", "Bình Xét"]);

  await page.getByRole("button", { name: "Bình Xét" }).click();
  await pane.getByRole("button", { name: "Kiểm tra", exact: true }).waitFor();
  expect(await page.getByTestId("host-errors").count()).toBe(0);
});

test("a ribbon button does its job in the pane", async () => {
  await page.getByRole("toolbar").getByRole("button", { name: "Kiểm tra" }).click();
  await pane.getByText("Phòng Tham mưu").first().waitFor();
  expect(await page.getByTestId("host-errors").count()).toBe(0);
  expect(Number(await page.getByTestId("round-trips").getAttribute("data-count"))).toBeGreaterThan(0);
});

test("a cell is selected by mouse, keyboard and name box, and shown in the formula bar", async () => {
  await cell("B11").click();
  expect(await page.getByTestId("name-box").inputValue()).toBe("B11");
  await page.keyboard.press("ArrowDown");
  expect(await page.getByTestId("formula-bar").inputValue()).toBe("Phòng Chính trị");
  await goTo("C15");
  expect(await page.getByTestId("formula-bar").inputValue()).toMatch(/^=/);
  await goTo("B500");
  expect(await cell("B500").isVisible()).toBe(true);
});

test("a range is selected by dragging and with Shift, and takes merges whole", async () => {
  const range = () =>
    page.evaluate(() => document.querySelector("[data-testid=selection]")?.getBoundingClientRect());
  await cell("B11").click();
  await cell("C13").click({ modifiers: ["Shift"] });
  const clicked = await range();
  await cell("B11").click();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowDown"]) await page.keyboard.press(`Shift+${key}`);
  expect(await range()).toEqual(clicked);
  await cell("B11").dragTo(cell("C13"));
  expect(await range()).toEqual(clicked);
  // Its middle is beyond the frozen columns, in another part of the grid.
  await cell("A10").click({ position: { x: 5, y: 5 } });
  expect((await range())?.width).toBeGreaterThan(700);
});

test("a link in the pane selects its cell, and the grid goes there", async () => {
  await page.getByRole("toolbar").getByRole("button", { name: "Kiểm tra" }).click();
  await pane.getByText("Phòng Tham mưu").first().click();
  await pane
    .getByText(/'Chấm điểm'!U11|Chấm điểm!U11|U11/)
    .first()
    .click();
  await page.waitForFunction(
    () => document.querySelector<HTMLInputElement>("[data-testid=name-box]")?.value === "U11",
  );
  expect(await cell("U11").isVisible()).toBe(true);
});

test("typing into a cell changes it, and the saved file has the change", async () => {
  await cell("B11").dblclick();
  await page.keyboard.type(" (sửa)");
  await page.keyboard.press("Enter");
  expect(await cell("B11").innerText()).toBe("Phòng Tham mưu (sửa)");
  expect(await page.getByTestId("name-box").inputValue()).toBe("B12");

  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe(SAMPLE);
  await page.getByTestId("file-input").setInputFiles(await download.path());
  await page.getByText("Phòng Tham mưu (sửa)").waitFor();
});

test("saving an untouched workbook gives the very same bytes", async () => {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu" }).click();
  const saved = readFileSync(await (await saving).path());
  expect(saved.equals(readFileSync(`assets/samples/${SAMPLE}`))).toBe(true);
});

test("a file that is no workbook gets a sentence that says what to do, and the open one stays", async () => {
  const file = { name: "ghi-chu.xlsx", mimeType: "text/plain", buffer: Buffer.from("không phải sổ") };
  await page.getByTestId("file-input").setInputFiles(file);
  await page.getByText("không phải là sổ Excel").waitFor();
  expect(await page.getByTestId("file-name").innerText()).toBe(SAMPLE);
});

test("Excel 2019 gets a page that says it is too old, not a blank pane", async () => {
  await page.getByLabel("Bản Excel").selectOption("2019");
  await page.getByRole("toolbar").getByRole("button", { name: "Bình Xét" }).click();
  await pane.getByText("Bình Xét cần Excel 2021 trở lên").waitFor();
  expect(await page.getByRole("button", { name: "Kiểm tra" }).count()).toBe(0);
});

test("the pane's address opened outside Excel says so, instead of an empty page", async () => {
  await page.goto(`${bench.addIn()}/taskpane.html`);
  await page.getByText("Bình Xét chưa nối được với Excel").waitFor();
});

test("nothing asked for anything beyond this machine", () => {
  expect(bench.strayRequests()).toEqual([]);
});
