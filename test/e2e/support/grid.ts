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

/** Goes to a cell as a user does with the name box, types into it, and waits until the page has taken that in. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await afterEdit(page, async () => {
    await typeText(page, text);
    await page.keyboard.press('Enter');
  });
}

/** Types into the cell that is selected, as fast as the grid follows, up to where Enter may be pressed. */
export async function typeText(page: Page, text: string): Promise<void> {
  await beginText(page, text);
  // As long as the list of functions is open, Enter takes what is chosen in it. It closes a while after the last letter.
  await page.locator('[data-u-comp="sheets-formula-editor"]').waitFor({ state: 'detached' });
}

/** Begins to type into the cell that is selected. */
export async function beginText(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, 1));
  // The first letter opens the cell's editor; what is typed before it is open goes nowhere.
  await page.waitForFunction(() => {
    const { api, unitId } = window.workbench!.binding.port;
    return api.getWorkbook(unitId)!.isCellEditing();
  });
  await page.keyboard.type(text.slice(1));
}

/** Excel's event of cells that have changed, by its number on the wire. */
const CHANGED = 10;

/** Does something in the grid that changes cells, and waits until the page has taken it in, calculated and shown what follows, and told the add-in. */
export async function afterEdit(page: Page, act: () => Promise<void>): Promise<void> {
  const edit = await page.evaluateHandle((changed) => {
    const { xdm } = window.workbench!;
    const { raiseEvent } = xdm;
    const told = new Promise<void>((resolve) => {
      const listen: typeof raiseEvent = (type, ...rest) => {
        raiseEvent(type, ...rest);
        if (type !== changed) return;
        Object.assign(xdm, { raiseEvent });
        resolve();
      };
      Object.assign(xdm, { raiseEvent: listen });
    });
    return { told };
  }, CHANGED);
  await act();
  await edit.evaluate(({ told }) => told);
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
export function focusGrid(page: Page): Promise<void> {
  return page.locator(`[id="${CELL_EDITOR}"][contenteditable="true"]`).focus();
}

/** What Univer types into. */
const CELL_EDITOR = '__editor___INTERNAL_EDITOR__DOCS_NORMAL';
