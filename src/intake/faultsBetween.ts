import { exactSum } from '../reader/faults/exactSum';
import type { Fault, Reading, ReadRow } from '../reader/reading';
import type { AmountColumn } from './amountColumns';
import { recipientId } from './recipientId';
import { type ReadTable, readTables } from './readTables';
import { printedAmountAt } from './rowAmounts';
import { unitOfAmounts } from './unitOfAmounts';

/** A fault in one of several tables, by its number. */
export interface FaultBetween {
  readonly table: number;
  readonly fault: Fault;
}

/**
 * Where an overview does not print the sum of what the other tables print for the same recipient, sector and year. Where
 * one of them prints nothing there, there is no sum to hold it against.
 */
export function faultsBetween(readings: readonly Reading[]): FaultBetween[] {
  const tables = readTables(readings);
  const parts = tables.filter(({ use }) => use === 'costs').map(partOf);
  return tables.filter(({ use }) => use === 'overview').flatMap((overview) => faultsOf(overview, parts));
}

/** A table that an overview is held against. */
interface Part {
  readonly amounts: readonly AmountColumn[];
  /** By id; the first where one is printed twice. */
  readonly recipients: ReadonlyMap<string, ReadRow>;
}

function partOf({ reading, amounts }: ReadTable): Part {
  const recipients = reading.rows.filter(({ role }) => role === 'recipient').toReversed();
  return {
    amounts: amounts.used,
    recipients: new Map(recipients.map((row) => [recipientId(row.label), row])),
  };
}

function faultsOf(overview: ReadTable, parts: readonly Part[]): FaultBetween[] {
  const { reading, amounts, index } = overview;
  const recipients = reading.rows.flatMap((row, rowIndex) =>
    row.role === 'recipient' ? [{ row, rowIndex, id: recipientId(row.label) }] : [],
  );
  const all = recipients.flatMap(({ row }) =>
    amounts.used.flatMap(({ at }) => printedAmountAt(row, at) ?? []),
  );
  const rounding = ((unitOfAmounts(all) ?? 0) * (parts.length + 1)) / 2;
  return recipients.flatMap(({ row, rowIndex, id }) =>
    amounts.used.flatMap((column): FaultBetween[] => {
      const printed = printedAmountAt(row, column.at);
      const others = parts.flatMap((part) => amountIn(part, id, column));
      if (printed === null || others.length < 2 || others.includes(null)) return [];
      const expected = exactSum(others);
      if (expected === null || printed === expected) return [];
      const fault: Fault = {
        kind: 'does not agree with the other tables',
        ...{ rowIndex, columnIndex: column.at, printed, expected },
        ...(Math.abs(printed - expected) < rounding ? { rounding: true } : {}),
      };
      return [{ table: index, fault }];
    }),
  );
}

/** What a table prints for the same recipient under the same sector and year; nothing where it has no such row or column. */
function amountIn({ amounts, recipients }: Part, id: string, column: AmountColumn): (number | null)[] {
  const same = amounts.find(
    ({ period, sector, isAccounts }) =>
      period === column.period && sector === column.sector && isAccounts === column.isAccounts,
  );
  const row = recipients.get(id);
  return same === undefined || row === undefined ? [] : [printedAmountAt(row, same.at)];
}
