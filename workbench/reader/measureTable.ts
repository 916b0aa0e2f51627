import type { ReadingComparison, Expected } from './compareReading';

/** A table read from its cells and from its text, each held against the right reading; null where nothing was read. */
export interface Measured {
  readonly name: string;
  readonly cells: ReadingComparison | null;
  readonly text: ReadingComparison | null;
  readonly expected: Expected;
}

type From = 'cells' | 'text';

/** The measured tables as a document: the sums against their goals, and a line for each table. */
export function measureTable(measured: readonly Measured[]): string[] {
  return [
    '# How the table reader reads',
    '',
    `Made by \`npm run read:measure -- FOLDER docs/table-reader.md\` over ${String(measured.length)} real published tables, which are not part of the project. A value counts as wrong in silence where it is not the printed one and no doubt stands on its cell, row, column or table.`,
    '',
    '| | from cells | goal | from text | goal |',
    '|---|---|---|---|---|',
    row('every role and value right', measured, ({ isRight }) => [isRight ? 1 : 0, 1], '≥ 95 %', '≥ 75 %'),
    row('values right', measured, ({ values }) => [values.right, values.all], '≥ 99 %', '≥ 95 %'),
    row(
      'columns with the right role',
      measured,
      ({ columnRoles }) => [columnRoles.right, columnRoles.all],
      '',
      '',
    ),
    row(
      'columns with the right sector and year',
      measured,
      ({ sectorsAndYears: one }) => [one.right, one.all],
      '',
      '',
    ),
    row('rows with the right role', measured, ({ rowRoles }) => [rowRoles.right, rowRoles.all], '', ''),
    row('faults in print found', measured, ({ faults }) => [faults.right, faults.all], 'all', 'all'),
    counted('values wrong in silence', measured, ({ silent }) => silent),
    counted('false alarms', measured, ({ falseAlarms }) => falseAlarms),
    '',
    '| table | from cells | from text |',
    '|---|---|---|',
    ...measured.map(({ name, cells, text }) => `| ${name} | ${inShort(cells)} | ${inShort(text)} |`),
  ];
}

function of(measured: readonly Measured[], from: From): ReadingComparison[] {
  return measured.flatMap((one) => one[from] ?? []);
}

function row(
  what: string,
  measured: readonly Measured[],
  count: (one: ReadingComparison) => readonly [number, number],
  goal: string,
  textGoal: string,
): string {
  const share = (from: From) => {
    const [right, all] = of(measured, from).reduce(
      ([rights, alls], one) => [rights + count(one)[0], alls + count(one)[1]],
      [0, 0],
    );
    return `${String(right)} of ${String(all)} (${((100 * right) / Math.max(1, all)).toFixed(1)} %)`;
  };
  return `| ${what} | ${share('cells')} | ${goal} | ${share('text')} | ${textGoal} |`;
}

function counted(
  what: string,
  measured: readonly Measured[],
  count: (one: ReadingComparison) => number,
): string {
  const sum = (from: From) => String(of(measured, from).reduce((total, one) => total + count(one), 0));
  return `| ${what} | ${sum('cells')} | 0 | ${sum('text')} | 0 |`;
}

function inShort(one: ReadingComparison | null): string {
  if (one === null) return 'not read';
  const told = `${String(one.values.right)} of ${String(one.values.all)} values`;
  return one.isRight ? `right (${told})` : `${told}, ${String(one.silent)} in silence`;
}
