import { cellAddress } from '../cells/addresses';
import type { AreaChange, CellInput } from './areaChange';
import { describeFrozen } from './describeFrozen';
import type { NotThawed, NotThawedReason, ThawReport } from './freezing';
import type { FrozenRecord } from './frozenRecord';
import type { GroupNow, SheetNow } from './locateGroup';
import { valueInput } from './valueInput';
import type { Rectangle } from '../cells/rectangle';
import type { CellValue } from '../cells/grid';
import { valueFingerprint } from './valueFingerprint';

/** The formulas that were frozen together as one rectangle, in their order, and where it is. */
export interface FrozenGroup {
  readonly records: readonly FrozenRecord[];
  readonly now: GroupNow;
  readonly isNameGone: boolean;
  /** What stands in its cells; null for a group that is not in its place. */
  readonly cells: CellsNow | null;
}

/** Everything about thawing that can be known before anything is written. */
export interface ThawPlan {
  readonly changes: readonly AreaChange[];
  /** The records that stay with the workbook; all others go. */
  readonly kept: ReadonlySet<FrozenRecord>;
  readonly report: ThawReport;
}

/** Decides which formulas are brought back. Of two records for one cell only the later counts; groups come in their order of time. */
export function planThaw(groups: readonly FrozenGroup[]): ThawPlan {
  const latest = latestByCell(groups);
  const changes: AreaChange[] = [];
  const thawed = new Map<string, FrozenRecord[]>();
  const notThawed: NotThawed[] = [];
  const kept = new Set<FrozenRecord>();
  for (const group of groups) {
    const { now, cells } = group;
    const records = group.records.filter((record) => latest.get(cellKey(record, now)) === record);
    const judged = judgementsOf(records, group);
    records.forEach((record, at) => {
      const judgement = judged[at] ?? 'moved';
      if (judgement === 'live' || judgement === 'intact') return;
      kept.add(record);
      notThawed.push(notThawedOf(record, now, judgement));
    });
    const intact = records.filter((_, at) => judged[at] === 'intact');
    if (intact.length === 0 || cells === null || typeof now === 'string') continue;
    changes.push(changeOf(intact, now, cells));
    thawed.set(now.name, [...(thawed.get(now.name) ?? []), ...intact]);
  }
  const sheets = [...thawed].map(([sheet, records]) => describeFrozen(sheet, records));
  return { changes, kept, report: { sheets, notThawed } };
}

function judgementsOf(
  records: readonly FrozenRecord[],
  { now, isNameGone, cells }: FrozenGroup,
): Judgement[] {
  if (typeof now === 'string') return records.map(() => now);
  if (cells === null) return records.map(() => 'moved');
  const judged = judgeGroup(records, cells, isNameGone);
  return now.isProtected ? judged.map((one) => (one === 'live' ? 'live' : 'protected')) : judged;
}

function latestByCell(groups: readonly FrozenGroup[]): ReadonlyMap<string, FrozenRecord> {
  return new Map(
    groups.flatMap(({ records, now }) =>
      records.map((record): [string, FrozenRecord] => [cellKey(record, now), record]),
    ),
  );
}

/** Records whose place is not known are all kept. */
function cellKey({ row, column, name }: FrozenRecord, now: GroupNow): string {
  return `${typeof now === 'string' ? name : `#${now.id}`} ${row} ${column}`;
}

function notThawedOf(record: FrozenRecord, now: GroupNow, reason: NotThawedReason): NotThawed {
  return {
    sheet: typeof now === 'string' ? record.sheet : now.name,
    address: cellAddress(record),
    formula: record.formula,
    reason,
  };
}

/** Puts formulas into their cells and empties what they spilled over; other cells of the rectangle stay as they are. */
function changeOf(
  records: readonly FrozenRecord[],
  { id, name }: SheetNow,
  { values, formulas, numberFormat }: CellsNow,
): AreaChange {
  const group = records[0]?.group ?? { row: 0, column: 0, rows: 0, columns: 0 };
  const before = values.map((line) => line.map((): CellInput => null));
  const after = values.map((line) => line.map((): CellInput => null));
  for (const record of records) {
    const { row, column } = record.area;
    part(values, record).forEach((line, down) => {
      line.forEach((value, right) => {
        const at = [row - group.row + down, column - group.column + right] as const;
        const formula = formulas[at[0]]?.[at[1]] ?? '';
        before[at[0]]?.splice(at[1], 1, formula === value ? valueInput(value) : formula);
        after[at[0]]?.splice(at[1], 1, down + right === 0 ? record.formula : '');
      });
    });
  }
  return { sheetId: id, sheet: name, area: group, before, after, formats: numberFormat };
}

/** What stands in the cells of a frozen rectangle now, row by row. */
interface CellsNow {
  readonly values: readonly (readonly CellValue[])[];
  /** As `values`, with the formulas of cells that have one. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormat: readonly (readonly string[])[];
}

/** What is to be done about a record: bring its formula back, nothing since the formula stands there, or leave it. */
type Judgement = 'intact' | 'live' | NotThawedReason;

/**
 * Judges the formulas of a rectangle by what stands in their cells. One that was written over is 'changed', and the
 * others are brought back; but where figures have wandered from one cell to another (the rows were sorted, say), and
 * where one is wrong and no defined name tells that the place is right, all are 'moved'.
 */
function judgeGroup(records: readonly FrozenRecord[], now: CellsNow, isNameGone: boolean): Judgement[] {
  const prints = records.map((record) => valueFingerprint(part(now.values, record)));
  const judged = records.map((record, index) => judge(record, now, prints[index] ?? ''));
  const changed = records.filter((_, index) => judged[index] === 'changed');
  const frozen = new Set(changed.map(({ fingerprint }) => fingerprint));
  const wandered = records.filter(
    (_, index) => judged[index] === 'changed' && frozen.has(prints[index] ?? ''),
  );
  const isShifted = changed.length > 1 && wandered.length * 2 > changed.length;
  const isUnsure = isNameGone && changed.length > 0 && records.length > 1;
  if (!isShifted && !isUnsure) return judged;
  return judged.map((judgement) => (judgement === 'live' ? 'live' : 'moved'));
}

function judge(record: FrozenRecord, now: CellsNow, print: string): Judgement {
  const { formula, fingerprint } = record;
  const [formulas, values] = [part(now.formulas, record), part(now.values, record)];
  const first = formulas[0]?.[0];
  if (first === formula && values[0]?.[0] !== formula) return 'live';
  const areConstants = formulas.every((row, down) =>
    row.every((cell, right) => isConstant(cell, values[down]?.[right])),
  );
  return areConstants && print === fingerprint ? 'intact' : 'changed';
}

/** Whether a cell holds a value and no formula; LibreOffice saves TRUE as `=TRUE()`. */
function isConstant(formula: CellValue, value: CellValue | undefined): boolean {
  if (formula === value) return true;
  return typeof value === 'boolean' && /^=(?:TRUE|FALSE)\(\)$/i.test(String(formula));
}

/** The cells that a formula fills, of those of its rectangle. */
function part<T>(
  cells: readonly (readonly T[])[],
  { area, group }: { readonly area: Rectangle; readonly group: Rectangle },
): T[][] {
  const [row, column] = [area.row - group.row, area.column - group.column];
  return cells.slice(row, row + area.rows).map((line) => line.slice(column, column + area.columns));
}
