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

const ribbon = (name: string) => page.getByRole("toolbar").getByRole("button", { name });

async function opened(name: string): Promise<void> {
  const buffer = readFileSync(join("assets", "samples", name));
  await page.getByTestId("file-input").setInputFiles({ name, mimeType: XLSX, buffer });
  await page.getByTestId("file-name").getByText(name).waitFor();
}

/** Makes the lists, and opens one of our sheets in the grid. */
async function listed(sheet: string): Promise<void> {
  await ribbon("Lập danh sách").click();
  await pane
    .getByText(/Đã lập \d+ trang tính/)
    .first()
    .waitFor();
  await page.getByRole("tab", { name: sheet, exact: true }).click();
}

/** The texts of a chart over the grid. */
const chartSays = async (name: string): Promise<string> =>
  (await page.getByTestId("chart").filter({ hasText: name }).first().textContent()) ?? "";

test("a cluster of five provinces: Huế leads, and its chart stands in the summary sheet", async () => {
  await opened("cum-3-bdbp-2025.xlsx");
  await ribbon("Kiểm tra").click();
  await pane
    .getByText(/974,5 điểm · hạng 1/)
    .first()
    .waitFor();
  await listed("Tổng hợp kết quả");
  expect(await chartSays("Huế")).toMatch(/Huế/);
  await page.getByRole("tab", { name: "Xếp hạng", exact: true }).click();
  await page.getByTestId("chart").first().waitFor();
});

test("months and a campaign: nobody stands until staff say how the year is made of them", async () => {
  await opened("bch-quang-ninh-2021.xlsx");
  await ribbon("Kiểm tra").click();
  await pane.getByText("Sổ có điểm từng kỳ nhưng chưa có điểm cả năm. Điểm năm tính thế nào?").waitFor();
  await pane.getByRole("button", { name: "Trung bình các kỳ" }).click();
  await pane
    .getByText(/hạng 1/)
    .first()
    .waitFor();
  await listed("Theo kỳ");
  await page.getByText("(Kết quả năm là trung bình các kỳ)").waitFor();
  await page.getByTestId("cell-B11").getByText("Ban CHQS huyện Hải Lạng").waitFor();
  // 1243 points in twelve months and the campaign.
  await page.getByTestId("cell-P11").getByText("95.62").waitFor();
  await page.getByRole("tab", { name: "Tổng hợp kết quả", exact: true }).click();
  await page.getByTestId("chart").first().waitFor();
});

test("a tree of criteria: units of the sheet stand by its totals, and what does not add up is told", async () => {
  await opened("bang-cham-cay-tieu-chi.xlsx");
  await ribbon("Kiểm tra").click();
  await pane
    .getByText(/950,02 điểm · hạng 1/)
    .first()
    .waitFor();
  await listed("Tổng hợp kết quả");
  await page.getByTestId("chart").first().waitFor();
});
