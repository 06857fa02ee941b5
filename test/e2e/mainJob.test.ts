import { copyFileSync, mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import type { FrameLocator, Locator, Page } from "playwright-core";
import { startBench } from "./bench";
import { libreOfficePrints, openXmlErrors } from "./outsideJudges";

const SAMPLE = "cham-diem-15-don-vi.xlsx";
/** The parts a new sheet must be entered in; every other part of the staff's file stays as it was. */
const ENTERED = ["[Content_Types].xml", "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml"];

const bench = startBench();
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  ({ page, pane } = await bench.open());
});

const ribbon = (name: string): Locator => page.getByRole("toolbar").getByRole("button", { name });
const sheetNames = (): Promise<string[]> => page.getByRole("tab").allInnerTexts();
const listedUnits = async (): Promise<string[]> => {
  const names: string[] = [];
  for (let row = 11; row < 18; row++) {
    const cell = page.getByTestId(`cell-B${row}`);
    if ((await cell.count()) > 0) names.push(await cell.innerText());
  }
  return names.filter((name) => name !== "");
};

/** Saves through the workbench's own button. */
async function save(): Promise<string> {
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Lưu" }).click();
  const file = join(mkdtempSync(join(tmpdir(), "binh-xet-")), SAMPLE);
  copyFileSync(await (await saving).path(), file);
  return file;
}

// One path from start to end, as one person walks it: each test goes on from the one before.
describe("from an existing scoring workbook to nomination sheets", () => {
  test("“Kiểm tra” on the ribbon shows who meets the criteria", async () => {
    await ribbon("Kiểm tra").click();
    await pane.getByText("Phòng Tham mưu").first().waitFor();
    expect(await pane.getByText("97,8 điểm · hạng 1 · đủ 4/4 tiêu chuẩn ĐVQT").count()).toBe(1);
    expect(await pane.getByText("Đạt 10").count()).toBe(1);
    expect(await pane.getByText("Chưa đủ dữ liệu 1").count()).toBe(1);
  });

  test("a unit's page says the rule, the article, what was asked and found; the link selects the cell", async () => {
    await pane.getByText("Phòng Hậu cần - Kỹ thuật").first().click();
    await pane.getByRole("button", { name: /^Đơn vị Quyết thắng/ }).click();
    await pane.getByText("≥ 1 CSTĐCS", { exact: true }).waitFor();
    expect(await pane.getByText("0 CSTĐCS", { exact: true }).count()).toBe(1);
    expect(await pane.getByText("Điều 27 khoản 2 (điểm d khoản 1)").count()).toBeGreaterThan(0);
    await pane.getByRole("button", { name: "S13" }).or(pane.getByText("Chấm điểm!S13")).first().click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>("[data-testid=name-box]")?.value === "S13",
    );
  });

  test("“Lập danh sách” adds our sheets after the staff's own", async () => {
    await ribbon("Lập danh sách").click();
    await pane.getByText("Đã lập 5 trang tính").first().waitFor();
    expect(await sheetNames()).toEqual([
      "Chấm điểm",
      "ĐN ĐVQT",
      "ĐN ĐVTT",
      "Tổng hợp kết quả",
      "Xếp hạng",
      "Kết quả kiểm tra",
    ]);
    await page.getByRole("tab", { name: "ĐN ĐVQT" }).click();
    await page.getByText("DANH SÁCH ĐỀ NGHỊ TẶNG DANH HIỆU “ĐƠN VỊ QUYẾT THẮNG” NĂM 2026").waitFor();
    expect(await listedUnits()).toEqual([
      "Phòng Tham mưu",
      "Đại đội Thiết giáp 44",
      "Đại đội Thông tin 43",
      "Trung đoàn Bộ binh 947",
      "Ban CHPTKV 4 - Tiên Hà",
    ]);
  });

  test("the saved file has the staff's sheets part by part as they were, and others can open it", async () => {
    const file = await save();
    const before = unzipSync(new Uint8Array(readFileSync(`assets/samples/${SAMPLE}`)));
    const after = unzipSync(new Uint8Array(readFileSync(file)));
    const changed = Object.keys(before).filter((part) => !sameBytes(before[part], after[part]));
    expect(changed.filter((part) => !ENTERED.includes(part))).toEqual([]);
    expect(Object.keys(after).filter((part) => /^xl\/worksheets\/[^/]+\.xml$/.test(part))).toHaveLength(6);
    expect(openXmlErrors(file) ?? []).toEqual([]);
    expect(libreOfficePrints(file) ?? true).toBe(true);
  }, 300_000);

  test("a second run replaces only our own sheets", async () => {
    const cell = page.getByTestId("cell-S13");
    await page.getByRole("tab", { name: "Chấm điểm" }).click();
    await page.getByTestId("name-box").fill("S13");
    await page.getByTestId("name-box").press("Enter");
    await cell.dblclick();
    await page.keyboard.press("Control+A");
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    await pane.getByText("Sổ đã thay đổi").first().waitFor();
    await ribbon("Lập danh sách").click();
    await page.getByRole("tab", { name: "ĐN ĐVQT" }).click();
    await page.getByTestId("cell-B12").getByText("Phòng Hậu cần - Kỹ thuật").waitFor();
    expect(await sheetNames()).toEqual([
      "Chấm điểm",
      "ĐN ĐVQT",
      "ĐN ĐVTT",
      "Tổng hợp kết quả",
      "Xếp hạng",
      "Kết quả kiểm tra",
    ]);
  });

  test("nothing asked for anything beyond this machine, and the host knew every call", async () => {
    expect(bench.strayRequests()).toEqual([]);
    expect(await page.getByTestId("host-errors").count()).toBe(0);
  });
});

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && Buffer.from(one).equals(Buffer.from(other));
}
