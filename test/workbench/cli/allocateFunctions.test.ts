import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureCell } from '../../../workbench/book/cellAt';
import { newSheet } from '../../../workbench/book/newBook';
import { allocateFile } from '../../../workbench/cli/allocateFile';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { bookOf } from '../../support/bookOf';
import { ownFolder } from '../../support/ownFolder';
import { RIGHT } from './badInput';

const folder = ownFolder();

test("the add-in's functions in cells are computed by its own code", async () => {
  const book = bookOf(RIGHT);
  const sheet = newSheet('Egne tal', 'egne-tal');
  book.sheets.push(sheet);
  ensureCell(sheet, 0, 0).value = 1000;
  ensureCell(sheet, 0, 1).formula = 'FORDEL(A1,{1;2;4})';
  ensureCell(sheet, 0, 2).formula = 'ROUND(KOMMUNEANDEL(A1,"b",{"a";"b"},{1;3})*2,0)';
  ensureCell(sheet, 0, 3).formula = 'KOMMUNEANDEL(A1,"c",{"a";"b"},{1;3})';
  const [input, output] = [join(folder(), 'ind.xlsx'), join(folder(), 'ud.xlsx')];
  writeFileSync(input, saveXlsx(book));
  const { errors } = await allocateFile([input, output]);
  expect(errors).toEqual([]);
  const rows = openXlsx(readFileSync(output)).sheets.find(({ name }) => name === 'Egne tal')?.rows ?? [];
  // 1,000 kr. by 1:2:4 are 142.857…, 285.714… and 571.428… kr.: the øre left over goes to the largest remainder.
  expect([0, 1, 2].map((row) => rows[row]?.[1]?.value)).toEqual([142.86, 285.71, 571.43]);
  expect(rows[0]?.[2]?.value).toBe(1500);
  expect(rows[0]?.[3]?.value).toEqual({ error: '#N/A' });
  expect(rows[0]?.[1]?.formula).toBe('FORDEL(A1,{1;2;4})');
});
