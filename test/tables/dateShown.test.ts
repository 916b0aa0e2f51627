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

/** What is told of an amount with a number format. */
function toldOf(value: number, format: string): string[] {
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
  return findings.map((found) => findingText(found, 'da').message);
}

test.each([
  [0.0625, 'h:mm', '»01:30«'],
  [1.5, '[h]:mm', '»36:00«'],
  [0.0625, 'hh:mm:ss', '»01:30«'],
  [0.0625, 'h:mm AM/PM', '»01:30«'],
  // A shift of 32 hours and a quarter, as time and as a clock (php-excel-reader issue 187).
  [1.34375, '[hh]:mm', '»32:15«'],
  [1.34375, 'hh:mm', '»08:15«'],
])('an amount of %d that shows as %s is told of as a time', (value, format, shown) => {
  expect(toldOf(value, format)).toEqual([`Cellen i Omkostninger!C2 viser tiden ${shown} og ikke et tal.`]);
});

// Excel shows #### for all but 0, which is a day that there never was (excel-streaming-reader pull request 296 has such a time).
test.each([
  [-1, 'hh:mm', '-1'],
  [-0.0625, 'h:mm', '-0,0625'],
  [-1.5, '[h]:mm', '-1,5'],
  [-45_413, 'dd-mm-yyyy', '-45413'],
  [-1, 'dd-mm-yyyy hh:mm', '-1'],
  [0, 'dd-mm-yyyy', '0'],
  [0.5, 'mmm-yy', '0,5'],
  [2_958_466, 'dd-mm-yyyy', '2958466'],
  [12_500_000, 'yyyy-mm-dd', '12500000'],
  [1e21, 'd. mmmm yyyy', '1e+21'],
])('an amount of %d in the format %s is said to be neither a day nor a time', (value, format, number) => {
  expect(toldOf(value, format)).toEqual([
    `Cellen i Omkostninger!C2 er formateret som en dato eller et klokkeslæt, men tallet i den, ${number}, er ingen af delene.`,
  ]);
});
