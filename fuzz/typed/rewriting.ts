import type { FindingCode } from '../../src/findings/finding';
import type { Random } from '../random';
import type { TypedCell, TypedWorkbook } from './typedWorkbook';

/** Where the telling has to stand: in a cell that was rewritten, in its row or its column, or by the range alone. */
export type Whereabouts = 'cell' | 'row' | 'column' | 'range';

/** What must come of a rewriting. */
export type Expectation =
  /** The same figures, and not a word more than of the clean workbook. */
  | { readonly kind: 'same' }
  /** The same figures, and one of these words about it. */
  | { readonly kind: 'same with note'; readonly codes: readonly FindingCode[]; readonly at: Whereabouts }
  /** One of these words about it; there may be no figures then, or other ones. `ifOther`: only then need it be told of. */
  | {
      readonly kind: 'told';
      readonly codes: readonly FindingCode[];
      readonly at: Whereabouts;
      readonly ifOther?: true;
    };

/** In this order rewritings are done, so that a total adds up rows that are there, and a text says its column's unit. */
export const STAGES = ['order', 'rows', 'columns', 'units', 'headings', 'cells', 'names', 'range'] as const;

/** One way in which other people write the same. */
export interface Rewriting {
  /** Unique, and for a person: `amount as 1.150.000 kr.`. Its chance comes of it. */
  readonly name: string;
  readonly stage: (typeof STAGES)[number];
  readonly expects: Expectation;
  /** Words of other cells that it may give a reason for, with the same figures; missing where there are none. */
  readonly mayTell?: readonly FindingCode[];
  /**
   * Rewrites the workbook in place. Gives the cells by which it must be told of where it must be, or null where the
   * workbook has nothing that can be written so; it has then changed nothing.
   */
  readonly rewrite: (random: Random, workbook: TypedWorkbook) => readonly TypedCell[] | null;
}

export const SAME: Expectation = { kind: 'same' };

/** The same figures with a word about it, at the cell or as told. */
export function withNote(codes: readonly FindingCode[], at: Whereabouts = 'cell'): Expectation {
  return { kind: 'same with note', codes, at };
}

/** A word about it, with or without figures. */
export function told(codes: readonly FindingCode[], at: Whereabouts = 'cell'): Expectation {
  return { kind: 'told', codes, at };
}

/** A word about it where the figures are others; as they are where other cells say it all. */
export function toldIfOther(codes: readonly FindingCode[], at: Whereabouts): Expectation {
  return { kind: 'told', codes, at, ifOther: true };
}
