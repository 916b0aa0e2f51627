import { inOrder, NOTHING, plus, without, type AddedRow, type RunningSums } from './running';
import type { SumRow } from './sumRow';

/** A row that is the sum of others, and by which rule these were found. */
export interface Sum {
  readonly row: number;
  readonly addends: readonly number[];
  /** As `addends`; -1 where it is subtracted. */
  readonly signs: readonly number[];
  readonly rule: string;
  /** Columns in which it holds, within rounding, and in which it does not. */
  readonly holds: readonly number[];
  readonly fails: readonly number[];
  /** Columns in which it does not hold and is the last row's figure, as a running balance ends: it may be one, or misprinted. */
  readonly endsAsLast: readonly number[];
}

/** A figure of four digits is rarely the sum of others by chance. */
const TELLING = 1000;

/**
 * Finds the rows that are sums of rows above them. Candidates are, in this order: the rows since the last heading, group or
 * sum; the rows since the last sum, whatever stands between; the sums and loose rows since the beginning; the sums alone; every single row since then; the last sum and what follows it; the
 * difference of the last two sums; the first row less the others. A row called a total takes the candidate that holds in most columns. A row by
 * another name is a sum only where one holds in all its columns, and not by chance.
 */
export function findSums(rows: readonly SumRow[], notSums: ReadonlySet<number> = new Set()): Sum[] {
  const sums: Sum[] = [];
  let since = NOTHING;
  let tops = NOTHING;
  let leaves = NOTHING;
  let sinceLast = NOTHING;
  let sinceSum = NOTHING;
  let sumsOnly = NOTHING;
  let lastSums: readonly number[] = [];
  for (const [index, row] of rows.entries()) {
    if (row.kind === 'section') {
      since = NOTHING;
      continue;
    }
    if (row.beginsGroup) since = NOTHING;
    if (row.kind === 'not counted') continue;
    const candidates: readonly (readonly [string, RunningSums])[] = [
      ['rows since the last heading or sum', since],
      ['rows since the last sum', sinceSum],
      ['sums and loose rows above', tops],
      ['sums above', sumsOnly],
      ['single rows above', leaves],
      ['the last sum and the rows after it', sinceLast],
      ...(row.mayBeDifference ? [...differences(rows, lastSums), ...firstLessRest(rows, since)] : []),
    ];
    const sum = notSums.has(index) || row.isMunicipality ? null : bestSum(rows, index, candidates);
    if (sum === null) {
      const more = (one: RunningSums) => plus(one, row, index);
      [since, sinceSum, tops] = [more(since), more(sinceSum), more(tops)];
      [leaves, sinceLast] = [more(leaves), more(sinceLast)];
      continue;
    }
    sums.push(sum);
    const absorbed = new Set(sum.addends);
    tops = plus(without(tops, absorbed, rows), row, index);
    sinceLast = plus(NOTHING, row, index);
    // A sum that does not hold has taken nothing in: a later one may be of the same rows.
    sumsOnly = plus(sum.holds.length === 0 ? sumsOnly : without(sumsOnly, absorbed, rows), row, index);
    [since, sinceSum] = [NOTHING, NOTHING];
    lastSums = [...lastSums, index];
    // After a total of all that stands above, recipients begin a block of their own.
    if (rows[index + 1]?.isRecipient === true && !rows[sum.addends[0] ?? 0]?.isRecipient)
      [tops, leaves, sinceLast, sumsOnly] = [NOTHING, NOTHING, NOTHING, NOTHING];
  }
  return sums;
}

const DIFFERENCE = 'difference of the last two sums';

function differences(
  rows: readonly SumRow[],
  lastSums: readonly number[],
): (readonly [string, RunningSums])[] {
  const [before, last] = lastSums.slice(-2);
  if (before === undefined || last === undefined) return [];
  const [one, other] = [rows[before], rows[last]];
  if (one === undefined || other === undefined) return [];
  return [
    [DIFFERENCE, plus(plus(NOTHING, one, before), other, last, -1)],
    [DIFFERENCE, plus(plus(NOTHING, one, before, -1), other, last)],
  ];
}

/** A gross amount less what follows it, though that is printed without a minus: refunds, deductions. */
function firstLessRest(rows: readonly SumRow[], since: RunningSums): (readonly [string, RunningSums])[] {
  if (since.count < 2) return [];
  const less = inOrder(since).reduce((running, { row: index }, at) => {
    const row = rows[index];
    return row === undefined ? running : plus(running, row, index, at === 0 ? 1 : -1);
  }, NOTHING);
  return [['the first row less those after it', less]];
}

function bestSum(
  rows: readonly SumRow[],
  index: number,
  candidates: readonly (readonly [string, RunningSums])[],
): Sum | null {
  const row = rows[index];
  if (row === undefined) return null;
  const isNamed = row.kind === 'named total';
  let best: Candidate | null = null;
  const heldOtherwise = new Set<number>();
  for (const [rule, running] of candidates) {
    if (running.count === 0 || (running.count === 1 && !isNamed)) continue;
    const candidate = { rule, running, ...compare(row, running) };
    // The same difference the other way round is no other reason: where it holds so, a sign is turned.
    const isTurned = best !== null && rule === DIFFERENCE && best.rule === DIFFERENCE;
    if (!isTurned)
      for (const column of candidate.holds) if (row.figures[column] !== 0) heldOtherwise.add(column);
    const isBetter = best === null || candidate.holds.length > best.holds.length;
    if (isBetter || (isNamed && best !== null && isNearer(row, candidate, best))) best = candidate;
  }
  if (best === null) return null;
  if (!isNamed && !isNoChance(row, best)) return null;
  const addends = inOrder(best.running);
  // What holds by another rule in a column is no misprint there.
  const fails = best.fails.filter((column) => !heldOtherwise.has(column));
  const isAsLast = (column: number): boolean => lastPrinted(rows, addends, column) === row.figures[column];
  return {
    row: index,
    addends: addends.map(({ row: one }) => one),
    signs: addends.map(({ sign }) => sign),
    rule: best.rule,
    holds: best.holds,
    fails: fails.filter((column) => !isAsLast(column)),
    endsAsLast: fails.filter(isAsLast),
  };
}

function lastPrinted(rows: readonly SumRow[], addends: readonly AddedRow[], column: number): number | null {
  const last = addends.findLast(({ row }) => (rows[row]?.figures[column] ?? null) !== null);
  return last === undefined ? null : (rows[last.row]?.figures[column] ?? null);
}

interface Candidate extends Pick<Sum, 'rule' | 'holds' | 'fails'> {
  readonly running: RunningSums;
}

/** Farther off than this the rows are not those that a total is of, save where it is a power of ten off. */
const FAR = 0.2;

/** Whether of two that hold in no column the later one is nearer, where the first is far off. */
function isNearer(row: SumRow, later: Candidate, first: Candidate): boolean {
  if (later.holds.length > 0 || first.holds.length > 0) return false;
  const far = distance(row, first);
  return far > FAR && distance(row, later) < far;
}

/** How far a row's figures are from the sums on average, as a part of both together: 0.2 is half as much again. */
function distance({ figures }: SumRow, { running, fails }: Candidate): number {
  const all = fails.map((column) => {
    const [printed, sum] = [figures[column] ?? 0, running.sums[column] ?? 0];
    const isPower = [10, 100, 1000].some((factor) => sum === printed * factor || sum * factor === printed);
    return isPower ? 0 : Math.abs(printed - sum) / (Math.abs(printed) + Math.abs(sum) || 1);
  });
  return all.length === 0 ? Infinity : all.reduce((one, other) => one + other, 0) / all.length;
}

/**
 * Whether a sum by another name is one: it holds in all columns but at most a third, in two of them or to four digits; or
 * to four digits in three, and fails in fewer: a misprint beside an average.
 */
function isNoChance({ figures }: SumRow, { holds, fails, running }: Candidate): boolean {
  const rounding = running.count + 1;
  const telling = holds.filter((column) => Math.abs(figures[column] ?? 0) > rounding);
  const long = telling.filter((column) => Math.abs(figures[column] ?? 0) >= TELLING);
  if (running.count < 2) return false;
  if (long.length > 2 && fails.length < long.length) return true;
  return fails.length * 3 <= telling.length && (telling.length > 1 || long.length > 0);
}

function compare({ figures, roundedTo }: SumRow, running: RunningSums): Pick<Sum, 'holds' | 'fails'> {
  const holds: number[] = [];
  const fails: number[] = [];
  for (const [column, printed] of figures.entries()) {
    const count = running.counts[column] ?? 0;
    if (printed === null || count === 0) continue;
    // Each figure is rounded by at most half of its last decimal.
    const mostRounding = count + (roundedTo[column] ?? 1);
    const isWithinRounding = Math.abs(printed - (running.sums[column] ?? 0)) * 2 <= mostRounding;
    (isWithinRounding ? holds : fails).push(column);
  }
  return { holds, fails };
}
