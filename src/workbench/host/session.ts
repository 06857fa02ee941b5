import type { Sheet } from "../model/sheet";
import type { Workbook } from "../model/workbook";
import { HostError } from "./batch/error";
import type { Live } from "./batch/object";
import { runBatch } from "./batch/run";
import { PathType, type BatchReply, type BatchRequest } from "./batch/wire";
import type { ChangeListener, HostChange } from "./changes";
import { EventRegistrations, type EventMessage } from "./events";
import { recalculate } from "./formula";
import { newService, workbookRoot } from "./objects";
import { References } from "./references";
import { LTSC_2021, type RequirementMatrix } from "./requirements";

export interface HostOptions {
  /** What this Excel can do; default LTSC 2021, the oldest supported. */
  readonly requirements?: RequirementMatrix;
  /** Bytes one request or response may have, as Excel on the web limits them (5 MB). Default: no limit. */
  readonly payloadLimit?: number;
}

interface Fault {
  /** Counted like `requests`: 1 is the first request. */
  readonly request: number;
  readonly error: HostError;
  readonly afterActions: number;
}

/**
 * One workbook open in the stand-in for Excel: the model, what the add-in keeps and listens to,
 * and everything that was asked of the host. The transports bring it requests; the page watches its changes.
 */
export class HostSession {
  /** ProcessQuery requests answered so far, that is context.sync() calls that had something to do.
   * Clearing up after Excel.run (letting go of references) is counted apart. */
  requests = 0;
  cleanups = 0;
  readonly references = new References();
  readonly registrations = new EventRegistrations();
  readonly requirements: RequirementMatrix;
  readonly payloadLimit: number;
  readonly root: Live;
  /** context.runtime.enableEvents. */
  enableEvents = true;
  /** True while the user types in a cell: Excel then refuses requests. */
  cellEditing = false;
  /** "Background": the shared runtime starts with the document (setStartupBehavior load). */
  startState = "Inactive";
  taskpaneShown = false;
  readonly disabledButtons = new Set<string>();
  /** Formula cells written in this session: only these are calculated. */
  readonly writtenFormulas = new Map<Sheet, Set<string>>();
  private readonly listeners = new Set<ChangeListener>();
  private readonly eventSinks = new Set<(messages: readonly EventMessage[]) => void>();
  private readonly faults: Fault[] = [];
  private settingsFault: HostError | null = null;
  private pending: HostChange[] = [];
  private stale = false;

  constructor(
    readonly workbook: Workbook,
    options: HostOptions = {},
  ) {
    this.requirements = options.requirements ?? LTSC_2021;
    this.payloadLimit = options.payloadLimit ?? Infinity;
    this.root = workbookRoot(workbook);
  }

  /** The add-in's document settings: key → JSON text. */
  get settings(): Map<string, string> {
    return this.workbook.settings;
  }

  /**
   * Answers one ProcessQuery request; listeners and events follow once it has been run through.
   * Batches of the runtime's and the ribbon's services are not counted among `requests`.
   */
  answer(request: BatchRequest): BatchReply {
    if (isCleanUp(request)) {
      this.cleanups++;
      return runBatch(request, this);
    }
    if (isService(request)) {
      const reply = runBatch(request, this);
      this.flush("ThisLocalAddin");
      return reply;
    }
    this.requests++;
    if (this.cellEditing) {
      return runBatch(request, this, {
        action: 0,
        error: new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode."),
      });
    }
    const index = this.faults.findIndex((each) => each.request === this.requests);
    const fault = index < 0 ? undefined : this.faults.splice(index, 1)[0];
    const reply = runBatch(
      request,
      this,
      fault === undefined
        ? null
        : { action: Math.min(fault.afterActions, request.Actions.length - 1), error: fault.error },
    );
    this.flush("ThisLocalAddin");
    return reply;
  }

  /**
   * Keeps the add-in's document settings: all of them, as saveAsync sends them.
   * @throws HostError when a test asked for it.
   */
  saveSettings(settings: Iterable<readonly [key: string, json: string]>): void {
    const fault = this.settingsFault;
    this.settingsFault = null;
    if (fault !== null) throw fault;
    this.settings.clear();
    for (const [key, json] of settings) this.settings.set(key, json);
    this.record({ kind: "settings" });
    this.flush("ThisLocalAddin");
  }

  /** Makes the next saving of settings fail. */
  failNextSettingsSave(): void {
    this.settingsFault = new HostError("GeneralException", "Made to fail.", "test");
  }

  /** Makes the next request fail with that error code, after `afterActions` of its actions were done. */
  failNext(code: string, afterActions = 0): void {
    this.failAt(this.requests + 1, code, afterActions);
  }

  /** As failNext, for a later request; `request` counts like `requests` (the first is 1). */
  failAt(request: number, code: string, afterActions = 0): void {
    const error = new HostError(code, `Made to fail with ${code}.`, "test");
    this.faults.push({ request, error, afterActions });
  }

  /** Notes a change; it is told once the request or user action is over. */
  record(change: HostChange): void {
    this.pending.push(change);
    if (change.kind === "contents" || change.kind === "sheetTab" || change.kind === "sheetDeleted")
      this.stale = true;
  }

  /** Calculates written formulas if something changed since: called before results are read. */
  settle(): void {
    if (!this.stale) return;
    this.stale = false;
    recalculate(this);
  }

  /** Tells of everything recorded: written formulas are calculated first, then the page, then the add-in's handlers. */
  flush(source: "ThisLocalAddin" | "Unknown"): void {
    if (this.pending.length === 0) return;
    this.settle();
    const changes = this.pending;
    this.pending = [];
    for (const listener of [...this.listeners]) listener(changes);
    if (!this.enableEvents) return;
    const messages = this.registrations.messagesFor(changes, source);
    if (messages.length > 0) for (const sink of [...this.eventSinks]) sink(messages);
  }

  /** @returns a function that ends the subscription. */
  subscribe(listener: ChangeListener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** For the transports: takes the messages of rich-API events to the client. */
  onEvents(sink: (messages: readonly EventMessage[]) => void): () => void {
    this.eventSinks.add(sink);
    return () => this.eventSinks.delete(sink);
  }

  /** A top-level object that is not the workbook, by its type name. @throws HostError ApiNotFound. */
  service(typeName: string): Live {
    return newService(typeName);
  }
}

/** Whether a request is about the shared runtime or the ribbon rather than the workbook. */
function isService(request: BatchRequest): boolean {
  return Object.values(request.ObjectPaths).some((path) => path.ObjectPathType === PathType.newObject);
}

/** Whether a request only lets go of references, as the client does by itself after Excel.run. */
function isCleanUp(request: BatchRequest): boolean {
  return (
    request.Actions.some((action) => action.Name === "_RemoveReference") &&
    request.Actions.every((action) => action.ActionType === 1 || action.Name === "_RemoveReference")
  );
}
