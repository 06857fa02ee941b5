import { BinhXetError } from "../../src/domain/errors";
import { createJobs, type Jobs, type Means } from "../../src/taskpane/state/jobs";
import { messageOf } from "../../src/taskpane/state/message";
import { resultOf } from "../../src/taskpane/state/state";
import { createStore, type Store } from "../../src/taskpane/state/store";
import { fakeHost, type FakeHost } from "./support/fakeHost";
import { emptyReview, sampleReview } from "./support/review";

interface Bench {
  readonly host: FakeHost;
  readonly store: Store;
  readonly jobs: Jobs;
  readonly reviewed: readonly Parameters<Means["review"]>[1][];
}

function bench(review: Means["review"] = (_grids, settings) => sampleReview(settings)): Bench {
  const host = fakeHost();
  const store = createStore();
  const reviewed: Parameters<Means["review"]>[1][] = [];
  const jobs = createJobs(store, {
    host,
    review: (grids, settings) => {
      reviewed.push(settings);
      return review(grids, settings);
    },
    today: () => "2025-11-18",
    drawn: () => Promise.resolve(),
  });
  return { host, store, jobs, reviewed };
}

const checkOf = ({ store }: Bench): string => store.state().check.kind;
const messageKind = ({ store }: Bench): string | undefined => messageOf(store.state())?.kind;

describe("check", () => {
  test("reads the workbook once, reviews it as of today and keeps the result", async () => {
    const b = bench();
    await b.jobs.start();
    await b.jobs.check();
    expect(checkOf(b)).toBe("found");
    expect(b.host.reads()).toBe(1);
    expect(b.reviewed).toEqual([expect.objectContaining({ today: "2025-11-18", year: null, decisions: [] })]);
    expect(b.store.state().fileName).toBe("So_cham_diem_2025.xlsx");
    expect(b.host.writes).toEqual([]);
  });

  test("two presses are one check", async () => {
    const b = bench();
    await Promise.all([b.jobs.check(), b.jobs.check()]);
    expect(b.host.reads()).toBe(1);
  });

  test.each(["noTable", "emptyWorkbook"] as const)("%s is nothing found, not a failure", async (code) => {
    const b = bench(() => {
      throw new BinhXetError(code);
    });
    await b.jobs.check();
    expect(b.store.state().check).toMatchObject({ kind: "nothing", failure: { code } });
    expect(b.store.state().check).toMatchObject({ skippedSheets: [{ name: "Nháp" }, { name: "ĐN CSTT" }] });
  });

  test("an error that is not ours is told as unexpected, without its own text", async () => {
    const b = bench();
    b.host.failNext("read", new TypeError("x is undefined"));
    await b.jobs.check();
    expect(messageOf(b.store.state())).toEqual({
      kind: "failed",
      failure: { code: "unexpected", about: null },
      retry: "check",
    });
  });

  test("a failure leaves the earlier result in view, and a new check takes it off", async () => {
    const b = bench();
    await b.jobs.check();
    b.host.failNext("read", new BinhXetError("cellEditMode"));
    await b.jobs.check();
    expect(messageKind(b)).toBe("failed");
    expect(resultOf(b.store.state().check)).not.toBeNull();
    await b.jobs.check();
    expect(messageKind(b)).toBeUndefined();
  });

  test("a cancelled check leaves everything as it was, even when Excel answers afterwards", async () => {
    const b = bench();
    const release = b.host.holdReads();
    const running = b.jobs.check();
    b.jobs.cancelCheck();
    expect(checkOf(b)).toBe("notYet");
    release();
    await running;
    expect(checkOf(b)).toBe("notYet");
    expect(messageKind(b)).toBe("cancelled");
  });

  test("after a cancelled check the next one runs", async () => {
    const b = bench();
    const release = b.host.holdReads();
    const first = b.jobs.check();
    b.jobs.cancelCheck();
    const second = b.jobs.check();
    release();
    await Promise.all([first, second]);
    expect(checkOf(b)).toBe("found");
    expect(b.reviewed).toHaveLength(1);
  });
});

describe("a change of the workbook", () => {
  test("makes the result out of date; checking again makes it fresh", async () => {
    const b = bench();
    await b.jobs.start();
    await b.jobs.check();
    b.host.staffChange();
    expect(checkOf(b)).toBe("stale");
    expect(messageKind(b)).toBe("stale");
    await b.jobs.check();
    expect(checkOf(b)).toBe("found");
  });

  test("while the check runs is not lost", async () => {
    const b = bench();
    await b.jobs.start();
    const release = b.host.holdReads();
    const running = b.jobs.check();
    b.host.staffChange();
    release();
    await running;
    expect(checkOf(b)).toBe("stale");
  });

  test("before any check says nothing", async () => {
    const b = bench();
    await b.jobs.start();
    b.host.staffChange();
    expect(checkOf(b)).toBe("notYet");
    expect(messageKind(b)).toBeUndefined();
  });
});

describe("make lists", () => {
  test("with a fresh result writes it without checking again", async () => {
    const b = bench();
    await b.jobs.check();
    await b.jobs.makeLists();
    expect(b.host.reads()).toBe(1);
    expect(b.host.writes).toHaveLength(1);
    expect(b.store.state().lists).toMatchObject({ kind: "written" });
    expect(messageOf(b.store.state())).toEqual({ kind: "written", sheets: b.host.writes[0]?.length });
  });

  test.each([
    ["without a result", async () => undefined],
    [
      "with one that is out of date",
      async (b: Bench) => {
        await b.jobs.start();
        await b.jobs.check();
        b.host.staffChange();
      },
    ],
  ])("%s checks first", async (_case, before: (b: Bench) => Promise<void>) => {
    const b = bench();
    await before(b);
    const reads = b.host.reads();
    await b.jobs.makeLists();
    expect(b.host.reads()).toBe(reads + 1);
    expect(b.host.writes).toHaveLength(1);
  });

  test("writes nothing where the check fails or finds nothing, and leads to the reason", async () => {
    const b = bench(() => {
      throw new BinhXetError("noTable");
    });
    b.store.dispatch({ kind: "stepOpened", step: "lists" });
    await b.jobs.makeLists();
    expect(b.host.writes).toEqual([]);
    expect(b.store.state().openStep).toBe("check");
  });

  test("with nobody to list says so and writes nothing", async () => {
    const b = bench((_grids, settings) => emptyReview(settings));
    await b.jobs.makeLists();
    expect(b.host.writes).toEqual([]);
    expect(messageKind(b)).toBe("nothingToWrite");
  });

  test("a failed write is told with a way to try again, and what was written before stays known", async () => {
    const b = bench();
    await b.jobs.makeLists();
    b.host.failNext("write", new BinhXetError("workbookProtected"));
    await b.jobs.makeLists();
    expect(messageOf(b.store.state())).toMatchObject({
      failure: { code: "workbookProtected" },
      retry: "lists",
    });
    expect(b.store.state().lists).toMatchObject({ kind: "failed", written: { sheets: expect.anything() } });
  });
});

describe("settings", () => {
  test("one that steers the review is kept in the workbook and the check runs again with it", async () => {
    const b = bench();
    await b.jobs.check();
    await b.jobs.change({ blanks: { discipline: "none", initiative: "unknown", history: "unknown" } });
    expect(b.host.saved).toHaveLength(1);
    expect(b.reviewed.at(-1)).toMatchObject({ blanks: { discipline: "none" } });
  });

  test.each([{ language: "en" as const }, { theme: "dark" as const }])(
    "%j is kept without a new check",
    async (change) => {
      const b = bench();
      await b.jobs.check();
      await b.jobs.change(change);
      expect(b.host.saved).toEqual([expect.objectContaining(change)]);
      expect(b.host.reads()).toBe(1);
    },
  );

  test("before the first check nothing is read", async () => {
    const b = bench();
    await b.jobs.change({ year: 2024 });
    expect(b.host.reads()).toBe(0);
    await b.jobs.check();
    expect(b.reviewed.at(-1)).toMatchObject({ year: 2024 });
  });

  test("one that cannot be kept still applies, and the failure is told", async () => {
    const b = bench();
    b.host.failNext("save", new BinhXetError("excelBusy"));
    await b.jobs.change({ language: "en" });
    expect(b.store.state().settings.language).toBe("en");
    expect(messageKind(b)).toBe("failed");
  });

  test("hold no name of a person or a unit", async () => {
    const b = bench();
    await b.jobs.check();
    await b.jobs.change({ year: 2025 });
    const kept = JSON.stringify(b.host.saved);
    const names =
      resultOf(b.store.state().check)?.review.candidates.map(({ candidate }) => candidate.name) ?? [];
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => kept.includes(name))).toEqual([]);
  });
});

test("a link to a sheet that is gone tells so and changes nothing else", async () => {
  const b = bench();
  await b.jobs.check();
  b.host.failNext("select", new BinhXetError("sheetGone", { about: "Bảng" }));
  await b.jobs.select("'Bảng'!B11");
  expect(messageOf(b.store.state())).toMatchObject({
    failure: { code: "sheetGone", about: "Bảng" },
    retry: null,
  });
  expect(checkOf(b)).toBe("found");
});
