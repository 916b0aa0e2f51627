/** A batch in Excel; while the user is typing in a cell it waits for that to end rather than fail, where Excel can wait. */
export function runInExcel<T>(
  excel: typeof Excel,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  return excel.run({ delayForCellEdit: true }, batch);
}
