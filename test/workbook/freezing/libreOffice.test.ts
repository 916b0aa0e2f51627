import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { freeze } from '../../../src/workbook/freezing/freeze';
import { readFreezeState } from '../../../src/workbook/freezing/readFreezeState';
import { thaw } from '../../../src/workbook/freezing/thaw';
import type { Book } from '../../../workbench/book/book';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { bookToMail, formulasOf, hostOn, valuesOf } from './freezeBook';

/**
 * `bookToMail()` frozen, saved by the workbench, and opened and saved by LibreOffice 7.4 with all formulas calculated
 * anew: `soffice --headless --convert-to xlsx frosset.xlsx`, with `OOXMLRecalcMode` 0 (always) in its settings.
 */
function savedByLibreOffice(): Book {
  return openXlsx(readFileSync(join('test', 'fixtures', 'freezing', 'libreoffice.xlsx')));
}

test('every figure is unchanged, and no cell is an error', async () => {
  const frozen = bookToMail();
  await freeze(hostOn(frozen).Excel, 'workbook');
  const values = valuesOf(savedByLibreOffice());
  // It drops empty texts, and keeps the 15 digits of a number that are shown.
  const { 'Ark1!B13': empty, ...others } = valuesOf(frozen);
  expect(empty).toBe('');
  expect(values).toEqual({ ...others, 'Ark1!B15': 0.3 });
});

test('it says what is frozen, also where the names are no longer hidden and TRUE has become a formula', async () => {
  const book = savedByLibreOffice();
  expect(book.names.every(({ visible }) => visible)).toBe(true);
  expect(formulasOf(book)).toEqual({ 'Ark1!B14': '=TRUE()', 'Ark1!D5': '=SUM(D2:D4)' });
  const state = await readFreezeState(hostOn(book).Excel);
  expect(state).toMatchObject({ live: [], frozenFormulas: 17 });
});

test('thawed again, every formula is byte for byte what it was', async () => {
  const book = savedByLibreOffice();
  const { notThawed } = await thaw(hostOn(book).Excel);
  expect(notThawed).toEqual([]);
  expect(formulasOf(book)).toEqual(formulasOf(bookToMail()));
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Skjult']);
});
