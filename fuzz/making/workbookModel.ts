import type { BookValue } from '../../workbench/book/book';

/** A range of cells with its heading row first, and the name it is to have. */
export interface InputTable {
  name: string;
  rows: BookValue[][];
}

/** What one cost row hands in, over all its years. */
export interface HandedIn {
  readonly label: string;
  readonly ore: bigint;
}

/** What the maker of a workbook knows of what must come out. */
export interface Expected {
  readonly handedIn: readonly HandedIn[];
  /** Whether sectors may be rounded each by itself, so that a row's amounts need not add up to what it handed in. */
  readonly sectorsMayDiffer: boolean;
  /** Whether recipients may be rounded each by itself, so that there may be a row with the difference. */
  readonly partsMayDiffer: boolean;
}

/** The words a workbook's tables have in common. */
export interface Vocabulary {
  readonly sectors: readonly string[];
  readonly clusters: readonly string[];
  readonly groups: readonly string[];
  readonly drivers: readonly string[];
  readonly keys: readonly string[];
  readonly years: readonly number[];
  /** Whether there is a driver for each year, `Folketal 2021`, and keys may weigh by `Folketal {år}`. */
  readonly isDated: boolean;
}
