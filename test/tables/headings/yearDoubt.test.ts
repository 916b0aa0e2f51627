import type { YearDoubt } from '../../../src/findings/yearDoubt';
import { yearDoubt } from '../../../src/tables/headings/yearDoubt';
import {
  type DoubtCase,
  MONTH_CASES,
  NO_AMOUNT_CASES,
  PERIOD_CASES,
  SPENT_CASES,
  WHOLE_YEAR_CASES,
} from './yearDoubtCases';

describe.each<[string, YearDoubt | null, readonly DoubtCase[]]>([
  ['another period', 'another period', PERIOD_CASES],
  ['a month', 'another period', MONTH_CASES],
  ['no amounts', 'no amounts', NO_AMOUNT_CASES],
  ['what was spent', 'spent', SPENT_CASES],
  ['the whole year', null, WHOLE_YEAR_CASES],
])('%s', (_, expected, cases) => {
  test.each(cases.map(([value, format]) => ({ value, format })))('$value', ({ value, format }) => {
    expect(yearDoubt(value, format)).toBe(expected);
  });
});
