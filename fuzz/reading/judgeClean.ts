import type { Reading } from '../../src/reader/reading';
import { isAlike, valueOf } from './judge';
import { decimalsIn, scaledIn, type MadeTable } from './madeTable';

/**
 * What more must hold where a table's cells came each in its place and it was not changed: it is read exactly, no doubt
 * stands on it but that its unit is not said, and all that adds up is found to.
 */
export function cleanProblems(table: MadeTable, reading: Reading): string[] {
  const { doubts, columns, rows, faults } = reading;
  const hasMoney = table.columns.some(({ role }) => role === 'amount' || role === 'price');
  const sums = table.rows.filter(({ of }) => of !== null).length;
  const needless = doubts.filter(
    ({ row, column, or }) =>
      !(row === null && column !== null && UNIT_NOT_SAID.includes(or) && saysItsUnitElsewhere(table, column)),
  );
  const wanted = table.rows.map(
    ({ role, labels }) => `${role} ${labels.findLast((text) => text !== '') ?? ''}`,
  );
  const got = rows.map(({ role, label }) => `${role} ${label}`);
  return [
    ...needless.map(({ row, column }) => `needless doubt on ${String(row)}, ${String(column)}`),
    ...(hasMoney && reading.unit !== table.unit ? [`unit ${table.unit} read as ${reading.unit}`] : []),
    ...(hasMoney && !table.saysNoUnit && reading.unitFrom === null ? ['nobody says the unit'] : []),
    ...(folded(table.title) === folded(reading.title) ? [] : [`title read as ${reading.title}`]),
    ...(wanted.join('\n') === got.join('\n') ? [] : [`rows ${wanted.join('; ')} read as ${got.join('; ')}`]),
    ...columns.flatMap(({ role, sector, heading }, at) => {
      const made = table.columns[at];
      const printed = table.headings.map((line) => line[at] ?? '').join(' ');
      return [
        ...(made !== undefined && (made.role === role || isAlike(made.role, role))
          ? []
          : [`column ${String(at)} ${made?.role ?? 'none'} read as ${role}`]),
        ...((made?.sector ?? null) === sector
          ? []
          : [`column ${String(at)} sector read as ${String(sector)}`]),
        ...(folded(printed) === folded(heading) ? [] : [`heading ${printed} read as ${heading}`]),
      ];
    }),
    ...faults.filter(({ rounding }) => rounding !== true).map(({ kind }) => `false alarm: ${kind}`),
    ...(sums > 0 && reading.sumsHeld < sums
      ? [`${String(reading.sumsHeld)} sums of ${String(sums)} hold`]
      : []),
  ];
}

/** The faults in writing and in parts that only one changed figure makes, and that must be told of. */
export function missedAt(table: MadeTable, { faults, doubts }: Reading, mutation: string): string[] {
  const kind = WRITING[mutation];
  return [...table.changed].flatMap((key) => {
    const [id = -1, column = -1] = key.split(',').map(Number);
    const of = table.columns[column]?.figures;
    const numbers = table.rows.filter(({ cells }) => cells[column]?.kind === 'number').length;
    if (kind !== undefined && numbers > 2)
      return faults.some((fault) => fault.kind === kind && fault.columnIndex === column)
        ? []
        : [`${mutation} in column ${String(column)} is no fault`];
    const made = table.rows.find((row) => row.id === id);
    const isShare = of?.from === 'share of' && of.column === column - 1 && made?.of === null;
    if (mutation !== 'changeFigure' || !isShare) return [];
    const isTold =
      faults.some(({ columnIndex }) => columnIndex === column) ||
      doubts.some((doubt) => doubt.column === column || doubt.column === null);
    return isTold ? [] : [`a changed share in column ${String(column)} is not told of`];
  });
}

const WRITING: Readonly<Record<string, string>> = {
  pointForComma: 'decimal point for comma',
  commaForPoint: 'comma for thousands point',
};

/** Where only a total was changed, and every figure stands in its place, that is a fault in print with what it should be. */
export function missedFaults(table: MadeTable, { faults, rows }: Reading): string[] {
  return table.mustTell.flatMap(({ id, column }) => {
    const made = table.rows.find((row) => row.id === id);
    const cell = made?.cells[column];
    const label = made?.labels.findLast((text) => text !== '') ?? '';
    if (made?.of == null || cell?.kind !== 'number' || !/i alt|total/i.test(label)) return [];
    const decimals = decimalsIn(table.rows, column);
    const sum = made.of.reduce((all, part) => {
      const row = table.rows.find((one) => one.id === part.id);
      return all + part.sign * (scaledIn(row?.cells[column], decimals) ?? 0);
    }, 0);
    const right = valueOf(table, { ...cell, scaled: sum, decimals }, column);
    const isFound = faults.some(
      ({ rowIndex, columnIndex, expected }) =>
        columnIndex === column && rows[rowIndex ?? -1]?.label === label && expected === right,
    );
    // A sum of what is itself a sum may be told of there.
    return isFound || faults.some(({ columnIndex }) => columnIndex === column)
      ? []
      : [`the changed total ${label}, column ${String(column)}, is no fault; it should be ${String(right)}`];
  });
}

/** What is said where a column has no unit of its own: nobody says one, or only another column does. */
const UNIT_NOT_SAID: readonly unknown[] = ['1.000 kr. or mio. kr.', 'kr., or no amount at all'];

function saysItsUnitElsewhere({ saysNoUnit, headings, title }: MadeTable, column: number): boolean {
  const [line = []] = headings;
  const isOfTable = /kr\./.test(`${title} ${line[0] ?? ''}`);
  return saysNoUnit || (!isOfTable && !/kr\./.test(line[column] ?? ''));
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
