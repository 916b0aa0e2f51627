import { exactFromNumber } from '../../src/money/exactFromNumber';
import { formatExact } from '../../src/money/formatExact';
import { type FunctionId, FUNCTIONS } from '../../src/texts/functionNames';
import { functionTexts } from '../../src/texts/functionTexts';
import { shown } from './support/call';
import { addressFrom, argumentsOf, contentOf, type ExampleCells } from './support/exampleCells';
import { guidePage, tableUnder } from './support/guidePage';

/** Excel's errors as a Danish Excel shows them. */
const DANISH_ERRORS: Readonly<Record<string, string>> = { '#VALUE!': '#VÆRDI!', '#N/A': '#I/T' };

function cellsOf(page: string): ExampleCells {
  return new Map(
    tableUnder(page, 'Celle', 'Indhold').map(([cell = '', typed = '']) => [cell, contentOf(typed)]),
  );
}

function evaluated(formula: string, cells: ExampleCells): unknown {
  const { name, values } = argumentsOf(formula, cells);
  return shown(name as FunctionId, values);
}

/** Every cell that a formula fills, beginning with its own. */
function filledBy(address: string, result: unknown): [string, unknown][] {
  if (!Array.isArray(result)) return [[address, result]];
  return (result as unknown[][]).flatMap((row, below) =>
    row.map((value, right): [string, unknown] => [addressFrom(address, below, right), value]),
  );
}

/** A value as the guide shows it; `like` says whether the cell is shown as percent. */
function asShown(value: unknown, like: string | undefined): string {
  if (value === '') return '(tom)';
  if (typeof value !== 'number') return String(value);
  if (like?.endsWith(' %')) return `${(value * 100).toFixed(2).replace('.', ',')} %`;
  return formatExact(exactFromNumber(value), 'da');
}

describe.each(FUNCTIONS)('the page about %s', (id) => {
  const page = guidePage(id);
  const cells = cellsOf(page);

  test('shows what its formulas give, in every cell they fill', () => {
    const rows = tableUnder(page, 'Celle', 'Formel', 'Resultat');
    const printed = new Map(rows.map(([cell = '', , result = '']) => [cell, result]));
    const formulas = rows.filter(([, formula]) => formula !== '');
    const calculated = formulas.flatMap(([cell = '', formula = '']) =>
      filledBy(cell, evaluated(formula, cells)),
    );
    const expected = calculated.map(([cell, value]) => [cell, asShown(value, printed.get(cell))]);
    expect(Object.fromEntries(printed)).toEqual(Object.fromEntries(expected));
    expect(formulas.map(([, formula]) => formula)).toContainEqual(expect.stringContaining(`=${id}(`));
  });

  test.each(tableUnder(page, 'Formel', 'Fejl', 'Besked'))(
    '%s shows %s and its message',
    (formula, error, message) => {
      const [code = '', ...text] = String(evaluated(formula, cells)).split(': ');
      expect([DANISH_ERRORS[code], text.join(': ')]).toEqual([error, message]);
    },
  );

  test('lists the arguments as the formula at its top does', () => {
    const [, signature = ''] = new RegExp(`^\`=${id}\\((.+)\\)\`$`, 'm').exec(page) ?? [];
    const named = signature.split('; ').map((name) => name.replace(/[[\]]/g, ''));
    expect(tableUnder(page, 'Argument', 'Hvad det er').map(([name]) => name)).toEqual(named);
    const known = Object.values(functionTexts('da').arguments);
    expect(named.filter((name) => !known.includes(name))).toEqual([]);
  });

  test('says what happens when the workbook is shared', () => {
    expect(page).toContain('## Når projektmappen deles\n\nFrys formlen');
  });
});

test('the index leads to every page', () => {
  const index = guidePage('README');
  const links = tableUnder(index, 'Funktion', 'Giver').map(([link]) => link);
  expect(links).toEqual(FUNCTIONS.map((id) => `[${id}](${id}.md)`));
});
