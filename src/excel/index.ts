import { onStaffChange } from "./changes";
import { loadMemory, saveMemory } from "./memory";
import type { WorkbookHost } from "./port";
import { readWorkbook } from "./read";
import { selectCells } from "./select";
import { loadSettings, saveSettings } from "./settings";
import { theme } from "./support";
import { keepSheet, writePlans } from "./write";

export { associateCommands } from "./ribbon";
export { isExcelSupported } from "./support";

/** The workbook beside which the pane runs, through Office.js. */
export function createWorkbookHost(): WorkbookHost {
  return {
    readWorkbook,
    writePlans,
    keepSheet,
    selectCells,
    loadSettings,
    saveSettings,
    loadMemory,
    saveMemory,
    onChanged: onStaffChange,
    theme,
  };
}
