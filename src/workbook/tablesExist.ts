import { sameName } from '../cells/sameName';
import type { Inventory } from './reading/inventory';

/** Thrown before anything is changed, where tables or names of ours that were to be made are there already. */
export class TablesExist extends Error {
  override readonly name = 'TablesExist';
  /** `Omkostninger`, `Parter`. */
  readonly tables: readonly string[];

  constructor(tables: readonly string[]) {
    super(`The workbook has ${tables.join(', ')} already.`);
    this.tables = tables;
  }
}

/** Those of some names that tables or names of a workbook have. */
export function existing({ tables, names }: Inventory, wanted: readonly string[]): string[] {
  return wanted.filter((one) => [...tables, ...names].some(({ name }) => sameName(name, one)));
}

/** @throws TablesExist where a workbook has tables or names like any of these. */
export function refuseTaken(inventory: Inventory, wanted: readonly string[]): void {
  const taken = existing(inventory, wanted);
  if (taken.length > 0) throw new TablesExist(taken);
}
