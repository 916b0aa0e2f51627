/** Thrown where formulas have not gone with the lines that changed places: Excel does it otherwise than is believed of it. */
export class FollowedOtherwise extends Error {
  override readonly name = 'FollowedOtherwise';
}

/** Whether a failed run met that. */
export function meansFollowedOtherwise(error: unknown): boolean {
  if (error instanceof FollowedOtherwise) return true;
  return error instanceof Error && error.cause !== undefined && meansFollowedOtherwise(error.cause);
}
