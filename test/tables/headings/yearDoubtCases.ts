import { FIRST_TO_LAST_DAY } from './headingCases';
import type { CellValue } from '../../../src/cells/grid';

/** A heading as people write it, and its number format where that matters. */
export type DoubtCase = readonly [value: CellValue, format?: string];

/** What is read as the year, though it says another period than all of it. */
export const PERIOD_CASES: readonly DoubtCase[] = [
  ...['1. halvår 2022', '2. halvår 2022', '2022 (halvår)', 'Budget 1. halvår 2022', 'H1 2022', '2022 H2'],
  ...['1H2022', '2022Q1', 'Q1 2022', '2022-Q3', '4Q 2022', '1. kvt. 2022', '2. kvartal 2022', '2022K1'],
  ...['jan 2022', 'Juni 2022', 'jan.-juni 2022', '2022M09', '2022-09', '09-2022', '9/2022', '2022 (9 mdr.)'],
  ...['Pr. måned 2022', 'Udgift pr. md. 2022', 'uge 12 2022', '1. tertial 2022', 'Forår 2022', 'medio 2022'],
  ...['pr. 30.9.2022', 'Regnskab pr. 30.9.2022', 'Forbrug pr. 30/9 2022', 'Forbrug pr. 30. september 2022'],
  ...['pr. 31/1 2022', 'Forbrug ultimo sep. 2022', 'til 30/6 2022', 'Forbrug 1/4-30/9 2022'],
  ...['1/1-30/6 2022', 't.o.m. august 2022', '2022 år til dato', 'YTD 2022', 'Akkumuleret 2022', 'fra 2022'],
  ...['2022 og frem', '2022 ff.', 'efter 2022', 'Resten af 2022', 'Skoleåret 2022', 'Halvårsregnskab 2022'],
  ...['1. rate 2022', 'rate 2 2022', 'A conto 2022'],
  ...['2022Q01', 'FQ3 2022', 'first quarter 2022', 'second half 2022', '6M 2022', '9 m 2022', 'LTM 2022'],
  ...['Rullende 12 mdr. 2022', '3 months 2022', 'Regnskab 09 2022', '9-2022'],
  ...['2022 & frem', '2022 \u2192', '>2022', '\u22652022', '2022+', '2022-', 't/m 2022'],
].map((text): DoubtCase => [text]);

/** A month as a date, which Excel makes of `jan 2022`. */
export const MONTH_CASES: readonly DoubtCase[] = [
  [44_562, 'mmm-yy'],
  [44_562, '[$-da-DK]mmmm yyyy;@'],
];

/** What is read as the amounts of a year, though it says something else. */
export const NO_AMOUNT_CASES: readonly DoubtCase[] = [
  ...['Antal 2022', 'Antal elever 2022', 'Elever 2022', 'Årsværk 2022', 'Folketal 2022', 'Indbyggertal 2022'],
  ...['Andel 2022', 'Pct. 2022', '2022 %', '2022 i pct.', 'Indeks 2022', 'Gns. 2022', 'Note 2022'],
  ...['Kr. pr. indbygger 2022', 'Udgift pr. borger 2022', 'Pr. stk. 2022', 'Afvigelse 2022', 'Forskel 2022'],
].map((text): DoubtCase => [text]);

/** What was spent. Beside budgets it may be the accounts; where there is nothing else, it is what is allocated. */
export const SPENT_CASES: readonly DoubtCase[] = [
  ...['Forbrug 2022', 'Realiseret 2022', 'Faktisk forbrug 2022', 'Bogført 2022', 'Afholdte udgifter 2022'],
  ...[
    '2022 (faktisk)',
    'Forbrug 2022 (1.000 kr.)',
    'Forbrug pr. 31/12 2022',
    'Actuals 2022',
    '2022, realiseret',
  ],
].map((text): DoubtCase => [text]);

/** The whole year, however much is said of it. */
export const WHOLE_YEAR_CASES: readonly DoubtCase[] = [
  ...['2022', 'Budget 2022', 'B2022', '1. januar 2022', '1/1-2022', '01-05-2022', '1. oktober 2022'],
  ...['2022-12-31', 'pr. 31/12 2022', 'Regnskab pr. 31.12.2022', 'ultimo 2022', 'Ultimo december 2022'],
  ...['Budget 2022 (12 mdr.)', 'Korrigeret budget 2022 pr. 31. oktober', 'Forventet regnskab pr. 30/9 2022'],
  ...['Udgift pr. år 2022', 'Kommuner 2022', 'Driftstilskud 2022', 'Kommunens andel 2022', 'Ændring 2022'],
  ...['Andel 2022 (1.000 kr.)', '2022 (2021-pl)', 'Bidrag til 2022', 'Tilskud fra region 2022', 'Netto 2022'],
  ...['Markedsføring 2022', 'Vintertjeneste 2022', '2022*', '2022 1)', 'Overslagsår 2022'],
  ...['BO1 2022', 'Overslagsår 1 2022', 'Ramme 2 2022', '12M 2022'],
  ...FIRST_TO_LAST_DAY,
  ...['2022 (jan-dec)', 'januar-december 2022', 'Regnskab 2022 - drift', '- 2022', 'Endeligt regnskab 2022'],
]
  .map((text): DoubtCase => [text])
  .concat([[2022], [44_562, 'dd-mm-yyyy'], [44_562, 'yyyy'], [44_562, '[$-406]d. mmmm yyyy;@']]);
