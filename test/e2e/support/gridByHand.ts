import type { Page } from 'playwright-core';
import { afterEdit, typeText } from './grid';

/** Waits until this is selected in the grid: `Omkostninger!E5`. */
export async function whenSelected(page: Page, wanted: string): Promise<void> {
  await page.waitForFunction((what) => {
    const { api, unitId } = window.workbench!.binding.port;
    const sheet = api.getWorkbook(unitId)!.getActiveSheet();
    return `${sheet.getSheetName()}!${sheet.getActiveRange()?.getA1Notation() ?? ''}` === what;
  }, wanted);
}

/** Shows a sheet, as a click on its tab does. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((wanted) => {
    const { api, unitId } = window.workbench!.binding.port;
    const workbook = api.getWorkbook(unitId)!;
    workbook.setActiveSheet(workbook.getSheetByName(wanted)!);
  }, name);
}

/** Clicks on a cell of a sheet: `F16`. */
export async function clickCell(page: Page, sheet: string, address: string): Promise<void> {
  await showSheet(page, sheet);
  const place = await page.evaluate(async (at) => {
    const { api, unitId } = window.workbench!.binding.port;
    const placeNow = (): { x: number; y: number } => {
      const cell = api.getWorkbook(unitId)!.getActiveSheet().getRange(at).getCellRect();
      const canvas = document
        .querySelector('#grid canvas[id^="univer-sheet-main-canvas"]')!
        .getBoundingClientRect();
      return { x: canvas.x + cell.x + cell.width / 2, y: canvas.y + cell.y + cell.height / 2 };
    };
    // The grid goes to where a sheet was scrolled to some frames after the sheet is shown.
    const STILL = 5;
    let place = placeNow();
    for (let still = 0; still < STILL; still++) {
      await new Promise(requestAnimationFrame);
      const now = placeNow();
      if (now.x !== place.x || now.y !== place.y) still = -1;
      place = now;
    }
    return place;
  }, address);
  await page.mouse.click(place.x, place.y);
  await whenSelected(page, `${sheet}!${address}`);
}

/** Clicks on a cell and types into it. */
export async function typeIntoCell(page: Page, sheet: string, address: string, text: string): Promise<void> {
  await clickCell(page, sheet, address);
  await afterEdit(page, async () => {
    await typeText(page, text);
    await page.keyboard.press('Enter');
  });
}
