/** Excel's code of an error, `ItemNotFound`; null for an error that is none of its. The client's errors may be of another context, so their class does not tell. */
export function errorCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}
