/**
 * What a cell with the format of a date shows, by its text: a time of day or time that has passed (`01:30`), a day
 * (`01-05-2024`), or neither, where the text is the number itself: -1 and 0 are no day, and Excel shows #### or one
 * that there never was.
 */
export function shownAs(text: string): 'time' | 'day' | 'neither' {
  if (/^\d+:\d\d/.test(text)) return 'time';
  return /^-?\d+(?:,\d+)?(?:e[+-]?\d+)?$/i.test(text) ? 'neither' : 'day';
}
