/** Whether what a cell shows is a time of day, or how much time has passed, and no date: `01:30`. */
export function looksLikeTime(text: string): boolean {
  return /^\d+:\d\d/.test(text);
}
