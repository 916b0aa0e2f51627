import type { Reading, ReadValue } from '../../src/reader/reading';

/** A table's right reading, as `expected.json` beside a measured table holds it. */
export interface Expected {
  readonly unit: string;
  readonly columns: readonly {
    readonly heading: string;
    readonly role: string;
    readonly sector: string | null;
    readonly year: number | null;
  }[];
  readonly rows: readonly {
    readonly role: string;
    readonly label: string;
    readonly values: readonly ReadValue[];
  }[];
  readonly faults: readonly {
    readonly kind: string;
    readonly rowIndex: number;
    readonly columnIndex: number;
    readonly rounding?: boolean;
    readonly explained?: string;
    /** It takes other tables to see it. */
    readonly tables?: readonly string[];
  }[];
}

/** How a reading compares with the right one. Every difference is a line of `differences`. */
export interface ReadingComparison {
  readonly unitRight: boolean;
  readonly columnRoles: Count;
  readonly sectorsAndYears: Count;
  readonly rowRoles: Count;
  readonly values: Count;
  /** Values that are wrong, or missing, without a doubt on their cell, row, column or table. */
  readonly silent: number;
  readonly faults: Count;
  /** Faults told that are none. */
  readonly falseAlarms: number;
  /** All roles and values are right. */
  readonly isRight: boolean;
  readonly differences: readonly string[];
}

/** How many there are, and how many of them are right. */
export interface Count {
  readonly all: number;
  readonly right: number;
}

/** Holds a reading against the right one, cell by cell; rows are compared in their order. */
export function compareReading(expected: Expected, reading: Reading): ReadingComparison {
  const differences: string[] = [];
  const count = <T>(all: readonly T[], isRight: (one: T, index: number) => boolean): Count => ({
    all: all.length,
    right: all.filter((one, index) => isRight(one, index)).length,
  });
  const same = (what: string, wanted: unknown, got: unknown): boolean => {
    const isSame = JSON.stringify(wanted) === JSON.stringify(got);
    if (!isSame) differences.push(`${what}: ${JSON.stringify(wanted)} read as ${JSON.stringify(got)}`);
    return isSame;
  };
  const unitRight = same('unit', expected.unit, reading.unit);
  same('columns', expected.columns.length, reading.columns.length);
  same('rows', expected.rows.length, reading.rows.length);
  const columnRoles = count(expected.columns, ({ role, heading }, at) =>
    same(`column ${at} »${heading}« role`, role, reading.columns[at]?.role),
  );
  const sectorsAndYears = count(expected.columns, ({ heading, sector, year }, at) => {
    const got = reading.columns[at];
    return same(`column ${at} »${heading}« sector and year`, [sector, year], [got?.sector, got?.year]);
  });
  const rowRoles = count(expected.rows, ({ role, label }, at) =>
    same(`row ${at} »${label}« role`, role, reading.rows[at]?.role),
  );
  const cells = expected.rows.flatMap(({ label, values }, row) =>
    values.map((value, column) => ({ row, column, value, label })),
  );
  let silent = 0;
  const values = count(cells, ({ row, column, value, label }) => {
    const isSame = same(`value ${row},${column} »${label}«`, value, reading.rows[row]?.values[column]);
    if (!isSame && !isDoubted(reading, row, column)) silent++;
    return isSame;
  });
  const needed = expected.faults.filter(
    ({ rounding, explained, tables }) => rounding !== true && explained === undefined && tables === undefined,
  );
  const isTold = (fault: Expected['faults'][number]) =>
    reading.faults.some(
      ({ kind, rowIndex, columnIndex }) =>
        kind === fault.kind && rowIndex === fault.rowIndex && columnIndex === fault.columnIndex,
    );
  const faults = count(needed, (fault) => {
    if (!isTold(fault)) differences.push(`fault not told: ${JSON.stringify(fault)}`);
    return isTold(fault);
  });
  const alarms = reading.faults.filter(
    ({ kind, rowIndex, columnIndex, rounding }) =>
      rounding !== true &&
      !expected.faults.some(
        (fault) => fault.kind === kind && fault.rowIndex === rowIndex && fault.columnIndex === columnIndex,
      ),
  );
  for (const alarm of alarms) differences.push(`false alarm: ${JSON.stringify(alarm)}`);
  const areRight = [columnRoles, rowRoles, values].every(({ all, right }) => all === right);
  return {
    unitRight,
    columnRoles,
    sectorsAndYears,
    rowRoles,
    values,
    silent,
    faults,
    falseAlarms: alarms.length,
    isRight:
      areRight &&
      expected.columns.length === reading.columns.length &&
      expected.rows.length === reading.rows.length,
    differences,
  };
}

function isDoubted({ doubts }: Reading, row: number, column: number): boolean {
  return doubts.some(
    (doubt) =>
      (doubt.row === null || doubt.row === row) && (doubt.column === null || doubt.column === column),
  );
}
