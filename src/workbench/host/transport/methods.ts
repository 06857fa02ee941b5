import type { BatchRequest, Json } from "../batch/wire";
import type { HostSession } from "../session";
import { OfficeError } from "./protocol";

/** Numbers of the methods office.js calls by executeMethod. */
const Dispatch = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** A function command that has run, as event.completed() tells. */
export interface CompletedCommand {
  readonly id: string;
  readonly status: number;
}

type Arguments = Readonly<Record<string, Json | undefined>>;

const reply = (error: number, more: Readonly<Record<string, Json>> = {}): Json => ({
  Version: 1,
  Error: error,
  ...more,
});

/** Positions in the array a rich-API call brings. */
const BODY = 4;

function richApi(session: HostSession, args: Arguments): Json {
  const parts = args["ArrayData"];
  const body = Array.isArray(parts) ? (parts as readonly Json[])[BODY] : undefined;
  if (typeof body !== "string") return reply(OfficeError.internal);
  if (body.length > session.payloadLimit) return reply(OfficeError.requestTooLarge);
  const answer = session.answer(JSON.parse(body) as BatchRequest);
  // Excel refuses the call as such while a cell is being edited; the client makes the error of it.
  if (answer.Error?.Code === "InvalidOperationInCellEditMode") return reply(OfficeError.cellEditMode);
  const text = JSON.stringify(answer);
  if (text.length > session.payloadLimit) return reply(OfficeError.responseTooLarge);
  return reply(OfficeError.none, { Data: [200, [], text] });
}

function saveSettings(session: HostSession, args: Arguments): Json {
  const request = args["DdaSettingsMethod"] as Arguments | undefined;
  const pairs = (request?.["Properties"] ?? []) as readonly (readonly [string, string])[];
  try {
    session.saveSettings(pairs);
    return reply(OfficeError.none);
  } catch {
    return reply(OfficeError.internal);
  }
}

/**
 * Answers executeMethod. Methods that are not known get Office's "not supported", which the add-in sees as a
 * failed result: nothing is left unanswered.
 */
export function executeMethod(
  session: HostSession,
  data: Json | undefined,
  completed: (command: CompletedCommand) => void,
): Json {
  const args = (data ?? {}) as Arguments;
  const method = (args["DdaMethod"] ?? {}) as Arguments;
  switch (method["DispatchId"]) {
    case Dispatch.richApi:
      return richApi(session, args);
    case Dispatch.saveSettings:
      return saveSettings(session, args);
    case Dispatch.loadSettings: {
      const settings = [...session.settings].map(([name, value]) => ({ Name: name, Value: value }));
      return reply(OfficeError.none, { Properties: { Settings: settings } });
    }
    case Dispatch.commandCompleted:
      completed({ id: String(args["0"]), status: Number(args["1"]) });
      return reply(OfficeError.none);
    default:
      return reply(OfficeError.notSupported);
  }
}
