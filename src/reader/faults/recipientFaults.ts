import type { CertainCells } from '../certainCells';
import type { Fault, Reading } from '../reading';
import { numberAt } from './exactSum';

/** Units that recipients' amounts are rounded to, the largest first. */
const UNITS = [100_000, 50_000, 10_000, 5_000, 1_000, 500, 100, 50, 10, 1];
const FEWEST_AMOUNTS = 4;

interface Expected {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly printed: number | null;
  /** The printed share of the total, and how far its own rounding and the amounts' may lead from it. */
  readonly exact: number;
  readonly allowed: number;
}

/**
 * Recipients whose amount is missing, or is not the share of the total that is printed beside it, where the others'
 * are. Shares are held against amounts only as exactly as they are printed.
 */
export function recipientFaults(reading: Reading, { isCertain }: CertainCells): Fault[] {
  const { rows, columns } = reading;
  const total = rows.findIndex(({ role }) => role === 'total');
  const [share, other] = columns.flatMap(({ role }, at) =>
    role === 'share' || role === 'split' ? [at] : [],
  );
  if (total < 0 || share === undefined || other !== undefined) return [];
  const below = rows.flatMap(({ role }, row) => (role === 'recipient' ? [row] : []));
  const amounts = columns.flatMap(({ role }, at) => (role === 'amount' ? [at] : []));
  const unit = roundingOf(below.flatMap((row) => amounts.map((column) => numberAt(reading, row, column))));
  const expected = below.flatMap((rowIndex) =>
    amounts.flatMap((columnIndex): Expected[] => {
      if (!isCertain(total, columnIndex)) return [];
      if (![columnIndex, share].every((column) => isCertain(rowIndex, column))) return [];
      const [part, whole] = [numberAt(reading, rowIndex, share), numberAt(reading, total, columnIndex)];
      if (part === null || whole === null || !isOfSector(reading, rowIndex, columnIndex)) return [];
      const allowed = ((Math.abs(whole) * lastPlace(part)) / 2 + unit / 2) * (1 + 1e-9);
      const printed = numberAt(reading, rowIndex, columnIndex);
      return [{ rowIndex, columnIndex, printed, exact: part * whole, allowed }];
    }),
  );
  const printed = expected.filter((one) => one.printed !== null);
  const fitting = printed.filter(isFitting);
  if (fitting.length < FEWEST_AMOUNTS || fitting.length * 3 < printed.length * 2) return [];
  return expected
    .filter((one) => (one.printed === null ? Math.abs(one.exact) > one.allowed : !isFitting(one)))
    .map(({ rowIndex, columnIndex, printed: figure, exact }) => ({
      kind: figure === null ? ('amount is missing' as const) : ('share does not match' as const),
      rowIndex,
      columnIndex,
      printed: figure,
      expected: Math.round(exact / unit) * unit,
    }));
}

function isFitting({ printed, exact, allowed }: Expected): boolean {
  return printed !== null && Math.abs(printed - exact) <= allowed;
}

/** Whether a recipient has amounts in a column's sector. */
function isOfSector(reading: Reading, row: number, column: number): boolean {
  const sector = reading.columns[column]?.sector ?? null;
  return reading.columns.some(
    ({ role, sector: own }, at) => role === 'amount' && own === sector && numberAt(reading, row, at) !== null,
  );
}

function roundingOf(amounts: readonly (number | null)[]): number {
  return UNITS.find((unit) => amounts.every((amount) => (amount ?? 0) % unit === 0)) ?? 0.01;
}

/** What the last decimal of a printed fraction is worth: 0.1785 was printed as 17,85 %, so 0.0001; shares are printed with two decimals at least, or taken so. */
function lastPlace(share: number): number {
  const decimals = /e-(\d+)$/.exec(share.toExponential(10).replace(/0+e/, 'e'))?.[1];
  const digits = String(share).split('.')[1]?.length ?? 0;
  return decimals === undefined ? 0.0001 : 10 ** -Math.min(Math.max(digits, 2), 4);
}
