import type { BatchRequest } from "../host/batch/wire";
import type { HostSession } from "../host/session";

/** What the client calls a native bridge: it sends and takes JSON texts. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  /** Set by the client. */
  onMessageFromHost?: (text: string) => void;
}

interface BridgeMessage {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body?: BatchRequest };
}

const REQUEST = 1;
const RESPONSE = 2;
const EVENT = 3;
/** Category of Excel's events among the client's messages. */
const EXCEL_EVENT = 65536;

/**
 * Route 2: the global that the client's Excel part uses instead of postMessage when it is there before evaluation.
 * The client looks for it once, so one bridge serves all sessions of a realm, one after the other.
 */
export class Bridge implements NativeBridge {
  onMessageFromHost?: (text: string) => void;
  private session: HostSession | null = null;
  private stopEvents: () => void = () => undefined;

  /** Puts a session behind the bridge. */
  attach(session: HostSession): void {
    this.detach();
    this.session = session;
    this.stopEvents = session.onEvents((messages) => {
      const entries = messages.map((each, index) => [
        EXCEL_EVENT,
        each.type,
        each.target,
        JSON.stringify(each.arguments),
        index,
      ]);
      // A task of its own, as with postMessage: whoever awaited the request goes on first.
      setTimeout(() => this.deliver({ type: EVENT, message: { entries } }), 0);
    });
  }

  detach(): void {
    this.stopEvents();
    this.session = null;
  }

  sendMessageToHost(text: string): void {
    const { id, type, message } = JSON.parse(text) as BridgeMessage;
    if (type !== REQUEST || message.body === undefined) return;
    const reply = { id, type: RESPONSE, message: this.response(message.body, text.length) };
    void Promise.resolve().then(() => this.deliver(reply));
  }

  private response(request: BatchRequest, size: number): Readonly<Record<string, unknown>> {
    const { session } = this;
    if (session === null) return failed("GeneralException", "No workbook is open.");
    if (size > session.payloadLimit)
      return failed("RequestPayloadSizeLimitExceeded", "The request is too large.");
    const body = session.answer(request);
    if (Number.isFinite(session.payloadLimit) && JSON.stringify(body).length > session.payloadLimit) {
      return failed("ResponsePayloadSizeLimitExceeded", "The response is too large.");
    }
    return { statusCode: 200, headers: {}, body };
  }

  private deliver(message: unknown): void {
    this.onMessageFromHost?.(JSON.stringify(message));
  }
}

function failed(code: string, message: string): Readonly<Record<string, unknown>> {
  return { statusCode: 400, headers: {}, body: { error: { code, message } } };
}
