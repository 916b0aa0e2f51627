/** Why a key could not be added: `Nøgler` is a name of something else, a column is missing and its place is taken, the sheet (or with no `Nøgler`, the structure) is protected, a filter hides rows of it, or Excel refused; `half added` where it could not be put back. */
export type KeyNotAddedReason =
  'name taken' | 'no room' | 'protected' | 'filtered' | 'refused' | 'half added';

/** Thrown by `addKey`; `Nøgler` is as it was, unless it says `half added`. */
export class KeyNotAdded extends Error {
  override readonly name = 'KeyNotAdded';
  readonly reason: KeyNotAddedReason;

  constructor(reason: KeyNotAddedReason, options?: ErrorOptions) {
    super(`The key was not added: ${reason}.`, options);
    this.reason = reason;
  }
}
