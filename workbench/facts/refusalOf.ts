import type { Plain } from './fact';

/** The code of the error that a request ends with (`ItemNotFound`), or what it gives where Excel does it after all. */
export async function refusalOf(request: () => Promise<Plain>): Promise<Plain> {
  try {
    return { done: await request() };
  } catch (error) {
    return codeOf(error);
  }
}

export function codeOf(error: unknown): string {
  const { code } = error as { readonly code?: unknown };
  return typeof code === 'string' ? code : String(error);
}
