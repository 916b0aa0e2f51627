/** Thrown where formulas have not gone with the lines that changed places: Excel does it otherwise than is believed of it. */
export class FollowedOtherwise extends Error {
  override readonly name = 'FollowedOtherwise';
}
