import type { Sheet } from "../../../model/sheet";
import { HostError, invalidArgument } from "../../batch/error";
import { live, type Live, type ObjectType } from "../../batch/object";
import type { HostSession } from "../../session";
import { textOf } from "../arguments";

/** Documented: the key is at most 255 characters and is compared without regard to case. */
const MAX_KEY = 255;

class CustomProperty {
  constructor(
    readonly sheet: Sheet,
    readonly key: string,
  ) {}

  get value(): string {
    return this.sheet.properties.get(this.key) ?? "";
  }
}

function store(sheet: Sheet, key: string, value: string, host: HostSession): void {
  sheet.properties.set(key, value);
  sheet.layoutTouched = true;
  host.record({ kind: "layout", sheet });
}

const propertyType: ObjectType<CustomProperty> = {
  name: "WorksheetCustomProperty",
  id: ({ key }) => key,
  properties: {
    Key: { get: ({ key }) => key },
    Value: {
      get: ({ value }) => value,
      set: ({ sheet, key }, value, host) =>
        store(sheet, key, textOf(value, "WorksheetCustomProperty.value"), host),
    },
  },
  methods: {
    Delete: ({ sheet, key }, _args, host) => {
      sheet.properties.delete(key);
      sheet.layoutTouched = true;
      host.record({ kind: "layout", sheet });
    },
  },
};

function find(sheet: Sheet, wanted: unknown): Live | null {
  const name = textOf(wanted, "WorksheetCustomPropertyCollection.getItem").toLowerCase();
  const key = [...sheet.properties.keys()].find((each) => each.toLowerCase() === name);
  return key === undefined ? null : live(propertyType, new CustomProperty(sheet, key));
}

const collectionType: ObjectType<Sheet> = {
  name: "WorksheetCustomPropertyCollection",
  items: (sheet) =>
    [...sheet.properties.keys()].map((key) => live(propertyType, new CustomProperty(sheet, key))),
  item: find,
  methods: {
    GetCount: (sheet) => sheet.properties.size,
    GetItemOrNullObject: (sheet, [key]) => find(sheet, key),
    Add: (sheet, [key, value], host) => {
      const location = "WorksheetCustomPropertyCollection.add";
      const name = textOf(key, location);
      if (name === "" || name.length > MAX_KEY)
        throw invalidArgument(location, "a key has 1 to 255 characters");
      if (find(sheet, name) !== null)
        throw new HostError("ItemAlreadyExists", `The key “${name}” exists.`, location);
      store(sheet, name, textOf(value, location), host);
      return live(propertyType, new CustomProperty(sheet, name));
    },
  },
};

export const customPropertiesOf = (sheet: Sheet): Live => live(collectionType, sheet);
