import { readShapes, type RememberedShape } from "../domain/corrections";
import { BinhXetError } from "../domain/errors";

/** One entry of the add-in's own store on this machine; its key follows the partition where the host has them. */
function key(): string {
  const partition = Office.context.partitionKey as string | undefined;
  return partition === undefined || partition === "" ? "BinhXet.shapes" : `BinhXet.${partition}.shapes`;
}

/** How tables were read before; what is missing, unreadable or refused by the host counts as nothing remembered. */
export function loadMemory(): Promise<readonly RememberedShape[]> {
  try {
    const stored = localStorage.getItem(key());
    return Promise.resolve(stored === null ? [] : readShapes(JSON.parse(stored)));
  } catch {
    return Promise.resolve([]);
  }
}

/**
 * Keeps the shapes on this machine.
 * @throws BinhXetError `memoryNotSaved` where the host blocks or has filled the store
 */
export function saveMemory(shapes: readonly RememberedShape[]): Promise<void> {
  try {
    if (shapes.length === 0) localStorage.removeItem(key());
    else localStorage.setItem(key(), JSON.stringify(shapes));
    return Promise.resolve();
  } catch (cause) {
    return Promise.reject(new BinhXetError("memoryNotSaved", { cause }));
  }
}
