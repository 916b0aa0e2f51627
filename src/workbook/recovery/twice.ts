/** Tries again where something fails once. */
export async function twice<T>(task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch {
    return task();
  }
}
