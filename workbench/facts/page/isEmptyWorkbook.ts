/** Whether nothing has been written in the workbook: sheets without cells, and no names or tables. Two requests. */
export function isEmptyWorkbook(excel: typeof Excel): Promise<boolean> {
  return excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name');
    tables.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => {
      const range = sheet.getUsedRangeOrNullObject(true);
      range.load('address');
      return range;
    });
    await context.sync();
    return names.items.length + tables.items.length === 0 && used.every(({ isNullObject }) => isNullObject);
  });
}
