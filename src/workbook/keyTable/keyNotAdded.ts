/** Why a key could not be added: `Nøgler` is a name of something else, a column is missing and its place is taken, the sheet (or with no `Nøgler`, the structure) is protected, a filter hides rows of it, or Excel refused. */
export type KeyNotAddedReason = 'name taken' | 'no room' | 'protected' | 'filtered' | 'refused';

/** Thrown by `addKey`; `Nøgler` is as it was. */
export class KeyNotAdded extends Error {
  override readonly name = 'KeyNotAdded';
  readonly reason: KeyNotAddedReason;

  constructor(reason: KeyNotAddedReason, options?: ErrorOptions) {
    super(`The key was not added: ${reason}.`, options);
    this.reason = reason;
  }
}
