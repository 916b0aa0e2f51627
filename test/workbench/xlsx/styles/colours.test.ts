import { readColourTable, resolveColour } from '../../../../workbench/xlsx/styles/colours';
import { parseXml } from '../../../../workbench/xlsx/xml/parseXml';

const OFFICE = readColourTable(undefined, undefined);

test.each([
  ['rgb="FFC6EFCE"', '#C6EFCE'],
  ['rgb="c6efce"', '#C6EFCE'],
  ['theme="0"', '#FFFFFF'],
  ['theme="1"', '#000000'],
  ['theme="4"', '#4472C4'],
  ['indexed="10"', '#FF0000'],
  ['indexed="64"', null],
  ['auto="1"', null],
  // Half way from black to white.
  ['theme="1" tint="0.5"', '#808080'],
  // White darkened by a quarter: 255 × 0.75 = 191.25.
  ['theme="0" tint="-0.25"', '#BFBFBF'],
])('<color %s/> is %s', (attributes, colour) => {
  expect(resolveColour(parseXml(`<color ${attributes}/>`).root, OFFICE)).toBe(colour);
});

test('a palette of the workbook’s own comes before the usual one', () => {
  const styles = parseXml(
    '<s><colors><indexedColors><rgbColor rgb="00112233"/></indexedColors></colors></s>',
  ).root;
  const table = readColourTable(undefined, styles);
  expect(resolveColour(parseXml('<color indexed="0"/>').root, table)).toBe('#112233');
});
