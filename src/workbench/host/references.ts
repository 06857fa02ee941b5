import { HostError } from "./batch/error";
import type { Live } from "./batch/object";

/** The objects (ranges) the add-in keeps from one request to the next, by reference id. */
export class References {
  private readonly kept = new Map<string, Live>();
  private next = 1;

  get count(): number {
    return this.kept.size;
  }

  keep(object: Live): void {
    if (object.referenceId !== null) return;
    object.referenceId = `ref${this.next++}`;
    this.kept.set(object.referenceId, object);
  }

  /** @throws HostError InvalidObjectPath when it was never kept or has been let go. */
  get(id: string): Live {
    const object = this.kept.get(id);
    if (object === undefined) throw new HostError("InvalidObjectPath", `There is no reference ${id}.`);
    return object;
  }

  release(id: string): void {
    const object = this.kept.get(id);
    if (object !== undefined) object.referenceId = null;
    this.kept.delete(id);
  }

  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }
}
