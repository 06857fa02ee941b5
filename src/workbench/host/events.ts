import { rangeAddress } from "../../domain/grid/address";
import type { HostChange } from "./changes";
import type { Json } from "./batch/wire";

/** Event numbers of the client (Excel events); the target is a sheet's id or "Workbook". */
const EVENT_TYPES: Readonly<Record<string, number>> = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  FormatChanged: 18,
};
export const WORKBOOK_TARGET = "Workbook";

/** The names that can stand in `_Register<Name>Event`. */
export const EVENT_NAMES = Object.keys(EVENT_TYPES);

/** One rich-API event on its way to the client. */
export interface EventMessage {
  readonly type: number;
  readonly target: string;
  readonly arguments: Json;
}

interface Happening {
  readonly name: string;
  readonly worksheetId: string;
  readonly extra: Readonly<Record<string, Json>>;
  /** Events of the collection only, such as added and deleted. */
  readonly workbookOnly?: true;
}

/** Which events the add-in asked for. */
export class EventRegistrations {
  private readonly counts = new Map<string, number>();

  register(name: string, target: string): void {
    const key = `${EVENT_TYPES[name]}|${target}`;
    this.counts.set(key, (this.counts.get(key) ?? 0) + 1);
  }

  unregister(name: string, target: string): void {
    const key = `${EVENT_TYPES[name]}|${target}`;
    this.counts.set(key, Math.max(0, (this.counts.get(key) ?? 0) - 1));
  }

  clear(): void {
    this.counts.clear();
  }

  has(name: string, target: string): boolean {
    return (this.counts.get(`${EVENT_TYPES[name]}|${target}`) ?? 0) > 0;
  }

  /** The registered events that these changes give rise to, in order. */
  messagesFor(changes: readonly HostChange[], triggerSource: string): EventMessage[] {
    const messages: EventMessage[] = [];
    for (const happening of changes.flatMap(happenings)) {
      const targets =
        happening.workbookOnly === true ? [WORKBOOK_TARGET] : [WORKBOOK_TARGET, happening.worksheetId];
      for (const target of targets) {
        if (!this.has(happening.name, target)) continue;
        const values = {
          source: "Local",
          triggerSource,
          worksheetId: happening.worksheetId,
          ...happening.extra,
        };
        messages.push({ type: EVENT_TYPES[happening.name] ?? 0, target, arguments: values });
      }
    }
    return messages;
  }
}

/** Our claim: one event for each write, with the address and, for a single cell, the values before and after. */
function happenings(change: HostChange): readonly Happening[] {
  switch (change.kind) {
    case "contents": {
      const address = rangeAddress(change.range);
      const detail = change.detail === undefined ? {} : { ...change.detail };
      const referenceId = `${change.sheet.id}!${address}`;
      const extra = { address, changeType: "RangeEdited", shiftDirection: "None", referenceId, ...detail };
      return [{ name: "DataChanged", worksheetId: change.sheet.id, extra }];
    }
    case "formats": {
      const address = rangeAddress(change.range);
      return [{ name: "FormatChanged", worksheetId: change.sheet.id, extra: { address } }];
    }
    case "sheetAdded":
      return [{ name: "Added", worksheetId: change.sheet.id, extra: {}, workbookOnly: true }];
    case "sheetDeleted":
      return [{ name: "Deleted", worksheetId: change.sheet.id, extra: {}, workbookOnly: true }];
    case "activated": {
      const left =
        change.from === undefined ? [] : [{ name: "Deactivated", worksheetId: change.from.id, extra: {} }];
      return [...left, { name: "Activated", worksheetId: change.sheet.id, extra: {} }];
    }
    case "selection":
      return [{ name: "SelectionChanged", worksheetId: change.sheet.id, extra: { address: change.address } }];
    default:
      return [];
  }
}
