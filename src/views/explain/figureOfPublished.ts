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
  const of = allocation.groups.find((one) => one.group === group);
  const pots = group === null ? mergeGroups(allocation, input.parties).pots : of?.pots;
  const folded = foldHeading(heading);
  const pot = pots?.find((one) => foldHeading(potHeading(one)) === folded) ?? null;
  const foldedLine = foldText(line);
  const isLine = (name = ''): boolean => foldText(name) === foldedLine;
  const isTotal = isLine(rowLabels.total);
  const rows = of?.rows.filter(({ row }) => isLine(input.costs.rows[row]?.label)) ?? [];
  const row = rows.length === 1 ? (rows[0]?.row ?? null) : null;
  if (pot === null && folded === TOTAL_PRICE) {
    return group === null || (row === null && !isTotal) ? null : { kind: 'price', group, row };
  }
  // On a group's sheet there is no column `I alt`.
  if (pot === null && (folded !== SUM || group !== null)) return null;
  if (row !== null && group !== null && pot !== null) return { kind: 'row', group, row, pot };
  const parties = input.parties.parties
    .filter(({ name }) => isLine(name))
    .map(({ index }): SheetFigure => ({ kind: 'party', group, party: index, pot }));
  const ofParty =
    parties.find((figure) => !Number.isNaN(figureAmount(calculation, figure))) ?? parties[0] ?? null;
  return ofParty ?? (isTotal ? { kind: 'total', group, pot } : null);
}
