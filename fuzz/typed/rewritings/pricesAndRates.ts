import type { CellValue } from '../../../src/cells/grid';
import { SAME, told, type Rewriting } from '../rewriting';
import { ofCells, waysIn, type Writing } from './ofCells';
import type { Typed } from './typed';

const number = (write: (text: string, value: number) => Typed) => (value: CellValue) =>
  typeof value === 'number' ? write(String(value), value) : null;
const WRONG_LEVEL = told(['price-level-invalid', 'number-doubtful', 'setting-invalid']);

/** How a price level is written: in `Prisniveau` of a row, and of a setting. */
const LEVELS: readonly Writing[] = [
  ['a text', number((text) => text), SAME],
  ['-pl', number((text) => `${text}-pl`), SAME],
  ['PL first', number((text) => `PL ${text}`), SAME],
  ['p/l', number((text) => `${text} p/l`), SAME],
  ['-priser', number((text) => `${text}-priser`), SAME],
  ['prisniveau', number((text) => `prisniveau ${text}`), SAME],
  ['spaces', number((text) => ` ${text} `), SAME],
  ['a zero-width space', number((text) => `${text}\u200b`), SAME],
  ['two digits alone', number((text) => text.slice(2)), WRONG_LEVEL],
  ['two years', number((text, value) => `${text}/${value + 1}`), WRONG_LEVEL],
  ['itself shown as a date', number((_, value) => [value, 'dd-mm-yyyy']), WRONG_LEVEL],
];

const isIndex = (value: CellValue): value is string => typeof value === 'string' && value.endsWith(' %');
const index = (write: (percent: string) => Typed) => (value: CellValue) =>
  isIndex(value) ? write(value.slice(0, -2)) : null;
const asNumber = (percent: string): number => Number(percent.replace(',', '.'));

const INDEXES: readonly Writing[] = [
  ['no sign', index((percent) => percent), SAME],
  ['a number', index((percent) => [asNumber(percent), 'General']), SAME],
  ['a number with decimals', index((percent) => [asNumber(percent), '0.00']), SAME],
  ['a number shown as percent', index((percent) => [asNumber(percent) / 100, '0.0%']), SAME],
  ['no space', index((percent) => `${percent}%`), SAME],
  ['a no-break space', index((percent) => `${percent}\u00a0%`), SAME],
  ['a plus', index((percent) => `+${percent} %`), SAME],
  [
    'a share',
    index((percent) => [asNumber(percent) / 100, 'General']),
    told(['price-index-small', 'setting-invalid']),
  ],
  [
    'an index',
    index((percent) => `1,0${percent.replace(',', '')}`),
    told(['price-index-as-index', 'number-doubtful', 'setting-invalid']),
  ],
  [
    'an English point',
    index((percent) => percent.replace(',', '.')),
    told(['setting-invalid', 'number-doubtful']),
  ],
  ['pct.', index((percent) => `${percent} pct.`), SAME],
  ['words', index((percent) => `ca. ${percent} %`), told(['setting-invalid'])],
];

const isPl = (value: CellValue): value is string => typeof value === 'string' && /^PL \d{4}$/.test(value);
const named = (write: (year: string) => string) => (value: CellValue) =>
  isPl(value) ? write(value.slice(3)) : null;
const UNKNOWN = told(['setting-unknown', 'price-index-missing']);

const NAMES: readonly Writing[] = [
  ['no space', named((year) => `PL${year}`), SAME],
  ['P/L', named((year) => `P/L ${year}`), SAME],
  ['a hyphen', named((year) => `PL-${year}`), SAME],
  ['small letters', named((year) => `pl  ${year}`), SAME],
  ['its long name', named((year) => `Pris- og lønregulering ${year}`), SAME],
  ['the year first', named((year) => `${year} PL`), UNKNOWN],
  ['two digits', named((year) => `PL ${year.slice(2)}`), UNKNOWN],
  ['a span', named((year) => `PL ${Number(year) - 1}-${year}`), UNKNOWN],
];

const rate = (pattern: RegExp, write: (text: string) => string) => (value: CellValue) =>
  typeof value === 'string' && pattern.test(value) ? write(value) : null;
const WRONG_RATE = told(['rate-invalid', 'number-doubtful', 'driver-unknown']);

const RATES: readonly Writing[] = [
  ['kr.', rate(/pr\./, (text) => text.replace(' pr.', ' kr. pr.')), SAME],
  ['kr. first', rate(/pr\./, (text) => `kr. ${text}`), SAME],
  ['DKK', rate(/pr\./, (text) => text.replace(' pr.', ' DKK pr.')), SAME],
  ['kroner', rate(/pr\./, (text) => text.replace(' pr.', ' kroner pr.')), SAME],
  ['a slash', rate(/pr\./, (text) => text.replace(' pr. ', '/')), SAME],
  ['pr without a dot', rate(/pr\./, (text) => text.replace('pr.', 'pr')), SAME],
  ['per', rate(/pr\./, (text) => text.replace('pr.', 'per')), SAME],
  ['capitals', rate(/pr\./, (text) => text.toUpperCase()), SAME],
  ['a dash', rate(/^2\.500/, (text) => text.replace('2.500', '2.500,-')), SAME],
  ['no dot', rate(/^2\.500/, (text) => text.replace('2.500', '2500')), SAME],
  ['thousands', rate(/^2\.500/, (text) => text.replace('2.500', '2,5 t.kr.')), SAME],
  ['no-break spaces', rate(/ /, (text) => text.replaceAll(' ', '\u00a0')), SAME],
  ['øre', rate(/^0,27/, (text) => text.replace('0,27', '27 øre')), WRONG_RATE],
  ['an English comma', rate(/^2\.500/, (text) => text.replace('2.500', '2,500')), WRONG_RATE],
  ['an English number', rate(/^1\.250,50/, (text) => text.replace('1.250,50', '1,250.50')), WRONG_RATE],
  ['an English point', rate(/^0,27/, (text) => text.replace('0,27', '0.27')), WRONG_RATE],
  ['no per', rate(/pr\. Folketal/, (text) => text.replace(' pr.', '')), WRONG_RATE],
  ['a number alone', rate(/pr\./, (text) => text.slice(0, text.indexOf(' '))), WRONG_RATE],
  [
    'inhabitants by another name',
    rate(/pr\. Folketal$/, (text) => text.replace('Folketal', 'indbygger')),
    WRONG_RATE,
  ],
  ['euro', rate(/pr\./, (text) => text.replace(' pr.', ' EUR pr.')), WRONG_RATE],
  ['percent', rate(/^0,27/, (text) => text.replace(' pr.', ' % pr.')), WRONG_RATE],
];

const mark = (text: string) => (value: CellValue) => (value === 'x' ? text : null);
const WRONG_MARK = told(['rate-and-amount', 'rate-without-year']);

const MARKS: readonly Writing[] = [
  ['a capital', mark('X'), SAME],
  ['spaces', mark(' x '), SAME],
  ['a zero-width space', mark('x\u200b'), SAME],
  ['ja', mark('ja'), WRONG_MARK],
  ['a tick', mark('✓'), WRONG_MARK],
  ['a one', mark('1'), WRONG_MARK],
  ['two of them', mark('xx'), WRONG_MARK],
];

/** Price levels and their indexes, and rates with the years they hold for. */
export const PRICES_AND_RATES: readonly Rewriting[] = ofCells([
  ...LEVELS.map(waysIn('a price level', 'Omkostninger', 'level')),
  ...LEVELS.map(waysIn('a setting of prices', 'Indstillinger', 'value')).map((way) => ({
    ...way,
    write: (value: CellValue) => (typeof value === 'number' && value > 1900 ? way.write(value) : null),
  })),
  ...INDEXES.map(waysIn('a price index', 'Indstillinger', 'value')),
  ...NAMES.map(waysIn('the name of a price index', 'Indstillinger', 'name')),
  ...RATES.map(waysIn('a rate', 'Omkostninger', 'rate')),
  ...MARKS.map(waysIn("a rate's year", 'Omkostninger', 'year')),
]);
