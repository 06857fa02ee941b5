import { isSetSupported } from "../host/requirements";
import type { HostSession } from "../host/session";

/** The parts of the Office namespace that office.js itself brings in a browser; here they stand in for it. */
type OfficeParts = Readonly<Record<string, unknown>>;

type Callback = (result: {
  readonly status: string;
  readonly value?: unknown;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}) => void;

/** Office's own number for a failure it has no better name for. */
const INTERNAL_ERROR = 5001;

/** Office.context.document.settings: a copy in memory, written to the workbook by saveAsync. */
function documentSettings(session: HostSession): OfficeParts {
  const memory = new Map(session.settings);
  return {
    get: (name: string): unknown => {
      const json = memory.get(name);
      return json === undefined ? null : (JSON.parse(json) as unknown);
    },
    set: (name: string, value: unknown): void => void memory.set(name, JSON.stringify(value)),
    remove: (name: string): void => void memory.delete(name),
    saveAsync: (...args: readonly unknown[]): void => {
      const callback = args.find((each): each is Callback => typeof each === "function");
      void Promise.resolve().then(() => {
        try {
          session.saveSettings(memory);
          callback?.({ status: "succeeded" });
        } catch (error) {
          const message = error instanceof Error ? error.message : String(error);
          callback?.({ status: "failed", error: { code: INTERNAL_ERROR, name: "Internal Error", message } });
        }
      });
    },
  };
}

/** What a function command gets; the host learns from completed() that it is done. */
export type CommandHandler = (event: { readonly source: { readonly id: string }; completed(): void }) => void;

/** Office.context, Office.onReady and Office.actions over one session. @param actions receives what is associated. */
export function officeParts(session: HostSession, actions: Map<string, CommandHandler>): OfficeParts {
  const info = { host: "Excel", platform: "PC" };
  return {
    context: {
      ...info,
      diagnostics: { ...info, version: "16.0.14332.20000" },
      displayLanguage: "vi-VN",
      contentLanguage: "vi-VN",
      document: { settings: documentSettings(session), url: session.workbook.fileName, mode: "readWrite" },
      requirements: {
        isSetSupported: (name: string, version?: string) =>
          isSetSupported(session.requirements, name, version),
      },
    },
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline" },
    onReady: (callback?: (ready: typeof info) => void): Promise<typeof info> => {
      const ready = Promise.resolve(info);
      if (callback !== undefined) void ready.then(callback);
      return ready;
    },
    actions: { associate: (name: string, handler: CommandHandler): void => void actions.set(name, handler) },
  };
}
