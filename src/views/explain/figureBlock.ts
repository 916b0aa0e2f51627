import type { BesideColumn, BlockColumn, BlockLayout, RowAbout } from '../../sheets/layouts/blockLayout';
import type { PlacedName } from '../../cells/workbookState';
import type { RateRow } from '../../sheets/rateTable';
import { overviewHeadings } from '../../texts/sheetHeadings';
import type { SheetFigure } from './figure';

/**
 * One of our blocks as it is planned, and where its name stands now. Kept as rows and columns, since the figures of
 * 2.000 recipients would be many.
 */
export interface FigureBlock extends BlockLayout {
  readonly place: PlacedName;
  /** The position of a row by `rowIdentity`. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** What tells a block's row from its others, of the row itself or of a figure in it: `row 5`, `party 3`, `total`. Rows of `Kontrol` that check a sheet have none of their own. */
export function rowIdentity(of: RowAbout | SheetFigure): string {
  if ('who' in of) return rowIdentity(of.who);
  if ('members' in of) return `subtotal ${of.members.join(' ')}`;
  if ('party' in of) return `party ${of.party}`;
  if ('row' in of) return of.row === null ? 'total' : `row ${of.row}`;
  return 'index' in of ? `comparison ${of.index}` : of.kind;
}

/** The figure where a row and a column of a block meet; null where there is none. Both are counted from the block's corner. */
export function figureIn(
  { group, rows, columns }: FigureBlock,
  row: number,
  column: number,
): SheetFigure | null {
  const line = rows[row];
  const about = line?.about;
  const of = columns[column];
  if (!line || about === undefined || of === undefined || of === null) return null;
  if (of.kind === 'settled' || of.kind === 'compared') return figureBeside(about, of);
  switch (about.kind) {
    case 'row':
      return ofCostRow(group, about.row, of);
    case 'party':
      return ofParty(group, about.party, of);
    case 'checked':
      return { kind: checkedBy(of), group: about.group, pot: about.pot };
    case 'checkedBeside':
      return { ...about.column, who: { kind: checkedBy(of) } };
    case 'comparison':
      return { kind: 'comparison', index: about.index };
    case 'rated':
      if (of.kind === 'inhabitants') return { kind: 'inhabitants', of: about.of };
      return of.kind === 'rate' ? { kind: 'rate', of: about.of, by: of.by } : null;
    case 'subtotal':
      if (of.kind === 'perInhabitant') {
        return rateIn(of.rates, (rate) => rate.kind === 'subtotal' && rate.label === line.label);
      }
      if (of.kind === 'share' || of.kind === 'groupShare') {
        const { label } = line;
        const isWithin = of.kind === 'groupShare';
        return group === null
          ? null
          : { kind: 'subtotalShare', group, label, members: about.members, isWithin };
      }
      if (of.kind !== 'pot') return null;
      return { kind: 'subtotal', group, label: line.label, members: about.members, pot: of.pot };
    case 'total':
      if (of.kind === 'perInhabitant') return rateIn(of.rates, (rate) => rate.kind === 'all');
      if (group !== null && of.kind === 'price') return { kind: 'price', group, row: null };
      if (group !== null && of.kind === 'original')
        return { kind: 'original', group, row: null, year: of.year };
      return of.kind === 'pot' ? { kind: 'total', group, pot: of.pot } : null;
    case 'difference':
    case 'check':
      return of.kind === 'pot' ? { kind: about.kind, group, pot: of.pot } : null;
  }
}

/** A rate over all groups and years. */
function rateIn(rates: readonly RateRow[], isMeant: (rate: RateRow) => boolean): SheetFigure | null {
  const of = rates.find(isMeant);
  const by = { heading: overviewHeadings.sum, group: null, year: undefined };
  return of === undefined ? null : { kind: 'rate', of, by };
}

function ofCostRow(group: string | null, row: number, of: NonNullable<BlockColumn>): SheetFigure | null {
  if (group === null) return null;
  if (of.kind === 'price' || of.kind === 'priceLevel') return { kind: of.kind, group, row };
  if (of.kind === 'original') return { kind: 'original', group, row, year: of.year };
  return of.kind === 'pot' && of.pot !== null ? { kind: 'row', group, row, pot: of.pot } : null;
}

function ofParty(group: string | null, party: number, of: NonNullable<BlockColumn>): SheetFigure | null {
  if (of.kind === 'pot') return { kind: 'party', group, party, pot: of.pot };
  if (of.kind === 'share' || of.kind === 'groupShare')
    return group === null ? null : { kind: of.kind, group, party };
  return of.kind === 'perInhabitant' ? { kind: 'perInhabitant', party } : null;
}

/** Which row of an amount column a column of the checks on `Kontrol` shows. */
function checkedBy({ kind }: NonNullable<BlockColumn>): 'total' | 'difference' | 'check' {
  return kind === 'allocated' ? 'total' : kind === 'difference' ? kind : 'check';
}

/** The figure of a settlement or of the comparison of keys where a row meets a column; null where the cell is empty. */
function figureBeside(about: RowAbout, column: BesideColumn): SheetFigure | null {
  const { kind } = about;
  if (kind === 'party' || kind === 'row' || kind === 'total') return { ...column, who: about };
  if (kind !== 'difference' && kind !== 'check') return null;
  return isEmptyAt(kind, column) ? null : { ...column, who: about };
}

/** What has been paid leaves no difference, and nothing but amounts is checked. */
function isEmptyAt(kind: 'difference' | 'check', column: BesideColumn): boolean {
  if (column.kind === 'settled') return column.column === 'paid';
  return column.what === 'rate' || (kind === 'check' && column.what === 'difference');
}
