import { recalculate } from '../../src/recalculate';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { locateReference } from '../../workbench/calculation/locateReference';
import { startHost } from '../../workbench/host/startHost';
import { bookOf } from '../support/bookOf';

const INPUT = {
  Omkostninger: [
    ['Post', 'Gruppe', 'Nøgle', 2021],
    ['Udstyr', 'Drift', '35/65', 1000],
  ],
  Parter: [
    ['Part', 'Sektor', 'Folketal'],
    ['Skive', 'Kommuner', 45_851],
    ['Regionen', 'Region', 1],
  ],
};

/*
 * Excel tells an add-in of worksheets alone: that a chart, a macro or a dialog has a name is only seen when it is given.
 */
test.each<[readonly string[], readonly string[]]>([
  [['Kontrol'], ['Fordeling Drift', 'Samlet oversigt', 'Kontrol (2)', 'Revisionsspor']],
  [
    ['kontrol', 'Kontrol (2)'],
    ['Fordeling Drift', 'Samlet oversigt', 'Kontrol (3)', 'Revisionsspor'],
  ],
  [
    ['Fordeling Drift', 'Revisionsspor'],
    ['Fordeling Drift (2)', 'Samlet oversigt', 'Kontrol', 'Revisionsspor (2)'],
  ],
])('beside chart sheets called %j the sheets are %j', async (tabs, sheets) => {
  const book = bookOf(INPUT);
  book.otherTabs = tabs;
  const { Excel } = startHost(book, { locate: locateReference });
  const { applied, findings } = await recalculate(excelWorkbook(Excel));
  expect(applied?.sheets.map(({ name }) => name)).toEqual(sheets);
  expect(book.sheets.map(({ name }) => name)).toEqual(['Ark1', 'Omkostninger', 'Parter', ...sheets]);
  expect(findings.some(({ code }) => code === 'sheet-taken')).toBe(true);
  const again = await recalculate(excelWorkbook(Excel));
  expect(again.applied?.sheets).toEqual(sheets.map((name) => ({ name, created: false })));
});
