import type { Page } from 'playwright-core';

/** What the open workbook holds, empty cells left out: its sheets and whether they are shown, what stands in every cell, and its names. */
export function contents(page: Page): Promise<object> {
  return page.evaluate(() => {
    const { sheets, names } = window.workbench!.book;
    const cells = sheets.flatMap(({ name, rows }) =>
      // Rows and cells that are empty may be holes, which these pass over.
      rows.flatMap((row = [], at) =>
        row.flatMap(({ value, formula }, column) =>
          value === null && formula === null ? [] : [[`${name} ${at} ${column}`, value, formula]],
        ),
      ),
    );
    return {
      sheets: sheets.map(({ name, visibility }) => `${name} ${visibility}`),
      cells,
      names: names.map(({ name, formula }) => `${name} ${formula}`).sort(),
    };
  });
}
