import type { Workbook } from "../../../model/workbook";
import { live, type Live, type ObjectType } from "../../batch/object";
import type { Json } from "../../batch/wire";
import type { HostSession } from "../../session";
import { textOf } from "../arguments";

class SettingRef {
  constructor(
    readonly workbook: Workbook,
    readonly key: string,
  ) {}
}

function store(workbook: Workbook, key: string, value: unknown, host: HostSession): void {
  workbook.settings.set(key, JSON.stringify(value ?? null));
  host.record({ kind: "settings" });
}

/** Excel.Setting: the same store as Office.context.document.settings. */
const settingType: ObjectType<SettingRef> = {
  name: "Setting",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ workbook, key }) => JSON.parse(workbook.settings.get(key) ?? "null") as Json,
      set: ({ workbook, key }, value, host) => store(workbook, key, value, host),
    },
  },
  methods: {
    Delete: ({ workbook, key }, _args, host) => {
      workbook.settings.delete(key);
      host.record({ kind: "settings" });
    },
  },
};

function find(workbook: Workbook, wanted: unknown): Live | null {
  const key = textOf(wanted, "SettingCollection.getItem");
  return workbook.settings.has(key) ? live(settingType, new SettingRef(workbook, key)) : null;
}

const collectionType: ObjectType<Workbook> = {
  name: "SettingCollection",
  items: (workbook) =>
    [...workbook.settings.keys()].map((key) => live(settingType, new SettingRef(workbook, key))),
  item: find,
  methods: {
    GetCount: (workbook) => workbook.settings.size,
    GetItemOrNullObject: (workbook, [key]) => find(workbook, key),
    Add: (workbook, [key, value], host) => {
      const name = textOf(key, "SettingCollection.add");
      store(workbook, name, value, host);
      return live(settingType, new SettingRef(workbook, name));
    },
  },
};

export const settingsOf = (workbook: Workbook): Live => live(collectionType, workbook);
