import type { Pot } from '../../allocation/allocation';
import type { PlacedName } from '../../cells/workbookState';
import type { RateColumn, RateRow } from '../../sheets/rateTable';
import { overviewHeadings } from '../../texts/sheetHeadings';
import type { Figure } from './figure';

/** What a row of a block is about. `label` is what stands in the block's first column. */
export interface BlockRow {
  readonly label: string;
  readonly about:
    | { readonly kind: 'row'; readonly row: number }
    | { readonly kind: 'party'; readonly party: number }
    | { readonly kind: 'total' | 'difference' | 'check' }
    /** A row of `Kontrol` that checks an amount column of a sheet. */
    | { readonly kind: 'checked'; readonly group: string | null; readonly pot: Pot | null }
    | { readonly kind: 'comparison'; readonly index: number }
    | { readonly kind: 'subtotal'; readonly members: readonly number[] }
    | { readonly kind: 'rated'; readonly of: RateRow };
}

/** What a column of a block is about; null where it holds no figures. */
export type BlockColumn =
  | { readonly kind: 'pot'; readonly pot: Pot | null }
  | { readonly kind: 'price' | 'share' }
  /** `rates`: the rows of `Kr. pr. indbygger` that subtotals and the total stand for. */
  | { readonly kind: 'perInhabitant'; readonly rates: readonly RateRow[] }
  /** The columns of `Kontrol`: what was shared, the difference, and everything else. */
  | { readonly kind: 'allocated' | 'difference' | 'result' }
  /** A column of `Kr. pr. indbygger`. */
  | { readonly kind: 'rate'; readonly by: RateColumn }
  | null;

/**
 * One of our blocks as it is planned, and where its name stands now. Kept as rows and columns, since the figures of
 * 2.000 recipients would be many.
 */
export interface FigureBlock {
  readonly place: PlacedName;
  /** null on the overview and on `Kontrol`. */
  readonly group: string | null;
  /** From the block's first row; the heading row is null. */
  readonly rows: readonly (BlockRow | null)[];
  readonly columns: readonly BlockColumn[];
  /** What stands over each of `columns`. */
  readonly headings: readonly string[];
  /** The position of a row by `rowIdentity`. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** A block before it is known where it stands. */
export type PlannedBlock = Omit<FigureBlock, 'place' | 'rowOf'>;

/** A row with its label. */
export function blockRow(label: string, about: BlockRow['about']): BlockRow {
  return { label, about };
}

/** What tells a block's row from its others: `row 5`, `party 3`, `total`. Rows of `Kontrol` that check a sheet have none. */
export function rowIdentity(about: BlockRow['about']): string | null {
  switch (about.kind) {
    case 'row':
      return `row ${about.row}`;
    case 'party':
      return `party ${about.party}`;
    case 'comparison':
      return `comparison ${about.index}`;
    case 'checked':
    case 'rated':
      return null;
    case 'subtotal':
      return `subtotal ${about.members.join(' ')}`;
    case 'total':
    case 'difference':
    case 'check':
      return about.kind;
  }
}

/** The figure where a row and a column of a block meet; null where there is none. Both are counted from the block's corner. */
export function figureIn({ group, rows, columns }: FigureBlock, row: number, column: number): Figure | null {
  const line = rows[row];
  const about = line?.about;
  const of = columns[column];
  if (!line || about === undefined || of === undefined || of === null) return null;
  switch (about.kind) {
    case 'row':
      return ofCostRow(group, about.row, of);
    case 'party':
      return ofParty(group, about.party, of);
    case 'checked':
      return ofCheck(about, of);
    case 'comparison':
      return { kind: 'comparison', index: about.index };
    case 'rated':
      return of.kind === 'rate' ? { kind: 'rate', of: about.of, by: of.by } : null;
    case 'subtotal':
      if (of.kind === 'perInhabitant') {
        return rateIn(of.rates, (rate) => rate.kind === 'subtotal' && rate.label === line.label);
      }
      if (of.kind !== 'pot') return null;
      return { kind: 'subtotal', group, label: line.label, members: about.members, pot: of.pot };
    case 'total':
      if (of.kind === 'perInhabitant') return rateIn(of.rates, (rate) => rate.kind === 'all');
      if (of.kind === 'price') return group === null ? null : { kind: 'price', group, row: null };
      return of.kind === 'pot' ? { kind: 'total', group, pot: of.pot } : null;
    case 'difference':
    case 'check':
      return of.kind === 'pot' ? { kind: about.kind, group, pot: of.pot } : null;
  }
}

/** A rate over all groups and years. */
function rateIn(rates: readonly RateRow[], isMeant: (rate: RateRow) => boolean): Figure | null {
  const of = rates.find(isMeant);
  const by = { heading: overviewHeadings.sum, group: null, year: undefined };
  return of === undefined ? null : { kind: 'rate', of, by };
}

function ofCostRow(group: string | null, row: number, of: NonNullable<BlockColumn>): Figure | null {
  if (group === null) return null;
  if (of.kind === 'price') return { kind: 'price', group, row };
  return of.kind === 'pot' && of.pot !== null ? { kind: 'row', group, row, pot: of.pot } : null;
}

function ofParty(group: string | null, party: number, of: NonNullable<BlockColumn>): Figure | null {
  if (of.kind === 'pot') return { kind: 'party', group, party, pot: of.pot };
  if (of.kind === 'share') return group === null ? null : { kind: 'share', group, party };
  return of.kind === 'perInhabitant' ? { kind: 'perInhabitant', party } : null;
}

function ofCheck(
  { group, pot }: { readonly group: string | null; readonly pot: Pot | null },
  of: NonNullable<BlockColumn>,
): Figure {
  if (of.kind === 'allocated') return { kind: 'total', group, pot };
  return { kind: of.kind === 'difference' ? 'difference' : 'check', group, pot };
}
