/** Whether a text is the number of a day in the last or this century: what is left of `12/88` once Excel has taken it for a date. */
export function looksLikeDate(text: string): boolean {
  return /^\d{5}$/.test(text);
}
