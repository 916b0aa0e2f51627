import { parseCostRows } from '../../src/costs/parseCostRows';
import { gridOf } from '../support/gridOf';
import { told } from '../support/told';

/** What is wrong with one item of 125.000 under a heading. */
function errorsUnder(heading: string): string[] {
  const grid = gridOf('Omkostninger', [
    ['Post', 'Nøgle', heading],
    ['Netværk', '35/65', 125_000],
  ]);
  return told(parseCostRows([grid]).findings.filter(({ severity }) => severity === 'error'));
}

// Nobody's rate of exchange is known here, so that no amount can be allocated.
test.each([
  '2024 (EUR)',
  'Budget 2024 i euro',
  'Regnskab 2024 (EUR)',
  '2024, t.EUR',
  '€ 2024',
  '2024 ($)',
  '2024 (£)',
  '2024 i dollar',
  'Beløb 2024 i NOK',
  'Budget 2024 (tSEK)',
])('amounts under »%s« are not taken for kr.', (heading) => {
  expect(errorsUnder(heading)).toEqual(['error heading-currency Omkostninger!C1']);
});

// Without a year they are no heading of ours at all.
test.each(['Beløb (EUR)', 'Uafklaret (SEK)'])('nor under »%s«', (heading) => {
  expect(errorsUnder(heading)).toEqual(['error amounts-missing Omkostninger!A1']);
});

test.each(['2024', '2024 (DKK)', '2024 (1.000 kr.)', 'Budget 2024 sek.'])(
  '»%s« names no other',
  (heading) => {
    expect(errorsUnder(heading)).toEqual([]);
  },
);
