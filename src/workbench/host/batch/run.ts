import type { HostSession } from "../session";
import { HostError, apiNotFound } from "./error";
import { memberLocation, methodOf, propertyOf } from "./members";
import { Live } from "./object";
import { ObjectPaths } from "./paths";
import { asJson, identity, instantiated, runQuery } from "./query";
import {
  ActionType,
  type ActionInfo,
  type ActionResult,
  type BatchReply,
  type BatchRequest,
  type Json,
} from "./wire";

const NULL_RESULT: Json = { _IsNull: true };

function setProperty(object: Live, name: string, value: Json, host: HostSession): void {
  const property = propertyOf(object, name);
  const location = memberLocation(object.type, name);
  if (property.set === undefined)
    throw new HostError("InvalidOperation", `${location} is read-only.`, location);
  object.type.assertAlive?.(object.target, host);
  property.set(object.target, value, host);
}

function callMethod(object: Live | null, action: ActionInfo, paths: ObjectPaths, host: HostSession): Json {
  if (object === null) return NULL_RESULT;
  if (action.Name === "_KeepReference" && object.type.keepsReference === true) {
    host.references.keep(object);
    return null;
  }
  object.type.assertAlive?.(object.target, host);
  const result = methodOf(object, action.Name)(object.target, paths.argumentsOf(action.ArgumentInfo), host);
  if (result instanceof Live) return identity(result);
  return (result ?? null) as Json;
}

function update(object: Live, action: ActionInfo, host: HostSession): void {
  for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
    if (value !== undefined) setProperty(object, name, value, host);
  }
}

function perform(action: ActionInfo, paths: ObjectPaths, host: HostSession): Json {
  if (action.ActionType === ActionType.trace) return null;
  const object = paths.get(action.ObjectPathId);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return object === null ? null : instantiated(object);
    case ActionType.query:
      return object === null ? null : runQuery(object, action.QueryInfo ?? {}, host);
    case ActionType.queryAsJson:
      return object === null ? null : asJson(runQuery(object, action.QueryInfo ?? {}, host));
    case ActionType.method:
      return callMethod(object, action, paths, host);
    case ActionType.setProperty: {
      // Our claim: setting a property of a null object does nothing, as calling its methods does.
      const [value] = paths.argumentsOf(action.ArgumentInfo);
      if (object !== null) setProperty(object, action.Name, (value ?? null) as Json, host);
      return null;
    }
    case ActionType.update:
      if (object !== null) update(object, action, host);
      return null;
    default:
      throw apiNotFound(`action type ${action.ActionType}`);
  }
}

/**
 * Runs one request of the client strictly in order. What was done before a failing action stays done:
 * Excel's batches have no roll-back, and writing all-or-nothing is the add-in's own business.
 * @param failAt makes the action of that index fail, for tests.
 * @returns the results so far, and the error of the first action that failed.
 */
export function runBatch(
  request: BatchRequest,
  host: HostSession,
  failAt: { readonly action: number; readonly error: HostError } | null = null,
): BatchReply {
  const paths = new ObjectPaths(request, host);
  const results: ActionResult[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (failAt !== null && failAt.action === index) throw failAt.error;
      results.push({ ActionId: action.Id, Value: perform(action, paths, host) });
      if (action.ActionType === ActionType.trace) traces.push(action.Id);
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: described(error, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function described(error: unknown, index: number): NonNullable<BatchReply["Error"]> {
  const known =
    error instanceof HostError
      ? error
      : new HostError(
          "GeneralException",
          `The workbench's host failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.status,
  };
}
