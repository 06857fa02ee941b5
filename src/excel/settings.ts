import { BinhXetError } from "../domain/errors";
import type { StoredSettings } from "./port";
import { readStoredSettings } from "./storedSettings";

/** One key in the workbook's settings; choices only, nothing personal. */
const KEY = "BinhXet.settings";

/** The choices kept in this workbook; whatever is missing or no choice we know counts as never chosen. */
export function loadSettings(): Promise<StoredSettings> {
  return Promise.resolve(readStoredSettings(Office.context.document.settings.get(KEY)));
}

/**
 * Keeps the choices in the workbook; they go to disk when the user saves the file.
 * @throws BinhXetError `settingsNotSaved`
 */
export function saveSettings(settings: StoredSettings): Promise<void> {
  const store = Office.context.document.settings;
  store.set(KEY, settings);
  return new Promise((resolve, reject) => {
    store.saveAsync((result) => {
      if (result.status === Office.AsyncResultStatus.Failed) {
        reject(new BinhXetError("settingsNotSaved", { cause: result.error.code }));
      } else resolve();
    });
  });
}
