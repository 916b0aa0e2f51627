import { foldText } from '../../../src/tables/foldText';
import { readHeading } from '../../../src/tables/headings/readHeading';
import {
  DOUBTFUL_CASES,
  type HeadingCase,
  ODD_CASES,
  PRICE_LEVEL_CASES,
  ROLE_CASES,
  UNIT_CASES,
  YEAR_CASES,
} from './headingCases';

describe.each<[string, readonly HeadingCase[]]>([
  ['years', YEAR_CASES],
  ['what is no year, and doubts', DOUBTFUL_CASES],
  ['price levels', PRICE_LEVEL_CASES],
  ['roles', ROLE_CASES],
  ['units', UNIT_CASES],
  ['odd ones', ODD_CASES],
])('%s', (_, cases) => {
  test.each(cases.map(([value, says, format]) => ({ value, says, format })))(
    '$value',
    ({ value, says, format }) => {
      const { text, ...read } = readHeading(value, format);
      const nothing = { label: '', role: 'none', year: null, priceLevel: null, unit: null, doubt: null };
      const label = says.label ?? '';
      expect(read).toEqual({ ...nothing, ...says, label, name: foldText(label) });
      expect(typeof text).toBe('string');
    },
  );
});

test('the text is what the cell shows', () => {
  expect(readHeading(44_197, 'dd-mm-yyyy').text).toBe('01-01-2021');
  expect(readHeading(' Budget 20\u200b21 ').text).toBe('Budget 2021');
});

test.each([
  ['spaces', `2021${' '.repeat(190)}x`],
  ['digits', '1'.repeat(200)],
  ['dates', '1.1.'.repeat(50)],
  ['brackets', '('.repeat(200)],
  ['words', 'i '.repeat(100)],
  ['price words', 'pl '.repeat(66)],
])('the longest heading of %s is read, and a longer one is a text', (_, text) => {
  expect(readHeading(text).text).toBe(text.trim());
  const longer = `2021 ${text.repeat(100)}`.trim();
  expect(readHeading(longer)).toMatchObject({ text: longer, label: longer, year: null });
});
