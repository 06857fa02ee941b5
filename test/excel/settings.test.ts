import { createWorkbookHost } from "../../src/excel";
import { DEFAULT_STORED_SETTINGS, type StoredSettings } from "../../src/excel/port";
import { openBook } from "./bookOf";

const KEY = "BinhXet.settings";
const host = createWorkbookHost();

beforeEach(() => {
  openBook({ "Danh sách": [["TT"]] });
});

async function loadedFrom(stored: unknown): Promise<StoredSettings> {
  Office.context.document.settings.set(KEY, stored);
  return host.loadSettings();
}

test("everything staff chose comes back", async () => {
  const chosen: StoredSettings = {
    ...DEFAULT_STORED_SETTINGS,
    year: 2025,
    criteriaId: "luat-2022",
    blanks: { discipline: "none", initiative: "unknown", history: "none" },
    decidedBy: { CSTT: "Chỉ huy trưởng" },
    denominator: "present",
    thresholds: { "DVQT/advanced-share": "0.65" },
    renamed: [{ from: "Đồn Cũ", to: "Đồn Mới" }],
    hiddenSheets: ["Ẩn"],
  };
  await host.saveSettings(chosen);
  expect(await host.loadSettings()).toEqual(chosen);
});

test.each([undefined, null, "?", 3, [], {}])("settings that are %p count as never chosen", async (stored) => {
  expect(await loadedFrom(stored)).toEqual(DEFAULT_STORED_SETTINGS);
});

test("settings of an earlier version get what is new by default, and keep the rest", async () => {
  const read = await loadedFrom({ year: 2024, blanks: { discipline: "none" }, language: "en" });
  expect(read).toEqual({
    ...DEFAULT_STORED_SETTINGS,
    year: 2024,
    blanks: { discipline: "none", initiative: "unknown", history: "unknown" },
    language: "en",
  });
});

test.each<[part: string, stored: unknown]>([
  ["year", "2025"],
  ["year", 20_255],
  ["criteriaId", 7],
  ["blanks", { discipline: "pass", initiative: 1, history: null }],
  ["decidedBy", { CSTT: 5, KHAC: "ai đó" }],
  ["language", "fr"],
  ["theme", {}],
  ["hiddenSheets", "Ẩn"],
  ["denominator", "all"],
  ["thresholds", { a: 0.5, b: "-1", c: "70%", d: "" }],
  ["thresholds", ["0.5"]],
  ["renamed", [{ from: "", to: "Mới" }, { from: "Cũ" }, null, "Cũ"]],
  ["corrections", { what: 1 }],
])("a damaged %s (%j) counts as never chosen and takes nothing else with it", async (part, stored) => {
  const read = await loadedFrom({ criteriaId: "luat-2022", year: 2025, [part]: stored });
  const kept = { ...DEFAULT_STORED_SETTINGS, criteriaId: "luat-2022", year: 2025 };
  const initial = { [part]: DEFAULT_STORED_SETTINGS[part as keyof StoredSettings] };
  expect(read).toEqual({ ...kept, ...initial });
});
