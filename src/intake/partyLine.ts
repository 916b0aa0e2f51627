import type { Municipality } from '../register/municipality';

/** A recipient that is printed in one or more of the tables. */
export interface PartyLine {
  readonly name: string;
  readonly municipality: Municipality | null;
  /** `''` where it is not known, or there are no sectors. */
  readonly sector: string;
  /** `Midt` of `Regionen – klynge Midt`; `''` for none. */
  readonly cluster: string;
  /** By heading: populations and other numbers, and shares in percent. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The first printed share, a fraction; null for none. */
  readonly share: number | null;
}
