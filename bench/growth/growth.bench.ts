import { parseWeighting } from '../../src/keys/parseWeighting';
import { parseAmount } from '../../src/money/parseAmount';
import { parseExactNumber } from '../../src/money/parseExactNumber';
import { linkedBooks } from '../../src/sharing/linkedBooks';
import { mapReferences } from '../../workbench/book/references';
import { createBookCalculator } from '../../workbench/calculation/createBookCalculator';
import { bookOf } from '../../test/support/bookOf';

/** Work whose size is a number of characters (or formulas): it is to grow as that does. */
interface Work {
  readonly what: string;
  readonly size: number;
  readonly prepare: (size: number) => () => unknown;
}

const onText =
  (read: (text: string) => unknown, textOf: (size: number) => string) =>
  (size: number): (() => unknown) => {
    const text = textOf(size);
    return () => read(text);
  };
const filled = (before: string, piece: string, after: string) => (size: number) =>
  before + piece.repeat(Math.floor(size / piece.length)) + after;

const LONGEST_TEXT = 32_000;
const LONGEST_FORMULA = 8_000;
const amounts: readonly (readonly [string, string, string])[] = [
  ['', ' ', 'x'],
  ['(', ' ', 'x'],
  ['5', ' ', 'x)'],
  ['5 kr.', ' ', 'x'],
  ['', '1', 'x'],
  ['1', '.000', 'x'],
  ['1', ' 000', 'x'],
  ['1,', '1', 'x'],
  ['', '-', '5'],
  ['', '(', '5'],
  ['5', ',', ''],
  ['5', ' kr.', ''],
];
const numbers: readonly (readonly [string, string, string])[] = [
  ['5', ' ', 'x'],
  ['-', ' ', 'x5'],
  ['', '1', 'x'],
];
const weightings: readonly (readonly [string, string, string])[] = [
  ['10.000 kr. til hver,', ' ', ''],
  ['', '50 % A + ', '50'],
  ['', '1 til hver ', ''],
];

const works: readonly Work[] = [
  ...amounts.map(([before, piece, after]) => ({
    what: `parseAmount ${before}${piece}…${after}`,
    size: LONGEST_TEXT,
    prepare: onText(parseAmount, filled(before, piece, after)),
  })),
  ...numbers.map(([before, piece, after]) => ({
    what: `parseExactNumber ${before}${piece}…${after}`,
    size: LONGEST_TEXT,
    prepare: onText(parseExactNumber, filled(before, piece, after)),
  })),
  ...weightings.map(([before, piece, after]) => ({
    what: `parseWeighting ${before}${piece}…${after}`,
    size: LONGEST_TEXT,
    prepare: onText(parseWeighting, filled(before, piece, after)),
  })),
  ...['A', "'", '[', '$', '"', 'A1:', '1'].map((piece) => ({
    what: `mapReferences ${piece}…`,
    size: LONGEST_FORMULA,
    prepare: onText((text) => mapReferences(text, () => null), filled('', piece, '')),
  })),
  ...['[', "'", '"', "['", 'a.', "'[", '[[', ']!'].map((piece) => ({
    what: `linkedBooks =!${piece}…`,
    size: LONGEST_FORMULA,
    prepare: onText((text) => linkedBooks(text, () => false), filled('=!', piece, '')),
  })),
  {
    what: 'SUMIF over whole columns by INDIRECT, formulas',
    size: 120,
    prepare: (count) => {
      const rows = Array.from({ length: count }, (_, row) => [
        row + 1,
        `=SUMIF(INDIRECT("Ark1!A:A"),A${String(row + 1)},INDIRECT("Ark1!A:A"))`,
      ]);
      return () => {
        createBookCalculator().calculate(bookOf({ Ark1: rows }));
      };
    },
  },
];

/** The least time in milliseconds of some rounds, work too short for the clock repeated. */
function leastTime(run: () => unknown): number {
  let least = Infinity;
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    let times = 0;
    do {
      run();
      times += 1;
    } while (performance.now() - start < 5);
    least = Math.min(least, (performance.now() - start) / times);
  }
  return least;
}

console.log(
  '| work | time | of that at a quarter of the size (4 where it grows with the size, 16 with its square) |',
);
console.log('| :-- | --: | --: |');
for (const { what, size, prepare } of works) {
  const [quarter, whole] = [leastTime(prepare(size / 4)), leastTime(prepare(size))];
  console.log(
    `| ${what.replaceAll('|', '\\|')} | ${whole.toFixed(2)} ms | ${(whole / quarter).toFixed(1)} |`,
  );
}
