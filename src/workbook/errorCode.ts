/** Excel's code of an error, `ItemNotFound`; null for an error that is none of its. The client's errors may be of another context, so their class does not tell. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** Whether an error, or one that it was caused by, is meant. */
export function isCausedBy(error: unknown, isMeant: (one: unknown) => boolean): boolean {
  if (isMeant(error)) return true;
  return error instanceof Error && error.cause !== undefined && isCausedBy(error.cause, isMeant);
}

/** Whether a request failed since its answer would be more than Excel on the web sends at a time, which is 5 MB. */
export function isTooLarge(error: unknown): boolean {
  return errorCode(error) === 'ResponsePayloadSizeLimitExceeded';
}
