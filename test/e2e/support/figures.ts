import type { Page } from 'playwright-core';

/** What stands in a cell of the open workbook that is found as a reader finds it: by its row's first cell and the column's last heading above. */
export function figureIn(
  page: Page,
  sheet: string,
  row: string,
  heading: string,
): Promise<string | number | boolean | null> {
  return page.evaluate(
    ([name, wantedRow, wantedHeading]) => {
      const rows = window.workbench?.book.sheets.find((one) => one.name === name)?.rows ?? [];
      let column = -1;
      for (const cells of rows) {
        // Empty cells may be holes, which neither of these looks at.
        const inRow = cells?.map((cell) => cell.value).indexOf(wantedHeading) ?? -1;
        if (inRow >= 0) column = inRow;
        if (column < 0 || cells?.[0]?.value !== wantedRow) continue;
        const value = cells[column]?.value ?? null;
        return typeof value === 'object' && value !== null ? value.error : value;
      }
      throw new Error(`There is no ${wantedHeading} of ${wantedRow} on ${name}.`);
    },
    [sheet, row, heading] as const,
  );
}

/** The sheets of the open workbook, as they stand. */
export function sheetNames(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => window.workbench?.book.sheets.map(({ name }) => name) ?? []);
}
