import { dateShown } from '../../src/tables/dateShown';
import { calculate } from '../../src/calculation/calculate';
import { stateHolding } from '../../src/cells/stateHolding';
import { findingText } from '../../src/texts/findingText';
import { gridOf } from '../support/gridOf';

test.each<[number, string, string | null]>([
  [45_413, 'dd-mm-yyyy', '01-05-2024'],
  [45_413.5, 'dd-mm-yyyy hh:mm', '01-05-2024'],
  [45_413, 'mmm-yy', '01-05-2024'],
  // 1,5 of 24 hours, and the same written in other countries' ways.
  [0.0625, 'h:mm', '01:30'],
  [0.0625, 'hh:mm', '01:30'],
  [0.0625, 'hh:mm:ss', '01:30'],
  [0.0625, 'h:mm AM/PM', '01:30'],
  [0.0625, '[$-406]hh:mm', '01:30'],
  [0.0625, '[$-F400]h:mm:ss\\ AM/PM', '01:30'],
  [0.0625, '"kl. "h:mm', '01:30'],
  [0.0625, '[h]:mm', '01:30'],
  [0.0625, '[mm]:ss', '01:30'],
  [0.5 + 15 / 86_400, 'hh:mm:ss', '12:00:15'],
  // Midnight of no day, a day and a half as a clock and as time that has passed, and 1.850 hours.
  [0, 'h:mm', '00:00'],
  [1.5, 'h:mm', '12:00'],
  [1.5, '[h]:mm', '36:00'],
  [1.5, '[hh]:mm:ss', '36:00'],
  [1850 / 24, '[h]:mm', '1850:00'],
  // What Excel shows as #### is told of by its number.
  [-0.0625, 'h:mm', null],
  [0.0625, '0.00', null],
  [0.0625, 'General', null],
])('%d in the format %s is %s', (value, format, shown) => {
  expect(dateShown(value, format)).toBe(shown);
});

test.each([
  [0.0625, 'h:mm', '»01:30«'],
  [1.5, '[h]:mm', '»36:00«'],
  [0.0625, 'hh:mm:ss', '»01:30«'],
  [0.0625, 'h:mm AM/PM', '»01:30«'],
])('an amount of %d that shows as %s is told of as a time', (value, format, shown) => {
  const costs = [
    ['Post', 'Nøgle', 2021],
    ['Licenser', '50/50', value],
  ];
  const formats = [
    ['General', 'General', 'General'],
    ['General', 'General', format],
  ];
  const parties = gridOf('Parter', [
    ['Part', 'Sektor', 'Folketal'],
    ['Skive', 'Kommuner', 1],
    ['Regionen', 'Region', 1],
  ]);
  const grids = new Map([
    ['Omkostninger', { ...gridOf('Omkostninger', costs), formats }],
    ['Parter', parties],
  ]);
  const { findings } = calculate(stateHolding({ grids }));
  expect(findings.map((found) => findingText(found, 'da').message)).toEqual([
    `Cellen i Omkostninger!C2 viser tiden ${shown} og ikke et tal.`,
  ]);
});
