import type { Json } from "../batch/wire";
import type { CompletedCommand } from "./methods";
import { OfficeError } from "./protocol";

interface Running {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
  readonly functionName: string;
  readonly buttonId: string;
  tries: number;
}

/** The pane's script may still be loading when a button is pressed: its functions are then not there yet. */
const TRIES = 50;
const PAUSE_MS = 200;

/** Ribbon buttons with function commands: pressed here, run in the add-in, over when it calls completed(). */
export class Commands {
  private readonly running = new Map<string, Running>();
  private readonly waiting: string[] = [];
  private isReady = false;
  private next = 1;

  /** @param fire sends the event "appCommandInvoked" to the client. */
  constructor(private readonly fire: (data: Json) => void) {}

  /** The client listens for commands now. */
  ready(): void {
    this.isReady = true;
    for (const id of this.waiting.splice(0)) this.send(id);
  }

  /** @returns a promise kept when the add-in calls event.completed(). */
  invoke(functionName: string, buttonId: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const id = String(this.next++);
      this.running.set(id, { resolve, reject, functionName, buttonId, tries: 0 });
      if (this.isReady) this.send(id);
      else this.waiting.push(id);
    });
  }

  completed({ id, status }: CompletedCommand): void {
    const command = this.running.get(id);
    if (command === undefined) return;
    if (status === OfficeError.invalidCallback && command.tries < TRIES) {
      setTimeout(() => this.send(id), PAUSE_MS);
      return;
    }
    this.running.delete(id);
    if (status === OfficeError.none) command.resolve();
    else
      command.reject(
        new Error(`The add-in has no function “${command.functionName}” (Office error ${status}).`),
      );
  }

  /** The add-in is gone: what still runs never ends by itself. */
  dispose(): void {
    for (const command of this.running.values()) command.reject(new Error("The add-in was closed."));
    this.running.clear();
    this.waiting.length = 0;
  }

  private send(id: string): void {
    const command = this.running.get(id);
    if (command === undefined) return;
    command.tries++;
    this.fire({ 0: id, 1: command.functionName, 2: JSON.stringify({ source: { id: command.buttonId } }) });
  }
}
