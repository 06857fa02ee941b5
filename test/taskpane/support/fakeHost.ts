import type { RememberedShape } from "../../../src/domain/corrections";
import type { Grid } from "../../../src/domain/grid/grid";
import type { SheetPlan } from "../../../src/domain/plans/plan";
import {
  DEFAULT_STORED_SETTINGS,
  type SkippedSheet,
  type StoredSettings,
  type WorkbookHost,
} from "../../../src/excel/port";

/** A workbook in memory: what was asked of it, and ways to make it fail, wait or change. */
export interface FakeHost extends WorkbookHost {
  readonly reads: () => number;
  readonly selected: readonly string[];
  readonly writes: readonly (readonly SheetPlan[])[];
  readonly saved: readonly StoredSettings[];
  /** Sheets of ours that staff fill in, too, in the order they were written. */
  readonly kept: readonly SheetPlan[];
  /** What the add-in remembers beside the workbook. */
  readonly memory: () => readonly RememberedShape[];
  /** Staff change a cell. */
  readonly staffChange: () => void;
  /** The next call of this method rejects with `error`. */
  readonly failNext: (
    method: "read" | "write" | "select" | "save" | "remember" | "keep",
    error: Error,
  ) => void;
  /** Reads wait until the returned function is called. */
  readonly holdReads: () => () => void;
}

const SKIPPED: readonly SkippedSheet[] = [
  { name: "Nháp", why: "hidden" },
  { name: "ĐN CSTT", why: "ours" },
];

interface Contents {
  readonly grids?: readonly Grid[];
  readonly memory?: readonly RememberedShape[];
}

export function fakeHost(stored: Partial<StoredSettings> = {}, contents: Contents = {}): FakeHost {
  let memory = contents.memory ?? [];
  const failures = new Map<string, Error>();
  const selected: string[] = [];
  const writes: (readonly SheetPlan[])[] = [];
  const kept: SheetPlan[] = [];
  const saved: StoredSettings[] = [];
  const listeners = new Set<() => void>();
  let reads = 0;
  let gate: Promise<void> = Promise.resolve();
  const failIfAsked = (method: string): void => {
    const error = failures.get(method);
    failures.delete(method);
    if (error) throw error;
  };
  return {
    readWorkbook: async (hiddenSheets = []) => {
      reads += 1;
      await gate;
      failIfAsked("read");
      return {
        fileName: "So_cham_diem_2025.xlsx",
        grids: contents.grids ?? [],
        skippedSheets: SKIPPED.filter(({ name }) => !hiddenSheets.includes(name)),
      };
    },
    writePlans: async (plans) => {
      await Promise.resolve();
      failIfAsked("write");
      writes.push(plans);
      return plans.map(({ name, kind, entries }) => ({ name, plannedName: name, kind, rows: entries }));
    },
    keepSheet: async (plan) => {
      await Promise.resolve();
      failIfAsked("keep");
      kept.push(plan);
      return { name: plan.name, plannedName: plan.name, kind: plan.kind, rows: plan.entries };
    },
    selectCells: async (address) => {
      await Promise.resolve();
      failIfAsked("select");
      selected.push(address);
    },
    loadSettings: () => Promise.resolve({ ...DEFAULT_STORED_SETTINGS, ...stored }),
    saveSettings: async (settings) => {
      await Promise.resolve();
      failIfAsked("save");
      saved.push(settings);
    },
    loadMemory: () => Promise.resolve(memory),
    saveMemory: async (shapes) => {
      await Promise.resolve();
      failIfAsked("remember");
      memory = shapes;
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => {
        listeners.delete(listener);
        return Promise.resolve();
      });
    },
    theme: () => ({ dark: null }),
    reads: () => reads,
    selected,
    writes,
    saved,
    kept,
    memory: () => memory,
    staffChange: () => listeners.forEach((listener) => listener()),
    failNext: (method, error) => void failures.set(method, error),
    holdReads: () => {
      let open = (): void => undefined;
      gate = new Promise((resolve) => {
        open = resolve;
      });
      return () => open();
    },
  };
}
