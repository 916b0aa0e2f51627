/** Whether two names are one to Excel, which does not tell `DRIFT` from `drift`. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
