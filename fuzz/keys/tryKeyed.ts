import { calculate } from '../../src/calculation/calculate';
import type { Grid } from '../../src/cells/grid';
import type { Finding } from '../../src/findings/finding';
import { recalculate } from '../../src/recalculate';
import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { bookOf } from '../../test/support/bookOf';
import { startHost } from '../../workbench/host/startHost';
import { stateHolding } from '../../src/cells/stateHolding';
import { formatCell } from '../../src/findings/formatCell';
import { oracleRounded } from '../../test/money/boundedOracle';
import { type Expected, expectedParts, place } from './expectedParts';
import type { KeyedWorkbook, MeantRow } from './keyedWorkbook';
import { inPricesOfYears } from './inPricesOfYears';
import { makeKeyed } from './makeKeyed';
import { NotShared } from './notShared';
import type { Span } from './sharedOut';
import { blockOf, plannedSheets, type SheetRows, writtenSheets } from './sheetRows';

/** What became of one workbook. */
export interface KeyedTrial {
  readonly ending: 'shared' | 'not shared';
  readonly problems: readonly string[];
}

/** Makes the workbook of a seed, calculates and plans its sheets, and compares every figure with the oracle's. */
export function tryKeyed(seed: number): KeyedTrial {
  const workbook = makeKeyed(seed);
  const { findings, plan } = calculate(stateHolding({ grids: gridsOf(workbook) }));
  return judged(workbook, findings, plan === null ? null : plannedSheets(plan));
}

/** The same of a workbook that the real Office.js client reads and writes over the workbench's host. */
export async function tryKeyedThroughHost(seed: number): Promise<KeyedTrial> {
  const workbook = makeKeyed(seed);
  const book = bookOf(workbook.tables);
  const { findings, applied } = await recalculate(excelWorkbook(startHost(book).Excel), {});
  return judged(workbook, findings, applied === null ? null : writtenSheets(book, workbook.tables));
}

function judged(
  workbook: KeyedWorkbook,
  findings: readonly Finding[],
  sheets: readonly SheetRows[] | null,
): KeyedTrial {
  const expected = expectedOf(workbook);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const told = errors.map(({ code, cell }) => `${code} ${cell === null ? '' : formatCell(cell)}`).join(', ');
  if (typeof expected === 'string') {
    const problems = sheets === null && errors.length > 0 ? [] : [`written, though ${expected}`];
    return { ending: 'not shared', problems };
  }
  if (sheets === null) return { ending: 'shared', problems: [`not written: ${told}`] };
  return { ending: 'shared', problems: problemsOf(workbook, expected, sheets) };
}

interface Meant {
  readonly budget: Expected;
  readonly accounts: Expected | null;
  /** By `Nøgle B`; null where no row has one. */
  readonly byKeyB: Expected | null;
}

function expectedOf(workbook: KeyedWorkbook): Meant | string {
  const { rows, settledYear } = workbook;
  try {
    const budget = expectedParts(workbook, (row) => inPricesOfYears(row, workbook));
    const hasAccounts = rows.some(({ accounts }) => accounts !== null);
    const accountsOf = ({ accounts }: MeantRow) =>
      new Map(accounts === null ? [] : [[settledYear, accounts]]);
    const others = { ...workbook, rows: rows.map((row) => ({ ...row, key: row.keyB })) };
    return {
      budget,
      accounts: hasAccounts ? expectedParts(workbook, accountsOf) : null,
      byKeyB: workbook.isCompared ? expectedParts(others, (row) => inPricesOfYears(row, workbook)) : null,
    };
  } catch (error) {
    if (error instanceof NotShared) return error.message;
    throw error;
  }
}

function problemsOf(
  workbook: KeyedWorkbook,
  { budget, accounts, byKeyB }: Meant,
  sheets: readonly SheetRows[],
): string[] {
  const { parties, rows, shown, settledYear, hasSubtotals } = workbook;
  const problems: string[] = [];
  const tablesOf = (name: RegExp, block: number): Table[] =>
    sheets.filter((sheet) => name.test(sheet.name)).map(({ rows: all }) => tableOf(blockOf(all, block)));
  const [costs, shares] = [tablesOf(/^Fordeling/, 0), tablesOf(/^Fordeling/, 1)];
  const years: (number | null)[] = [
    ...shown,
    ...(rows.some(({ amounts }) => amounts.has(null)) ? [null] : []),
  ];
  const within = (what: string, got: bigint, { low, high }: Span): void => {
    if (got < low || got > high)
      problems.push(`${what}: ${got}, not ${low === high ? low : `${low} to ${high}`}`);
  };
  const exactly = (what: string, got: bigint, wanted: bigint): void => {
    within(what, got, { low: wanted, high: wanted });
  };

  for (const year of years) {
    rows.forEach(({ label }, index) => {
      const wanted = budget.handedIn.get(place(index, year)) ?? 0n;
      exactly(`${label} ${year}`, figure(costs, label, year), wanted);
    });
    let sum = 0n;
    parties.forEach(({ name }, index) => {
      const got = figure(shares, name, year);
      sum += got;
      within(`${name} ${year}`, got, budget.parts.get(place(index, year)) ?? NOTHING);
      exactly(`${name} ${year} on the overview`, figure(tablesOf(/^Samlet/, 0), name, year), got);
    });
    const handedIn = rows.reduce(
      (total, _, index) => total + (budget.handedIn.get(place(index, year)) ?? 0n),
      0n,
    );
    if (budget.sums.get(year) !== false) exactly(`the parts of ${year}`, sum, handedIn);
  }
  parties.forEach(({ name, drivers }, index) => {
    const all = years.reduce((total, year) => total + figure(shares, name, year), 0n);
    const row = tablesOf(/^Kr\. pr\. indbygger/, 0)[0]?.get(name);
    if (row !== undefined) {
      const rate = oracleRounded({ top: all, bottom: drivers.get('Folketal') ?? 1n }, 1n, 'half up');
      exactly(`${name} per inhabitant`, oreOf(row.get('I alt')), rate);
    }
    const settled = tablesOf(/^Afregning/, 0)[0]?.get(name);
    if (settled !== undefined && accounts !== null && shown.includes(settledYear ?? 0)) {
      const { paid } = parties[index] ?? { paid: 0n };
      within(
        `${name} budgeted`,
        oreOf(settled.get('Budget')),
        budget.parts.get(place(index, settledYear)) ?? NOTHING,
      );
      within(
        `${name} spent`,
        oreOf(settled.get('Regnskab')),
        accounts.parts.get(place(index, settledYear)) ?? NOTHING,
      );
      exactly(`${name} paid`, oreOf(settled.get('Betalt')), paid);
    }
  });
  const [compared] = tablesOf(/^Sammenligning/, 0);
  if ((compared === undefined) !== (byKeyB === null)) problems.push('the comparison is missing, or too much');
  if (compared !== undefined && byKeyB !== null) {
    parties.forEach(({ name }, index) => {
      const row = compared.get(name) ?? new Map<string, unknown>();
      const spans = years.map((year) => byKeyB.parts.get(place(index, year)) ?? NOTHING);
      const low = spans.reduce((sum, span) => sum + span.low, 0n);
      const high = spans.reduce((sum, span) => sum + span.high, 0n);
      const own = years.reduce((total, year) => total + figure(shares, name, year), 0n);
      within(`${name} by Nøgle B`, oreOf(row.get('Nøgle B')), { low, high });
      exactly(`${name} by Nøgle`, oreOf(row.get('Nøgle')), own);
      exactly(`${name}'s difference`, oreOf(row.get('Forskel B')), oreOf(row.get('Nøgle B')) - own);
    });
    for (const [heading, { handedIn }] of [
      ['Nøgle', budget],
      ['Nøgle B', byKeyB],
    ] as const) {
      const all = years.flatMap((year) => rows.map((_, index) => handedIn.get(place(index, year)) ?? 0n));
      const total = all.reduce((sum, amount) => sum + amount, 0n);
      exactly(`all by ${heading}`, oreOf(compared.get('Total')?.get(heading)), total);
    }
  }
  if (hasSubtotals && parties.length > new Set(parties.map(({ cluster }) => cluster)).size) {
    for (const table of shares) {
      for (const { name, cluster } of parties) {
        if (table.has(name) && !table.has(`${cluster} i alt`)) problems.push(`no ${cluster} i alt`);
      }
    }
  }
  return problems;
}

const NOTHING: Span = { low: 0n, high: 0n };

/** Cells by their row's first cell and their heading. */
type Table = ReadonlyMap<string, ReadonlyMap<string, unknown>>;

function tableOf([headings, ...others]: SheetRows['rows']): Table {
  return new Map(
    others.map((cells) => [
      wordsOf(cells[0]),
      new Map(cells.map((cell, column) => [wordsOf(headings?.[column]), cell])),
    ]),
  );
}

function wordsOf(cell: unknown): string {
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

/** What stands in a row under the headings of a year, of all sectors together; øre. */
function figure(tables: readonly Table[], label: string, year: number | null): bigint {
  const heading = year === null ? 'Ikke afklaret' : String(year);
  let sum = 0n;
  for (const table of tables) {
    for (const [text, cell] of table.get(label) ?? []) {
      if (text === heading || text.endsWith(` ${heading}`)) sum += oreOf(cell);
    }
  }
  return sum;
}

function oreOf(cell: unknown): bigint {
  return typeof cell === 'number' ? BigInt(Math.round(cell * 100)) : 0n;
}

function gridsOf({ tables }: KeyedWorkbook): ReadonlyMap<string, Grid> {
  return new Map(
    Object.entries(tables).map(([name, values]) => [name, { name, sheet: name, row: 0, column: 0, values }]),
  );
}
