import type { Workbook } from "../../../model/workbook";
import { live, type Live, type ObjectType } from "../../batch/object";
import { booleanOf } from "../arguments";

/** Excel.Application. There is no calculation engine, so suspending it has nothing to do. */
const applicationType: ObjectType<Workbook> = {
  name: "Application",
  properties: { CalculationMode: { get: () => "Automatic" } },
  methods: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

/** Excel.Runtime: whether events reach the add-in. */
const runtimeType: ObjectType<Workbook> = {
  name: "Runtime",
  properties: {
    EnableEvents: {
      get: (_workbook, host) => host.enableEvents,
      set: (_workbook, value, host) => {
        host.enableEvents = booleanOf(value, "Runtime.enableEvents");
      },
    },
  },
};

/** Excel.WorkbookProtection; changing it is left to people. */
const protectionType: ObjectType<Workbook> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (workbook) => workbook.structureProtected } },
};

export const applicationOf = (workbook: Workbook): Live => live(applicationType, workbook);
export const runtimeOf = (workbook: Workbook): Live => live(runtimeType, workbook);
export const workbookProtectionOf = (workbook: Workbook): Live => live(protectionType, workbook);
