/** Excel's limit. */
const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
/** Line breaks and the like come along when a name is pasted into a cell. */
const CONTROL = /\p{Cc}+/gu;

/**
 * A text as Excel accepts it for a sheet's name: `Fordeling A/B` is `Fordeling A-B`; at most 31 characters,
 * no apostrophe first or last, and never `History`, which Excel keeps for itself.
 */
export function legalSheetName(text: string): string {
  const name = shortened(
    text.replace(CONTROL, ' ').replace(FORBIDDEN, '-').trim().replace(/^'+/, ''),
    LONGEST,
  );
  return name.toLowerCase() === 'history' || name === '' ? `${name}_` : name;
}

/**
 * The name, or the name with ` (2)`, ` (3)` … where it is taken, still within 31 characters.
 * @param taken names in lower case, since Excel does not tell `Drift` from `DRIFT`.
 */
export function freeSheetName(text: string, taken: ReadonlySet<string>): string {
  const wanted = legalSheetName(text);
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    const suffix = ` (${number})`;
    name = shortened(wanted, LONGEST - suffix.length) + suffix;
  }
  return name;
}

/** Cut without leaving half a character (an emoji is two code units), a blank or an apostrophe at the end. */
function shortened(text: string, length: number): string {
  return text
    .slice(0, length)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[' ]+$/, '');
}
