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
