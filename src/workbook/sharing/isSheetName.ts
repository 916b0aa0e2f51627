/** Tells whether a workbook has a sheet of a name; Excel does not tell `DRIFT` from `Drift`. */
export function isSheetName(sheets: readonly { readonly name: string }[]): (name: string) => boolean {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return (name) => names.has(name.toLowerCase());
}
