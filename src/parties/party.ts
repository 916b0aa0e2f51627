import type { CellRef } from '../findings/cellRef';
import type { ExactNumber } from '../money/exactNumber';
import type { NumberDoubt } from '../money/readNumbers';

/** A recipient (*part*): a municipality, the region, a cluster's share of the region. */
export interface Party {
  /** Position in `Parter`, from 0. Recipients are told apart by this, since two sectors may hold the same name. */
  readonly index: number;
  readonly name: string;
  /** `''` where the workbook has no sectors. */
  readonly sector: string;
  readonly cell: CellRef;
}

/** One cell of a column of `Parter`, read both ways: as a grouping's text and as a driver's number. */
export interface PartyValue {
  readonly text: string;
  /** The text as the cell shows it, where its number format gives a number leading zeros: `0751` for 751. */
  readonly shown?: string;
  /** In kr. where its heading or its cell gives a unit; null where the cell is empty or no number. */
  readonly number: ExactNumber | null;
  /** What else the number may be, seen among its column's; missing where nothing. */
  readonly doubt?: NumberDoubt | 'date';
  /** A unit has been read into the number, its own or its heading's; missing where none has. */
  readonly hasUnit?: true;
  readonly cell: CellRef;
}

/** A column of `Parter` by its heading; `values[party.index]`. `Part` and `Sektor` are columns too. */
export interface PartyColumn {
  readonly heading: string;
  /** The heading by its name and year alone, `Folketal 2019` of `Folketal pr. 1.1.2019`; missing where it is the same. */
  readonly plain?: string;
  readonly values: readonly PartyValue[];
}

export interface PartyTable {
  readonly parties: readonly Party[];
  /** Sectors in order of first appearance: the order of `35/65`. Empty where there is no column `Sektor`. */
  readonly sectors: readonly string[];
  readonly columns: readonly PartyColumn[];
}
