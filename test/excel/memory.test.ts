import { changeCorrections, remember, type RememberedShape } from "../../src/domain/corrections";
import { recogniseTables } from "../../src/domain/tables";
import { createWorkbookHost } from "../../src/excel";
import { DEFAULT_STORED_SETTINGS } from "../../src/excel/port";
import { openBook } from "./bookOf";

const ROWS = [
  ["STT", "Họ và tên", "Kết quả"],
  [1, "Nguyễn Văn Thử", "HTTNV"],
  [2, "Lê Thị Mẫu", "HTXSNV"],
];

/** A browser's store, as far as it is used. */
class Store {
  readonly kept = new Map<string, string>();
  refuses = false;
  getItem = (key: string): string | null => this.kept.get(key) ?? null;
  setItem = (key: string, value: string): void => {
    if (this.refuses) throw new Error("QuotaExceededError");
    this.kept.set(key, value);
  };
  removeItem = (key: string): void => void this.kept.delete(key);
}

let store: Store;
const context = (): { partitionKey?: string } => Office.context as { partitionKey?: string };

beforeEach(() => {
  openBook({ "Danh sách": ROWS });
  store = new Store();
  Object.defineProperty(globalThis, "localStorage", { value: store, configurable: true });
});

async function corrected(): Promise<ReturnType<typeof changeCorrections>> {
  const { grids } = await createWorkbookHost().readWorkbook();
  const [about] = recogniseTables(grids).recognised;
  if (about === undefined) throw new Error("no table");
  return changeCorrections([], about, { kind: "column", column: 3, field: "note" });
}

test("corrections are kept in the workbook's settings and come back as they were", async () => {
  const host = createWorkbookHost();
  const corrections = await corrected();
  await host.saveSettings({ ...DEFAULT_STORED_SETTINGS, corrections });
  expect((await host.loadSettings()).corrections).toEqual(corrections);
});

test("settings of a workbook from before, or damaged, have no corrections", async () => {
  const host = createWorkbookHost();
  expect((await host.loadSettings()).corrections).toEqual([]);
  Office.context.document.settings.set("BinhXet.settings", { corrections: "?", year: 2025 });
  expect(await host.loadSettings()).toMatchObject({ corrections: [], year: 2025 });
});

describe("the add-in's memory", () => {
  const shapes = async (): Promise<readonly RememberedShape[]> => remember([], [], await corrected());

  test("is kept on the machine under a key of its own", async () => {
    const host = createWorkbookHost();
    expect(await host.loadMemory()).toEqual([]);
    await host.saveMemory(await shapes());
    expect([...store.kept.keys()]).toEqual(["BinhXet.shapes"]);
    expect(await host.loadMemory()).toEqual(await shapes());
    await host.saveMemory([]);
    expect(store.kept.size).toBe(0);
  });

  test("is apart for each partition where Office has them", async () => {
    const host = createWorkbookHost();
    Object.defineProperty(Office.context, "partitionKey", { value: "khung-1", configurable: true });
    await host.saveMemory(await shapes());
    expect([...store.kept.keys()]).toEqual(["BinhXet.khung-1.shapes"]);
    Object.defineProperty(Office.context, "partitionKey", { value: undefined, configurable: true });
    expect(context().partitionKey).toBeUndefined();
    expect(await host.loadMemory()).toEqual([]);
  });

  test("that is damaged counts as none, and one that cannot be kept says so", async () => {
    const host = createWorkbookHost();
    store.kept.set("BinhXet.shapes", "{not json");
    expect(await host.loadMemory()).toEqual([]);
    store.refuses = true;
    await expect(host.saveMemory(await shapes())).rejects.toMatchObject({ code: "memoryNotSaved" });
  });
});
