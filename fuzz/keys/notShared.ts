/** Why nothing can be shared. */
export class NotShared extends Error {
  override readonly name = 'NotShared';
}
