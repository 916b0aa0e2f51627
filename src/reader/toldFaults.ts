import type { Fault } from './reading';

/** A fault as it is told: with another sum that is off by the same, since one misprint can break two. */
export interface ToldFault {
  readonly fault: Fault;
  readonly also: Fault | null;
}

/**
 * The faults as they are told, each misprint once. A figure of 120 for 110 is 10 too much in its column's total and in
 * its row's: what is told is the total, and with it the row. Every sum that does not hold stays a fault of its own in the
 * reading, since nobody knows which of the figures is misprinted.
 */
export function toldFaults(faults: readonly Fault[]): ToldFault[] {
  const told = new Set<Fault>();
  const pairs = faults.flatMap((fault): ToldFault[] => {
    if (fault.kind !== 'total is not the sum' || fault.rounding === true) return [];
    const also = faults.find((other) => !told.has(other) && isSameMisprint(fault, other));
    if (also === undefined) return [];
    told.add(also);
    return [{ fault, also }];
  });
  return faults.flatMap((fault) =>
    told.has(fault) ? [] : [pairs.find((pair) => pair.fault === fault) ?? { fault, also: null }],
  );
}

function isSameMisprint(total: Fault, row: Fault): boolean {
  if (row.kind !== 'row is not the sum of its parts' || row.rounding === true) return false;
  const [one, other] = [differenceOf(total), differenceOf(row)];
  return one !== null && one === other;
}

/** How far a sum is from what is printed, to the øre; null where either is no number. */
function differenceOf({ printed, expected }: Fault): number | null {
  if (typeof printed !== 'number' || typeof expected !== 'number') return null;
  return Math.round((expected - printed) * 100);
}
