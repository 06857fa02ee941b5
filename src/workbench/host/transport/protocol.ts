import type { Json } from "../batch/wire";

/** The cross-document messages between office.js in an iframe and its host: JSON texts sent by postMessage. */

export const MessageType = { request: 0, response: 1 } as const;
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const ResponseType = { reply: 0, event: 1 } as const;
/** Results of a call as such; what a method failed with is in its data. */
export const CallResult = { ok: 0, error: -2 } as const;
const SERIALIZER_VERSION = 1;

/** Numbers of Office's own errors that this host gives. */
export const OfficeError = {
  none: 0,
  notSupported: 5000,
  internal: 5001,
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
  invalidCallback: 11101,
} as const;

export interface ClientMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType?: number;
  readonly _data?: Json;
}

/** Reads a message of the client, null where it is none. */
export function readMessage(data: unknown): ClientMessage | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as Partial<ClientMessage> | null;
    const isMessage =
      typeof message?._messageType === "number" &&
      typeof message._actionName === "string" &&
      typeof message._conversationId === "string";
    return isMessage ? (message as ClientMessage) : null;
  } catch {
    return null;
  }
}

export function replyTo(
  request: ClientMessage,
  data: Json,
  origin: string,
  result: number = CallResult.ok,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _origin: origin,
    _data: data,
    _errorCode: result,
    _responseType: ResponseType.reply,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** An event goes out as a response to the registration of its name. */
export function eventMessage(
  name: string,
  conversation: string,
  correlation: number,
  data: Json,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: name,
    _conversationId: conversation,
    _correlationId: correlation,
    _origin: origin,
    _data: data,
    _errorCode: CallResult.ok,
    _responseType: ResponseType.event,
    _serializerVersion: SERIALIZER_VERSION,
  });
}

/** A call from the host to the client, such as "the focus comes in"; it runs in a conversation of its own. */
export function notification(
  conversation: string,
  correlation: number,
  action: number,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: MessageType.request,
    _actionName: "Office_notifyAgave",
    _conversationId: `${conversation}_ntf`,
    _correlationId: correlation,
    _origin: origin,
    _data: [action],
    _actionType: RequestKind.invoke,
    _serializerVersion: SERIALIZER_VERSION,
  });
}
