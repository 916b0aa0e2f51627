import {
  freePath,
  relationshipsPath,
  relativeTarget,
  resolveTarget,
  storedName,
} from '../../../../workbench/xlsx/opc/partPath';

test.each([
  ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', '../tables/table1.xml', 'xl/tables/table1.xml'],
  ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('from %p, %p leads to %p', (from, target, path) => {
  expect(resolveTarget(from, target)).toBe(path);
});

test.each([
  ['xl/workbook.xml', 'xl/worksheets/sheet1.xml', 'worksheets/sheet1.xml'],
  ['xl/worksheets/sheet1.xml', 'xl/tables/table1.xml', '../tables/table1.xml'],
  ['workbook.xml', 'xl/styles.xml', 'xl/styles.xml'],
])('%p names %p as %p, which leads back', (from, to, target) => {
  expect(relativeTarget(from, to)).toBe(target);
  expect(resolveTarget(from, target)).toBe(to);
});

test('relationships stand beside their part', () => {
  expect(relationshipsPath('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  expect(relationshipsPath('')).toBe('_rels/.rels');
});

test('part names are the same in any case', () => {
  const parts = new Map([['XL/Sheet1.XML', 1], ['/xl/sheet2.xml', 2]]); // prettier-ignore
  expect(storedName(parts, 'xl/sheet1.xml')).toBe('XL/Sheet1.XML');
  expect(storedName(parts, 'xl/sheet2.xml')).toBe('/xl/sheet2.xml');
  expect(freePath(parts, 'xl/sheet1.xml')).toBe('xl/sheet3.xml');
  expect(freePath(new Map([['docProps/Core.xml', 1]]), 'docProps/core.xml')).toBe('docProps/core1.xml');
});
