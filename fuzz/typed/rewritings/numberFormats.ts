import { SAME, told, type Expectation, type Rewriting } from '../rewriting';
import { cellsOf, tableOf, zerosOf, type TypedCell, type TypedWorkbook } from '../typedWorkbook';
import { figureColumns } from './figureColumns';
import { type } from './typed';

/** A number format, and how many zeros the number under it is typed without; null where it is typed as its column says. */
interface Look {
  readonly format: string;
  readonly zeros: number | null;
}

/** What changes nothing, whatever the column's unit. */
const PLAIN = [
  '0',
  '0.00',
  '#,##0',
  '#,##0.00',
  '#,##0;(#,##0)',
  '#,##0.00;[Red]-#,##0.00',
  '#,##0_ ;[Red]-#,##0\\ ',
  '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
  '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  '# ##0',
  '0.00E+00',
  '# ?/?',
  '@',
  ';;;',
  '[Blue]#,##0',
] as const;

/** What says kr.; the number is then typed in kr. whatever its column says. */
const KRONER = [
  '#,##0.00" kr."',
  '[$kr.-406] #,##0.00',
  '#,##0.00\\ [$DKK]',
  '_-* #,##0.00 "kr."_-;-* #,##0.00 "kr."_-',
  '"kr. "#,##0',
] as const;

/** What says a unit, for a number of so many zeros less. */
const UNITS: readonly Look[] = [
  { format: '0.0" mio. kr."', zeros: 6 },
  { format: '#,##0.0\\ "mio."', zeros: 6 },
  { format: '#,##0" t.kr."', zeros: 3 },
  { format: '#,##0\\ "TDKK"', zeros: 3 },
  { format: '0.00" mia. kr."', zeros: 9 },
  // What hides zeros and says so too is typed in kr.
  { format: '0.0,," mio. kr."', zeros: 0 },
  { format: '#,##0," t.kr."', zeros: 0 },
  { format: '[>=1000000]0.0,," mio. kr.";#,##0" kr."', zeros: 0 },
];

const NO_AMOUNTS = [
  '0%',
  '0.00%',
  '#,##0.00\\ "EUR"',
  '[$€-2] #,##0.00',
  '[$$-409]#,##0',
  '#,##0" SEK"',
] as const;
const DATES = ['dd-mm-yyyy', 'd. mmm yyyy', 'mmm-yy', 'h:mm', '[$-406]d. mmmm yyyy;@', '[h]:mm:ss'] as const;
const LETTERS = ['0.0"M"', '#,##0"k"', '0.0" mn"', '0.0\\ "MEUR"'] as const;

/** Numbers that show otherwise than they are. */
export const NUMBER_FORMATS: readonly Rewriting[] = [
  ...PLAIN.map((format) => rewriting(format, 'Omkostninger', SAME, { format, zeros: null })),
  ...PLAIN.map((format) => rewriting(format, 'Parter', SAME, { format, zeros: null })),
  ...KRONER.map((format) => rewriting(format, 'Omkostninger', SAME, { format, zeros: 0 }, [0])),
  ...UNITS.map((look) => rewriting(look.format, 'Omkostninger', SAME, look)),
  // Under a heading in mio. kr. 3.800.000 that shows as 3,8 counts as it shows; under one in mia. kr. it would not.
  rewriting('0.0,,', 'Omkostninger', SAME, { format: '0.0,,', zeros: 0 }, [0, 6]),
  rewriting('#,##0,', 'Omkostninger', SAME, { format: '#,##0,', zeros: 0 }, [0, 3]),
  ...NO_AMOUNTS.map((format) =>
    rewriting(format, 'Omkostninger', told(['amount-not-a-number']), { format, zeros: null }),
  ),
  ...DATES.map((format) =>
    rewriting(format, 'Omkostninger', told(['number-doubtful']), { format, zeros: null }),
  ),
  ...DATES.map((format) => rewriting(format, 'Parter', told(['number-doubtful']), { format, zeros: null })),
  rewriting('0%', 'Parter', told(['number-doubtful'], 'column'), { format: '0%', zeros: null }),
  // A unit that is none of ours: what shows as 3,8M is not 3,80 kr.
  ...LETTERS.map((format, index) =>
    rewriting(format, 'Omkostninger', told(['amount-not-a-number', 'number-doubtful']), {
      format,
      zeros: index === 1 ? 3 : 6,
    }),
  ),
];

function rewriting(
  format: string,
  table: string,
  expects: Expectation,
  look: Look,
  under: readonly number[] | null = null,
): Rewriting {
  return {
    name: `${table} shown as ${format}`,
    stage: 'cells',
    expects,
    rewrite: (random, workbook) => {
      const free = formattable(workbook, table, expects.kind === 'told', under);
      if (free.length === 0) return null;
      const isOne = expects.kind === 'told' || random.chance(40);
      const chosen = isOne ? [random.pickFrom(free)] : free;
      for (const { cell, zeros } of chosen)
        type(cell, [Number(cell.figure) / 10 ** (2 + (look.zeros ?? zeros)), look.format]);
      return chosen.map(({ cell }) => cell);
    },
  };
}

interface Formattable {
  readonly cell: TypedCell;
  /** Of its column. */
  readonly zeros: number;
}

function formattable(
  workbook: TypedWorkbook,
  name: string,
  mustBeRead: boolean,
  under: readonly number[] | null,
): Formattable[] {
  const table = tableOf(workbook, name);
  return figureColumns(workbook, table, mustBeRead).flatMap((at) => {
    const column = table.columns[at];
    const zeros = column === undefined ? 0 : zerosOf(workbook, column);
    if (under !== null && !under.includes(zeros)) return [];
    const cells = cellsOf(table, [at]).filter((_, row) => !mustBeRead || name !== 'Parter' || row < 2);
    return cells.flatMap((cell) => (isFree(cell) ? [{ cell, zeros }] : []));
  });
}

/** A zero shows as one in any unit, and nobody can tell. */
function isFree({ figure, isWritten }: TypedCell): boolean {
  return figure !== null && figure !== 0n && !isWritten;
}
