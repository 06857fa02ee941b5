import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createWorkbookHost } from "../../../src/excel";
import { DEFAULT_STORED_SETTINGS, type StoredSettings } from "../../../src/excel/port";
import { HostSession } from "../../../src/workbench/host/session";
import { startOfficeInNode } from "../../../src/workbench/node";
import { openPackage, savePackage } from "../../../src/workbench/package";
import { runReview } from "../../../src/workbench/review/run";
import { oneSheet, pack } from "../package/packages";

const folder = mkdtempSync(join(tmpdir(), "binh-xet-settings-"));
const file = join(folder, "sổ.xlsx");
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ROWS = [
  [
    "TT",
    "Đơn vị",
    "Quân số",
    "Quân số có mặt",
    "Mức độ HTNV",
    "Tỷ lệ HTNV",
    "Số CSTT",
    "Kỷ luật",
    "Danh hiệu 2024",
  ],
  [1, "Đồn Biên phòng Sông Trăng", 40, 36, "HTTNV", "100%", 26, "Không", "ĐVTT"],
  [2, "Đồn Biên phòng Mũi Đá", 40, 40, "HTTNV", "100%", 30, "Không", ""],
];

/** The command over a workbook in which staff's settings are kept: who is proposed what, and the units' names. */
async function reviewedWith(kept: Partial<StoredSettings>) {
  const cells = ROWS.map((row, index) => {
    const written = row.map((value, column) => {
      const at = `${String.fromCharCode(65 + column)}${index + 1}`;
      return typeof value === "number"
        ? `<c r="${at}"><v>${value}</v></c>`
        : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
    });
    return `<row r="${index + 1}">${written.join("")}</row>`;
  });
  const opened = openPackage(pack(oneSheet(cells.join(""))), "sổ.xlsx");
  startOfficeInNode(new HostSession(opened.workbook));
  await createWorkbookHost().saveSettings({ ...DEFAULT_STORED_SETTINGS, year: 2025, ...kept });
  writeFileSync(file, savePackage(opened));
  expect(readFileSync(file).length).toBeGreaterThan(0);
  const out = await runReview({ workbooks: [file], out: null, json: "-", year: null, criteria: null });
  const { candidates } = JSON.parse(out) as {
    readonly candidates: readonly { readonly name: string; readonly proposed: string | null }[];
  };
  return candidates.map(({ name, proposed }) => [name, proposed]);
}

describe("settings kept in the workbook steer the command", () => {
  test("nothing kept: 26 of 40 is below 70%", async () => {
    expect(await reviewedWith({})).toEqual([
      ["Đồn Biên phòng Sông Trăng", null],
      ["Đồn Biên phòng Mũi Đá", "DVTT"],
    ]);
  });

  test("another denominator: 26 of the 36 present is above it", async () => {
    expect((await reviewedWith({ denominator: "present" }))[0]?.[1]).toBe("DVTT");
  });

  test("another threshold: 65% reaches 0.65, not 0.66", async () => {
    const at = async (value: string) =>
      (await reviewedWith({ thresholds: { "DVTT/advanced-share": value } }))[0]?.[1];
    expect([await at("0.65"), await at("0.66")]).toEqual(["DVTT", null]);
  });

  test("a renamed unit is told by its present name", async () => {
    const renamed = [{ from: "Đồn Biên phòng Mũi Đá", to: "Đồn Biên phòng Cửa Sông" }];
    expect((await reviewedWith({ renamed })).map(([name]) => name)).toContain("Đồn Biên phòng Cửa Sông");
  });
});
