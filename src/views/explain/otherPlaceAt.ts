import { contains } from '../../cells/rectangle';
import { countTrailEntries } from '../../allocation/trail';
import { chooseTrail } from '../../sheets/chooseTrail';
import { blockNames } from '../../texts/sheetHeadings';
import type { PlacedName, WorkbookState } from '../../cells/workbookState';
import type { CellPlace } from '../../cells/cellPlace';
import type { PaneCalculation } from '../paneCalculation';
import { ownSheets } from './ownSheets';
import { type TrailLine, trailLine } from './trailLine';

/** What a cell is that holds none of the figures of our blocks. */
export type OtherPlace =
  | { readonly kind: 'trail'; readonly line: TrailLine; readonly isOfAccounts: boolean }
  /** A trail that is older than the input, or that does not go row by row. */
  | { readonly kind: 'old trail' | 'trail per group' }
  | { readonly kind: 'variant' }
  /** Among what `Kontrol` says was read, or found. */
  | { readonly kind: 'reading' | 'finding' }
  | { readonly kind: 'none' };

/** @param isCurrent whether the sheets match the input, so that the rows of the trail are those calculated. */
export function otherPlaceAt(
  cell: CellPlace,
  calculation: PaneCalculation,
  state: WorkbookState,
  isCurrent: boolean,
): OtherPlace {
  const { allocation, input } = calculation;
  const accounts = calculation.further?.accounts ?? null;
  const { trail: trails, control } = ownSheets(calculation, state);
  const [trail] = trails;
  if (trail !== undefined && allocation !== null && isIn(trail, cell)) {
    if (!isCurrent) return { kind: 'old trail' };
    if (chooseTrail(allocation, input.costs, accounts).findings.length > 0)
      return { kind: 'trail per group' };
    const position = cell.row - trail.row - 1;
    const ofAccounts = position - countTrailEntries(allocation);
    const isOfAccounts = accounts !== null && ofAccounts >= 0;
    const line = isOfAccounts ? trailLine(accounts, ofAccounts) : trailLine(allocation, position);
    return line === null ? { kind: 'none' } : { kind: 'trail', line, isOfAccounts };
  }
  const [ranges, columns, findings] = control;
  if ([ranges, columns].some((place) => place !== undefined && isIn(place, cell))) return { kind: 'reading' };
  if (findings !== undefined && isIn(findings, cell)) return { kind: 'finding' };
  const isOfVariant = ({ definedName }: PlacedName): boolean =>
    definedName.toLowerCase().startsWith(`${blockNames.variant}_`.toLowerCase());
  const isVariant = state.blocks.some((block) => isOfVariant(block) && isIn(block, cell));
  return { kind: isVariant ? 'variant' : 'none' };
}

function isIn(place: PlacedName, cell: CellPlace): boolean {
  return place.sheet === cell.sheet && contains(place, cell);
}
