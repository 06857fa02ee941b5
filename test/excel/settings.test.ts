import { createWorkbookHost } from "../../src/excel";
import { DEFAULT_STORED_SETTINGS, type StoredSettings } from "../../src/excel/port";
import type { StandingSettings } from "../../src/domain/settings";
import { openBook } from "./bookOf";

const KEY = "BinhXet.settings";
const host = createWorkbookHost();

beforeEach(() => {
  openBook({ "Danh sách": [["TT"]] });
});

/** Every kind of choice about points, classes and quotas once. */
const STANDING: StandingSettings = {
  ranking: {
    method: "1223",
    tieBreaks: [
      { kind: "bonus", better: "higher" },
      { kind: "penalty", better: "lower" },
      { kind: "column", label: "Nhiệm vụ chính trị", better: "higher" },
      { kind: "votes", better: "higher" },
    ],
  },
  total: "recomputed",
  rounding: { decimals: 2, mode: "nearest" },
  rollUp: {
    kind: "classRules",
    rules: [{ gives: "Loại 1", atLeast: [{ classes: ["Loại 1"], count: 2 }], none: ["Loại 3"] }],
  },
  scheme: {
    name: { vi: "Phân loại", en: "Classes" },
    of: "share",
    bands: [{ name: "Loại 1", from: "0.9", strict: true }],
    lowest: "Loại 2",
  },
  quotas: [
    {
      id: "1",
      what: { kind: "title", title: "DVQT" },
      amount: { kind: "number", value: 1 },
      per: "bloc",
    },
    {
      id: "2",
      what: { kind: "class", className: "Loại 1" },
      amount: {
        kind: "share",
        value: "0.2",
        byUnitClass: { "Loại 1": "0.25" },
        of: { kind: "holders", titles: ["CSTT"] },
        rounding: "down",
      },
      per: "unit",
    },
  ],
  weights: { "Nhiệm vụ chính trị": "2" },
  directShareAim: "0.6",
  yearFrom: "2024-11-16",
  yearTo: "2025-11-15",
};

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
    standing: STANDING,
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
  ["standing", []],
  ["standing", { ranking: { method: "1225", tieBreaks: [{ kind: "luck" }, { kind: "column", label: "" }] } }],
  [
    "standing",
    { rounding: { decimals: -1, mode: "up" }, total: 1, directShareAim: "1.5", weights: { a: "x" } },
  ],
  [
    "standing",
    { rollUp: { kind: "weights", weights: { month: "-1", decade: "1" } }, yearFrom: "2025-02-31" },
  ],
  ["standing", { scheme: { name: { vi: "A", en: "A" }, of: "points", bands: [{ name: "1", from: 90 }] } }],
  [
    "standing",
    {
      quotas: [
        {
          id: "1",
          what: { kind: "title", title: "KHAC" },
          amount: { kind: "number", value: 1 },
          per: "bloc",
        },
        {
          id: "2",
          what: { kind: "title", title: "DVQT" },
          amount: { kind: "number", value: -1 },
          per: "bloc",
        },
      ],
    },
  ],
])("a damaged %s (%j) counts as never chosen and takes nothing else with it", async (part, stored) => {
  const read = await loadedFrom({ criteriaId: "luat-2022", year: 2025, [part]: stored });
  const kept = { ...DEFAULT_STORED_SETTINGS, criteriaId: "luat-2022", year: 2025 };
  const initial = { [part]: DEFAULT_STORED_SETTINGS[part as keyof StoredSettings] };
  expect(read).toEqual({ ...kept, ...initial });
});
