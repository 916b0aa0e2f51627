import { cellAddress } from '../cells/addresses';
import type { AreaChange, CellInput } from './areaChange';
import { describeFrozen } from './describeFrozen';
import type { NotThawed, NotThawedReason, ThawReport } from './freezing';
import type { FrozenRecord } from './frozenRecord';
import { judgeGroup, part, type CellsNow, type Judgement } from './judgeGroup';
import type { GroupNow, SheetNow } from './locateGroup';
import { valueInput } from './valueInput';

/** The formulas that were frozen together as one rectangle, in their order, and where it is. */
export interface FrozenGroup {
  readonly records: readonly FrozenRecord[];
  readonly now: GroupNow;
  readonly isNameGone: boolean;
}

/** What stands in a group's cells, with their number formats; null for a group that is not in its place. */
export type GroupCells = (CellsNow & { readonly formats: readonly (readonly string[])[] }) | null;

/** Everything about thawing that can be known before anything is written. */
export interface ThawPlan {
  readonly changes: readonly AreaChange[];
  /** The records that stay with the workbook; all others go. */
  readonly kept: ReadonlySet<FrozenRecord>;
  readonly report: ThawReport;
}

/** Decides which formulas are brought back. Of two records for one cell only the later counts; groups come in their order of time. */
export function planThaw(groups: readonly FrozenGroup[], cells: readonly GroupCells[]): ThawPlan {
  const latest = latestByCell(groups);
  const changes: AreaChange[] = [];
  const thawed = new Map<string, FrozenRecord[]>();
  const notThawed: NotThawed[] = [];
  const kept = new Set<FrozenRecord>();
  groups.forEach((group, index) => {
    const { now } = group;
    const stands = cells[index] ?? null;
    const records = group.records.filter((record) => latest.get(cellKey(record, now)) === record);
    const judged = judgementsOf(records, group, stands);
    records.forEach((record, at) => {
      const judgement = judged[at] ?? 'moved';
      if (judgement === 'live' || judgement === 'intact') return;
      kept.add(record);
      notThawed.push(notThawedOf(record, now, judgement));
    });
    const intact = records.filter((_, at) => judged[at] === 'intact');
    if (intact.length === 0 || stands === null || typeof now === 'string') return;
    changes.push(changeOf(intact, now, stands));
    thawed.set(now.name, [...(thawed.get(now.name) ?? []), ...intact]);
  });
  const sheets = [...thawed].map(([sheet, records]) => describeFrozen(sheet, records));
  return { changes, kept, report: { sheets, notThawed } };
}

function judgementsOf(
  records: readonly FrozenRecord[],
  { now, isNameGone }: FrozenGroup,
  cells: GroupCells,
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
  { values, formulas, formats }: NonNullable<GroupCells>,
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
  return { sheetId: id, sheet: name, area: group, before, after, formats };
}
