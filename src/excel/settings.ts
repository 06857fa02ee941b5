import { readCorrections } from "../domain/corrections";
import { BinhXetError } from "../domain/errors";
import { DEFAULT_STORED_SETTINGS, type StoredSettings } from "./port";

/** One key in the workbook's settings; choices only, nothing personal. */
const KEY = "BinhXet.settings";

/** The choices kept in this workbook; what is missing or unreadable counts as a first run. */
export function loadSettings(): Promise<StoredSettings> {
  const stored: unknown = Office.context.document.settings.get(KEY);
  const known = typeof stored === "object" && stored !== null ? (stored as Partial<StoredSettings>) : {};
  return Promise.resolve({
    ...DEFAULT_STORED_SETTINGS,
    ...known,
    blanks: { ...DEFAULT_STORED_SETTINGS.blanks, ...known.blanks },
    corrections: readCorrections(known.corrections),
    hiddenSheets: textsIn(known.hiddenSheets),
  });
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

function textsIn(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((each): each is string => typeof each === "string") : [];
}
