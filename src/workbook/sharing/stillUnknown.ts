/** Thrown where formulas were written again and Excel knows our functions as little as before: none of them came to life. */
export class StillUnknown extends Error {
  override readonly name = 'StillUnknown';
}
