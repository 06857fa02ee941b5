/** The floor: merged areas and print layout on Excel 2021 LTSC, which has ExcelApi 1.14. */
const FLOOR = "1.13";

/** Waits until Office is there and tells whether this is an Excel new enough for us. */
export async function isExcelSupported(): Promise<boolean> {
  await Office.onReady();
  return Office.context.requirements.isSetSupported("ExcelApi", FLOOR);
}

/** Office's theme; `dark` is null where it does not say (Excel on the web leaves officeTheme undefined). */
export function theme(): { readonly dark: boolean | null } {
  return { dark: isDark() };
}

function isDark(): boolean | null {
  const colours = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (colours?.isDarkTheme !== undefined) return colours.isDarkTheme;
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colours?.bodyBackgroundColor ?? "");
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
