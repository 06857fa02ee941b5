import type { BatchReply, BatchRequest } from "../../host/batch/wire";
import { HostSession } from "../../host/session";

/** One thing the host was asked; `bad`: it was refused, as with a member of the API the host does not know. */
export interface LogEntry {
  readonly number: number;
  readonly time: Date;
  readonly text: string;
  readonly bad: boolean;
}

/** Older entries are dropped. */
const KEPT = 300;

/** A session that keeps what it was asked, so that the page can show it. */
export class LoggedSession extends HostSession {
  private log: readonly LogEntry[] = [];
  private readonly watchers = new Set<() => void>();

  override answer(request: BatchRequest): BatchReply {
    const began = performance.now();
    const before = this.requests;
    const reply = super.answer(request);
    const took = Math.round(performance.now() - began);
    const { Error: error } = reply;
    if (error !== undefined) this.note(`${error.Code}: ${error.Message}`, true);
    // Requests that only let go of references are not counted, nor worth a line.
    else if (this.requests > before)
      this.note(`#${this.requests}: ${request.Actions.length} actions, ${took} ms`);
    return reply;
  }

  get entries(): readonly LogEntry[] {
    return this.log;
  }

  note(text: string, bad = false): void {
    const number = (this.log.at(-1)?.number ?? 0) + 1;
    this.log = [...this.log.slice(1 - KEPT), { number, time: new Date(), text, bad }];
    for (const watcher of [...this.watchers]) watcher();
  }

  /** @returns a function that ends the watching. */
  watchLog(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }
}
