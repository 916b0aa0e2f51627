import { allocated } from './allocated';
import { figuresOf, groupNamed, partyFigures, rowFigures } from './figures';
import { AMOUNTS, printedRows, printedTotals, telemedicine, UNCOUNTED } from './telemedicine';

const result = allocated(telemedicine);
const groups = ['Investering', 'Implementering', 'Drift'];

test('all 42 splits that are not zero come out as printed', () => {
  const years = [2021, 2022, 2023];
  const splits = printedRows
    .filter((row) => row['Post'] !== UNCOUNTED)
    .flatMap((row) =>
      years.map((year) => {
        const headings = [`Kommuner ${year}`, `Region ${year}`];
        const calculated = rowFigures(result, String(row['Gruppe']))[String(row['Post'])];
        return {
          printed: headings.map((heading) => row[heading]),
          calculated: headings.map((heading) => calculated?.[heading]),
        };
      }),
    );
  expect(splits.map(({ calculated }) => calculated)).toEqual(splits.map(({ printed }) => printed));
  expect(splits.filter(({ printed }) => printed.some((amount) => amount !== 0))).toHaveLength(42);
});

function printedParties(isWanted: (line: string) => boolean) {
  return printedTotals
    .filter((line) => groups.includes(String(line['Gruppe'])) && isWanted(String(line['Linje'])))
    .flatMap((line) =>
      AMOUNTS.filter((heading) => line[heading] !== '').map((heading) => ({
        where: `${line['Linje']}, ${line['Gruppe']}, ${heading}`,
        printed: line[heading],
        calculated: partyFigures(result, String(line['Gruppe']))[String(line['Linje'])]?.[heading],
      })),
    );
}

test('26 of the 27 municipal amounts come out as printed, and Viborg as 197.500', () => {
  const amounts = printedParties((line) => line.endsWith('Kommune'));
  expect(amounts).toHaveLength(27);
  expect(amounts.filter(({ printed, calculated }) => printed !== calculated)).toEqual([
    { where: 'Viborg Kommune, Implementering, Kommuner 2022', printed: 197_000, calculated: 197_500 },
  ]);
});

test('all 8 amounts of the region for cluster Midt come out as printed', () => {
  const amounts = printedParties((line) => line.startsWith('Regionen'));
  expect(amounts.map(({ printed }) => printed)).toHaveLength(8);
  expect(amounts.map(({ calculated }) => calculated)).toEqual(amounts.map(({ printed }) => printed));
});

test.each(groups)('the totals of %s come out as printed', (name) => {
  const group = groupNamed(result, name);
  const printed = printedTotals.find((line) => line['Gruppe'] === name && line['Linje'] === 'Total');
  const calculated = figuresOf(group, group.totals);
  expect(AMOUNTS.map((heading) => calculated[heading])).toEqual(AMOUNTS.map((heading) => printed?.[heading]));
});

test('a share is exact: Skive has 45.851 of the 1.326.340 inhabitants', () => {
  const skive = result.parties.parties.find(({ name }) => name === 'Skive Kommune')?.index;
  const { share } = groupNamed(result, 'Drift').parties.find(({ party }) => party === skive) ?? {};
  expect(share).toEqual({ numerator: 45_851n, denominator: 1_326_340n });
});

test('the only findings are the rounding differences', () => {
  expect([...new Set(result.findings.map(({ code, severity }) => `${severity} ${code}`))]).toEqual([
    'warning independent-difference',
  ]);
});
