import type { HostSession } from "../host/session";
import { Bridge } from "./bridge";
import { loadClient } from "./loadClient";
import { officeParts, type CommandHandler } from "./officeContext";

/** The real Excel client in Node, over one session. */
export interface OfficeInNode {
  readonly session: HostSession;
  /** Presses a button whose function command has that name; resolves when it calls completed(). */
  runCommand(name: string, buttonId?: string): Promise<void>;
}

const BRIDGE = "_richApiNativeBridge";

/**
 * Makes the globals Excel, OfficeExtension and Office answer for the session's workbook, in plain Node and in jest
 * (node or jsdom). The Excel client is the real, unmodified one; Office.context, onReady and actions are stand-ins.
 * Called again, the same globals answer for the new session; events of the old one stay with it.
 */
export function startOfficeInNode(session: HostSession): OfficeInNode {
  const globals = globalThis as unknown as Record<string, unknown>;
  // The bridge must be there before the client is evaluated: it looks for it only then.
  const bridge = (globals[BRIDGE] ??= new Bridge()) as Bridge;
  bridge.attach(session);
  loadClient();
  const actions = new Map<string, CommandHandler>();
  globals["Office"] = withParts(globals["Office"] as object, officeParts(session, actions));
  return {
    session,
    runCommand: (name, buttonId = name) =>
      new Promise((resolve, reject) => {
        const handler = actions.get(name);
        if (handler === undefined) reject(new Error(`No command is associated with “${name}”.`));
        else handler({ source: { id: buttonId }, completed: resolve });
      }),
  };
}

/** The client's own Office namespace (Office.addin, Office.ribbon, …) with parts laid over it: its `context` cannot be set. */
function withParts(office: object, parts: Readonly<Record<string, unknown>>): object {
  const own = Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [
      name,
      { value, enumerable: true, configurable: true, writable: true },
    ]),
  );
  return Object.create(office, own) as object;
}
