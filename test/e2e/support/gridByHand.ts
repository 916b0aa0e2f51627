import type { Page } from 'playwright-core';
import { afterEdit, typeText } from './grid';

/** Waits until this is selected in the grid: `Omkostninger!E5`. */
export async function whenSelected(page: Page, wanted: string, timeout?: number): Promise<void> {
  await page.waitForFunction(
    (what) => {
      const { api, unitId } = window.workbench!.binding.port;
      const sheet = api.getWorkbook(unitId)!.getActiveSheet();
      return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation() ?? ''}` === what;
    },
    wanted,
    timeout === undefined ? {} : { timeout },
  );
}

/** Shows a sheet, as a click on its tab does. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { api, unitId } = window.workbench!.binding.port;
    const workbook = api.getWorkbook(unitId)!;
    workbook.setActiveSheet(workbook.getSheetByName(wanted)!);
  }, name);
}

/**
 * Clicks on a cell of a sheet: `F16`. The grid measures how high wrapped texts are some time after it shows a sheet, and
 * the rows below move: where another cell was hit, the click is made again where the cell is now, as a user does.
 */
export async function clickCell(page: Page, sheet: string, address: string): Promise<void> {
  await showSheet(page, sheet);
  const wanted = `${sheet}!${address}`;
  for (let click = 1; click < MOST_CLICKS; click++) {
    await clickAt(page, address);
    const isSelected = await whenSelected(page, wanted, 1000).then(
      () => true,
      () => false,
    );
    if (isSelected) return;
  }
  await clickAt(page, address);
  await whenSelected(page, wanted);
}

const MOST_CLICKS = 5;

async function clickAt(page: Page, address: string): Promise<void> {
  const place = await page.evaluate((at) => {
    const { api, unitId } = window.workbench!.binding.port;
    const cell = api.getWorkbook(unitId)!.getActiveSheet().getRange(at).getCellRect();
    const canvas = document
      .querySelector('#grid canvas[id^="univer-sheet-main-canvas"]')!
      .getBoundingClientRect();
    return { x: canvas.x + cell.x + cell.width / 2, y: canvas.y + cell.y + cell.height / 2 };
  }, address);
  await page.mouse.click(place.x, place.y);
}

/** Clicks on a cell and types into it. */
export async function typeIntoCell(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await clickCell(page, sheet, address);
  await afterEdit(page, async () => {
    await typeText(page, text);
    await page.keyboard.press('Enter');
  });
}
