import { readFileSync, writeFileSync } from 'node:fs';
import { cellsPage } from './cellsPage';

/** `UPDATE_GUIDE=1 npx jest test/project/cellsPage` writes the page anew after a row has been added to a table. */
test('the guide says what may stand in a cell as the readers are tested', () => {
  const text = cellsPage.text();
  if (process.env.UPDATE_GUIDE === '1') writeFileSync(cellsPage.path, text);
  expect(readFileSync(cellsPage.path, 'utf8')).toBe(text);
});
