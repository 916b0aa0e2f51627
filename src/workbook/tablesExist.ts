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

/** @throws TablesExist where a workbook has tables or names like any of these. */
export function refuseTaken(
  { tables, names }: Pick<Inventory, 'tables' | 'names'>,
  wanted: readonly string[],
): void {
  const existing = wanted.filter((one) => [...tables, ...names].some(({ name }) => sameName(name, one)));
  if (existing.length > 0) throw new TablesExist(existing);
}
