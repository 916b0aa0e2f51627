import type { Page } from 'playwright-core';
import type { CellStyle } from '../../../workbench/book/book';

/** What stands in a cell of the open workbook: value (an error as its text), formula in en-US form, and some of its look. */
export interface CellSeen {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly bold: boolean;
  readonly numberFormat: string;
}

/** A cell of the workbook behind the page. Row and column are zero-based; null where nothing has been written. */
export function cellIn(page: Page, sheet: string, row: number, column: number): Promise<CellSeen | null> {
  return page.evaluate(
    ([name, atRow, atColumn]) => {
      const cell = window.workbench?.book.sheets.find((candidate) => candidate.name === name)?.rows[atRow]?.[
        atColumn
      ];
      if (!cell) return null;
      const { value, formula, style } = cell as {
        value: CellSeen['value'] | { error: string };
        formula: string | null;
        style: CellStyle;
      };
      return {
        value: typeof value === 'object' && value !== null ? value.error : value,
        formula,
        bold: style.bold,
        numberFormat: style.numberFormat,
      };
    },
    [sheet, row, column] as const,
  );
}

/** What the grid draws in a cell. */
export function shownIn(page: Page, sheet: string, address: string): Promise<string> {
  return page.evaluate(
    ([name, at]) => {
      const { api, unitId } = window.workbench!.binding.port;
      return String(api.getWorkbook(unitId)?.getSheetByName(name)?.getRange(at).getDisplayValue());
    },
    [sheet, address] as const,
  );
}

/** Goes to a cell as a user does with the name box, and types into it. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  const before = await gridContent(page, address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page
    .waitForFunction(isChanged, [address, before] as const, { timeout: LONGEST_EDIT })
    // What was typed may be what stood there already.
    .catch(() => undefined);
  // The page takes an edit in, and shows what follows from it, right after the grid has.
  await page.waitForTimeout(200);
}

const LONGEST_EDIT = 3000;

function gridContent(page: Page, address: string): Promise<string> {
  return page.evaluate((at) => {
    const { api, unitId } = window.workbench!.binding.port;
    const range = api.getWorkbook(unitId)!.getActiveSheet().getRange(at);
    return JSON.stringify([range.getValue(), range.getFormula()]);
  }, address);
}

/** In the page: whether a cell of the grid holds something else than before. */
function isChanged([at, before]: readonly [string, string]): boolean {
  const { api, unitId } = window.workbench!.binding.port;
  const range = api.getWorkbook(unitId)!.getActiveSheet().getRange(at);
  return JSON.stringify([range.getValue(), range.getFormula()]) !== before;
}

/** Selects cells of the active sheet by address, with the keyboard's focus in the grid. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((at) => {
    const { api, unitId } = window.workbench!.binding.port;
    const sheet = api.getWorkbook(unitId)!.getActiveSheet();
    sheet.getRange(at).activate();
  }, address);
  await focusGrid(page);
}

/** Puts the keyboard's focus into the grid, where it is when a user has clicked in it. */
export async function focusGrid(page: Page): Promise<void> {
  await page.evaluate(() => {
    const editor = document.querySelector<HTMLElement>('#grid [contenteditable="true"]');
    editor?.focus();
  });
}
