import type { GroupAllocation, Pot } from '../../allocation/allocation';
import { potHeading } from '../../allocation/pots';
import { foldHeading, SUM, TOTAL_PRICE } from '../../allocation/reconciliation/headings';
import { mergeGroups } from '../../sheets/mergeGroups';
import { foldText } from '../../tables/foldText';
import { rowLabels } from '../../texts/sheetHeadings';
import type { PaneCalculation } from '../paneCalculation';
import type { SheetFigure } from './figure';
import { figureAmount } from './figureAmount';

/** What was published, and where: `group` is as calculated, null for the overview. */
export interface PublishedPlace {
  readonly group: string | null;
  readonly line: string;
  readonly heading: string;
}

/**
 * Our figure for a published one: the only cost row, a recipient or the total of that name under that heading. Of recipients
 * with equal names the one that has a share of the pot. Null where the sheets have no such cell.
 */
export function figureOfPublished(
  calculation: PaneCalculation,
  { group, line, heading }: PublishedPlace,
): SheetFigure | null {
  const { allocation, input } = calculation;
  if (allocation === null) return null;
  const pots =
    group === null ? mergeGroups(allocation, input.parties).pots : groupOf(calculation, group)?.pots;
  const folded = foldHeading(heading);
  const pot = pots?.find((one) => foldHeading(potHeading(one)) === folded) ?? null;
  if (pot === null && folded === TOTAL_PRICE) return priceOf(calculation, group, line);
  // On a group's sheet there is no column `I alt`.
  if (pot === null && (folded !== SUM || group !== null)) return null;
  return (
    rowFigure(calculation, group, line, pot) ??
    partyFigure(calculation, group, line, pot) ??
    totalFigure(group, line, pot)
  );
}

function groupOf({ allocation }: PaneCalculation, group: string): GroupAllocation | undefined {
  return allocation?.groups.find((one) => one.group === group);
}

function rowOf(calculation: PaneCalculation, group: string, line: string): number | null {
  const { rows } = calculation.input.costs;
  const found = groupOf(calculation, group)?.rows.filter(({ row }) => isSame(rows[row]?.label ?? '', line));
  return found?.length === 1 ? (found[0]?.row ?? null) : null;
}

function rowFigure(
  calculation: PaneCalculation,
  group: string | null,
  line: string,
  pot: Pot | null,
): SheetFigure | null {
  const row = group === null ? null : rowOf(calculation, group, line);
  return row === null || group === null || pot === null ? null : { kind: 'row', group, row, pot };
}

function partyFigure(
  calculation: PaneCalculation,
  group: string | null,
  line: string,
  pot: Pot | null,
): SheetFigure | null {
  const figures = calculation.input.parties.parties
    .filter(({ name }) => isSame(name, line))
    .map(({ index }): SheetFigure => ({ kind: 'party', group, party: index, pot }));
  return figures.find((figure) => !Number.isNaN(figureAmount(calculation, figure))) ?? figures[0] ?? null;
}

function totalFigure(group: string | null, line: string, pot: Pot | null): SheetFigure | null {
  return isSame(line, rowLabels.total) ? { kind: 'total', group, pot } : null;
}

function priceOf(calculation: PaneCalculation, group: string | null, line: string): SheetFigure | null {
  if (group === null) return null;
  const row = rowOf(calculation, group, line);
  if (row !== null) return { kind: 'price', group, row };
  return isSame(line, rowLabels.total) ? { kind: 'price', group, row: null } : null;
}

function isSame(one: string, other: string): boolean {
  return foldText(one) === foldText(other);
}
