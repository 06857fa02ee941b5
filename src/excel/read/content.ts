/** One sheet's content as asked of Excel; its members can be read after the next sync. */
export interface LoadedContent {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]>;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]>;
}

/** Asks for all we read of a sheet's used range, fonts per row and per column among it. */
export function loadContent(sheet: Excel.Worksheet, used: Excel.Range): LoadedContent {
  used.load({ values: true, text: true, numberFormat: true });
  const rows = used.getRowProperties({ rowHidden: true, format: { font: { name: true } } });
  const columns = used.getColumnProperties({ columnHidden: true, format: { font: { name: true } } });
  return { sheet, used, rows, columns };
}
