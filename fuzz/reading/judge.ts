import type { Doubt, Fault, Reading, ReadRow, ReadValue } from '../../src/reader/reading';
import type { Unit } from '../../src/reader/figures/unit';
import { cellKey, decimalsIn, scaledIn, type MadeCell, type MadeRow, type MadeTable } from './madeTable';

/** What is wrong with a reading of a made table; none where it is read right or what is not is under a doubt. */
export function judge(table: MadeTable, reading: Reading | undefined): string[] {
  // That there is no table is said to the user: nothing is wrong in silence.
  if (reading === undefined) return [];
  const isWhole = isDoubtedAsWhole(reading);
  const wanted = table.rows.filter(({ role }) => role !== 'blank' && role !== 'heading again');
  const got = reading.rows.flatMap((row, index) =>
    (row.role === 'section' && row.label === '') || row.repeatedHeading === true ? [] : [{ row, index }],
  );
  if (isWhole) return faultProblems(table, reading, byLabel(wanted, got));
  const isEmpty = (at: number) =>
    table.rows.every(({ cells }) => (cells[at]?.kind ?? 'nothing') === 'nothing');
  const fewest = table.columns.findLastIndex((_, at) => !isEmpty(at)) + 1;
  if (reading.columns.length > table.columns.length || reading.columns.length < fewest)
    return [`${String(table.columns.length)} columns read as ${String(reading.columns.length)}`];
  const isJoined = got.some(
    ({ row, index }) => doubted(reading.doubts, index, null) && isOfTwo(wanted, row.label),
  );
  if (wanted.length !== got.length && isJoined) return [];
  if (wanted.length !== got.length)
    return [
      `rows ${wanted.map(({ labels }) => labels.join('|')).join('; ')} read as ${got.map(({ row }) => row.label).join('; ')}`,
    ];
  const matched = wanted.map((row, at) => ({ made: row, read: got[at]?.row, index: got[at]?.index ?? -1 }));
  const problems = matched.flatMap(({ made, read, index }) =>
    read === undefined ? [] : rowProblems(table, reading, made, read, index),
  );
  const columnProblems = reading.columns.flatMap(({ role, year, sector }, at): string[] => {
    const column = table.columns[at];
    if (column === undefined || doubted(reading.doubts, null, at)) return [];
    return [
      ...(column.role === role || isAlike(column.role, role)
        ? []
        : [`column ${String(at)} ${column.role} read as ${role}`]),
      ...(year === (column.year ?? null) || column.role === 'label'
        ? []
        : [`column ${String(at)} year ${String(column.year)} read as ${String(year)}`]),
      ...(sector === null || sector === (column.sector ?? null)
        ? []
        : [`column ${String(at)} sector ${String(column.sector)} read as ${sector}`]),
    ];
  });
  const ids = new Map(matched.map(({ made, index }) => [index, made]));
  return [
    ...problems,
    ...columnProblems,
    ...faultProblems(table, reading, ids),
    ...untold(table, reading, matched),
  ];
}

/** Whether a label in doubt is put together from a row that prints no figure and the row below it. */
function isOfTwo(wanted: readonly MadeRow[], label: string): boolean {
  return wanted.some(({ role, labels }, at) => {
    const below = wanted[at + 1]?.labels.at(-1) ?? '';
    return role === 'section' && folded((labels[0] ?? '') + below) === folded(label);
  });
}

/** The made rows that a reading in doubt has by their names, where these tell. */
function byLabel(
  wanted: readonly MadeRow[],
  got: readonly { readonly row: ReadRow; readonly index: number }[],
): ReadonlyMap<number, MadeRow> {
  return new Map(
    got.flatMap(({ row, index }) => {
      const named = wanted.filter(({ labels }) => labels.some((text) => folded(text) === folded(row.label)));
      return named.length === 1 ? named.map((made) => [index, made] as const) : [];
    }),
  );
}

/** Whether the whole of it is under a doubt, or every row is. */
export function isDoubtedAsWhole({ doubts, rows }: Reading): boolean {
  const everyRow = rows.every((_, index) =>
    doubts.some(({ row, column }) => row === index && column === null),
  );
  return everyRow || doubts.some(({ row, column }) => row === null && column === null);
}

/** A price is an amount that others are parts of: where these are not there, either is right. */
export function isAlike(one: string, other: string): boolean {
  const money = ['amount', 'price'];
  return money.includes(one) && money.includes(other);
}

function rowProblems(
  table: MadeTable,
  { doubts, unit: readUnit, columns }: Reading,
  made: MadeRow,
  read: ReadRow,
  row: number,
): string[] {
  const place = made.labels.join('|');
  const label = made.labels.findLast((text) => text !== '') ?? '';
  const problems: string[] = [];
  if (!doubted(doubts, row, null)) {
    // A label beside which nothing is printed may be a heading of what follows.
    const isEmpty = made.cells.every(({ kind }) => kind !== 'number') && read.role === 'section';
    if (kindOf(made.role) !== kindOf(read.role) && !isPlainTotal(made, table) && !isEmpty)
      problems.push(`row ${place}: ${made.role} read as ${read.role}`);
    if (folded(label) !== folded(read.label)) problems.push(`row ${place}: label read as ${read.label}`);
  }
  for (const [column, cell] of made.cells.entries()) {
    const expected = valueOf(table, cell, column);
    const value = read.values[column] ?? null;
    if (JSON.stringify(expected) !== JSON.stringify(value) && !doubted(doubts, row, column))
      problems.push(
        `${place}, column ${String(column)}: ${JSON.stringify(expected)} read as ${JSON.stringify(value)} (${readUnit}, ${columns[column]?.role ?? ''})`,
      );
  }
  return problems;
}

/** A total that has lost its rows adds up to nothing, and by its name it is one still. */
function isPlainTotal({ of }: MadeRow, { rows }: MadeTable): boolean {
  return of !== null && !of.some(({ id }) => rows.some((row) => row.id === id));
}

function kindOf(role: string): string {
  if (role === 'item' || role === 'recipient') return 'figures';
  return role === 'subtotal' ? 'total' : role === 'note' ? 'section' : role;
}

function folded(label: string): string {
  return label.replace(/[\s-]/g, '').toLowerCase();
}

/** The zeros of each unit, told apart from `src`. */
const ZEROS: Readonly<Record<Unit, number>> = { 'kr.': 0, '1.000 kr.': 3, 'mio. kr.': 6, 'mia. kr.': 9 };

/** What a cell is worth, told apart from `src`: by its own decimals and its column's unit. */
export function valueOf({ columns, unit }: MadeTable, cell: MadeCell, at: number): ReadValue {
  const column = columns[at];
  if (column === undefined || column.role === 'label' || column.role === 'note') return null;
  if (cell.kind === 'split')
    return [Number(`${String(cell.ends[0])}e-2`), Number(`${String(cell.ends[1])}e-2`)];
  if (cell.kind !== 'number') return null;
  const isMoney = column.role === 'amount' || column.role === 'price';
  const own: Unit = column.unit ?? unit;
  const zeros = column.role === 'share' ? -2 : isMoney ? ZEROS[own] : 0;
  return Number(`${String(cell.scaled)}e${String(zeros - cell.decimals)}`);
}

function doubted(doubts: readonly Doubt[], row: number | null, column: number | null): boolean {
  return doubts.some(
    (doubt) =>
      (doubt.row === null || doubt.row === row) && (doubt.column === null || doubt.column === column),
  );
}

/** Faults told that are none. What was changed may be told of in its row and its column; sums are counted anew. */
function faultProblems(table: MadeTable, reading: Reading, ids: ReadonlyMap<number, MadeRow>): string[] {
  const { faults, rows, columns, doubts } = reading;
  return faults
    .filter(({ rounding }) => rounding !== true)
    .flatMap((fault) => {
      const made = ids.get(fault.rowIndex ?? -1);
      return isTrue(table, fault, made, isDoubtedAsWhole(reading))
        ? []
        : [
            `false alarm: ${inShort(fault, rows, columns)}${doubted(doubts, fault.rowIndex, fault.columnIndex) ? ' (and doubted)' : ''}`,
          ];
    });
}

function inShort(
  { kind, rowIndex, columnIndex, printed, expected }: Fault,
  rows: Reading['rows'],
  columns: Reading['columns'],
): string {
  return `${kind} @ ${rows[rowIndex ?? -1]?.label ?? ''}, ${columns[columnIndex]?.heading ?? ''}: ${String(printed)}, not ${String(expected)}`;
}

function isTrue(
  table: MadeTable,
  { kind, columnIndex }: Fault,
  made: MadeRow | undefined,
  isWhole: boolean,
): boolean {
  // In a table that is in doubt as a whole a row may have half its name.
  if (made === undefined) return isWhole && kind !== 'total is not the sum' && table.changed.size > 0;
  const isChanged = (id: number, column: number) => table.changed.has(cellKey(id, column));
  // A table in doubt as a whole may have lost a column of labels.
  const columns = isWhole ? [...table.columns.keys()] : [columnIndex];
  if (kind === 'total is not the sum' && made.of !== null)
    return columns.some((column) => isBroken(table, made, column));
  const inRow = table.columns.some((_, column) => isChanged(made.id, column));
  const inColumn = [...table.changed].some((key) => key.endsWith(`,${String(columnIndex)}`));
  return kind !== 'total is not the sum' && (inRow || inColumn || table.changed.size > 0);
}

/** Whether a row is not the sum that it was made as, beyond what rounding can make. */
function isBroken({ rows }: MadeTable, { of, cells }: MadeRow, column: number): boolean {
  const decimals = decimalsIn(rows, column);
  const own = scaledIn(cells[column], decimals);
  const parts = (of ?? []).flatMap(({ id, sign }) => {
    const part = scaledIn(rows.find((one) => one.id === id)?.cells[column], decimals);
    return part === null ? [] : [sign * part];
  });
  const sum = parts.reduce((all, part) => all + part, 0);
  return of !== null && own !== null && Math.abs(own - sum) * 2 > parts.length + 1;
}

/**
 * Changed figures that break a sum, and that nothing tells of: no fault in their column or row, and no doubt. Two changes
 * may make good for each other: then there is nothing to tell.
 */
function untold(
  table: MadeTable,
  { faults, doubts }: Reading,
  matched: readonly { made: MadeRow; index: number }[],
): string[] {
  const { mustTell, rows, changed } = table;
  return mustTell.flatMap(({ id, column }) => {
    const index = matched.find(({ made }) => made.id === id)?.index ?? -1;
    const sums = matched.filter(({ made }) => made.id === id || made.of?.some((part) => part.id === id));
    // Where a figure of the sum is left out, what is left may add up by chance.
    const hasHole = rows.some(
      (row) =>
        row.cells[column]?.kind === 'nothing' &&
        changed.has(cellKey(row.id, column)) &&
        sums.some(({ made }) => made.of?.some((part) => part.id === row.id)),
    );
    const isTold =
      hasHole ||
      !sums.some(({ made }) => isBroken(table, made, column)) ||
      faults.some((fault) => fault.columnIndex === column || fault.rowIndex === index) ||
      [index, ...sums.map((sum) => sum.index)].some((row) => doubted(doubts, row, column));
    return isTold || index < 0
      ? []
      : [`a changed figure is not told of: row ${String(index)}, column ${String(column)}`];
  });
}
