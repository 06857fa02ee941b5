import type { Json } from "../batch/wire";
import type { HostSession } from "../session";
import { appContext, frameName, type Conversation } from "./appContext";
import { Commands } from "./commands";
import { executeMethod } from "./methods";
import {
  CallResult,
  MessageType,
  OfficeError,
  RequestKind,
  eventMessage,
  notification,
  readMessage,
  replyTo,
  type ClientMessage,
} from "./protocol";

/** How the keyboard leaves the pane: Tab past its last or first element, Esc, F6, or nothing to stop at. */
export type FocusExit = "forward" | "backward" | "escape";

export interface AttachOptions {
  /** An iframe in the page, without an address of its own: it is loaded from here, with the name office.js needs. */
  readonly iframe: HTMLIFrameElement;
  readonly session: HostSession;
  /** The task pane's address from the manifest; https, same host name as this page, another port. */
  readonly address: string;
  /** Language of Office's own texts; default "vi-VN". */
  readonly locale?: string;
  /** The client hands the focus back: the page should move it to its grid. */
  readonly onFocusExit?: (exit: FocusExit) => void;
}

export interface AttachedAddIn {
  /**
   * Presses a ribbon button with a function command, also before the add-in is up.
   * @returns a promise kept when the add-in calls event.completed(), broken when it has no such function.
   */
  invokeCommand(functionName: string, buttonId: string): Promise<void>;
  /** Puts the focus on the first (or last) element of the pane, as F6 does in Excel. */
  focus(backward?: boolean): void;
  /** Stops answering; a new attachAddIn starts a new conversation. */
  dispose(): void;
}

/** Actions of ContextActivationManager_notifyHost that move the focus out. */
const EXITS: Readonly<Record<number, FocusExit>> = {
  5: "forward",
  6: "backward",
  13: "forward",
  14: "backward",
  15: "escape",
  17: "forward",
  18: "backward",
};
const TAB_IN = 11;
const TAB_IN_BACKWARD = 12;
/** Category of Excel's events among rich-API messages. */
const EXCEL_EVENT = 65536;

/**
 * Route 1: loads the unchanged add-in into an iframe and answers the real office.js in it over its own
 * cross-document protocol. office.js trusts this page only over https and under the add-in's own host name.
 */
export function attachAddIn({
  iframe,
  session,
  address,
  locale = "vi-VN",
  onFocusExit,
}: AttachOptions): AttachedAddIn {
  const conversation: Conversation = {
    id: crypto.randomUUID(),
    controlId: crypto.randomUUID(),
    hostOrigin: location.origin,
    locale,
  };
  const addInOrigin = new URL(address, location.href).origin;
  /** Events the client registered, with the correlation id of the registration. */
  const registered = new Map<string, number>();

  const post = (text: string) => iframe.contentWindow?.postMessage(text, addInOrigin);
  const fire = (name: string, data: Json) => {
    const correlation = registered.get(name);
    if (correlation !== undefined)
      post(eventMessage(name, conversation.id, correlation, data, conversation.hostOrigin));
  };
  const commands = new Commands((data) => fire("appCommandInvoked", data));

  const register = (message: ClientMessage): Json => {
    if (!KNOWN_EVENTS.has(message._actionName)) return { Version: 1, Error: OfficeError.notSupported };
    registered.set(message._actionName, message._correlationId);
    // The client notes its handler only after it has sent the registration.
    if (message._actionName === "appCommandInvoked") setTimeout(() => commands.ready(), 0);
    return { Version: 1, Error: OfficeError.none };
  };

  const invoke = (message: ClientMessage): string => {
    const done = (data: Json) => replyTo(message, data, conversation.hostOrigin);
    switch (message._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        return done(appContext(session, conversation));
      case "ContextActivationManager_notifyHost": {
        const [, action] = Array.isArray(message._data) ? (message._data as readonly Json[]) : [];
        const exit = typeof action === "number" ? EXITS[action] : undefined;
        if (exit !== undefined) onFocusExit?.(exit);
        return done(null);
      }
      case "executeMethod":
        return done(executeMethod(session, message._data, (command) => commands.completed(command)));
      default:
        return replyTo(message, null, conversation.hostOrigin, CallResult.error);
    }
  };

  const answer = (message: ClientMessage): string => {
    if (message._actionType === RequestKind.registerEvent) {
      return replyTo(message, register(message), conversation.hostOrigin);
    }
    if (message._actionType === RequestKind.unregisterEvent) {
      registered.delete(message._actionName);
      return replyTo(message, { Version: 1, Error: OfficeError.none }, conversation.hostOrigin);
    }
    return invoke(message);
  };

  const receive = (event: MessageEvent) => {
    if (event.source !== iframe.contentWindow || event.origin !== addInOrigin) return;
    const message = readMessage(event.data);
    if (message?._messageType !== MessageType.request || message._conversationId !== conversation.id) return;
    post(answer(message));
  };

  // A new instance of the add-in starts with nothing kept and nothing listened to.
  session.registrations.clear();
  session.references.releaseAll();
  const stopEvents = session.onEvents((messages) => {
    const entries = messages.map((each, index) => [
      EXCEL_EVENT,
      each.type,
      each.target,
      JSON.stringify(each.arguments),
      index,
      false,
    ]);
    // After the reply to the request that caused them.
    setTimeout(() => fire("richApiMessage", { ArrayData: entries }), 0);
  });
  const stopSelection = session.subscribe((changes) => {
    const moved = changes.some(({ kind }) => kind === "selection" || kind === "activated");
    if (moved) setTimeout(() => fire("documentSelectionChanged", {}), 0);
  });
  window.addEventListener("message", receive);
  loadNamed(iframe, frameName(conversation), address);

  let calls = 0;
  return {
    invokeCommand: (functionName, buttonId) => commands.invoke(functionName, buttonId),
    focus: (backward = false) => {
      iframe.focus();
      post(
        notification(conversation.id, calls++, backward ? TAB_IN_BACKWARD : TAB_IN, conversation.hostOrigin),
      );
    },
    dispose: () => {
      window.removeEventListener("message", receive);
      stopEvents();
      stopSelection();
      commands.dispose();
    },
  };
}

/**
 * Loads the add-in into a frame whose window bears the name that office.js will read. The attribute alone does not
 * rename a frame that is already in the page; its empty first document is ours, so its window can be named.
 * A frame that shows an add-in already is emptied first.
 */
function loadNamed(iframe: HTMLIFrameElement, name: string, address: string): void {
  iframe.name = name;
  try {
    if (iframe.contentWindow !== null) iframe.contentWindow.name = name;
    iframe.src = address;
  } catch {
    iframe.addEventListener("load", () => loadNamed(iframe, name, address), { once: true });
    iframe.src = "about:blank";
  }
}

const KNOWN_EVENTS: ReadonlySet<string> = new Set([
  "richApiMessage",
  "appCommandInvoked",
  "documentSelectionChanged",
  "settingsChanged",
]);
