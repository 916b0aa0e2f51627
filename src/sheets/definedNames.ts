/** Excel's limit is 255; the rest is left for what is added: `_12_afstemning`. */
const LONGEST = 200;
const LONGEST_WHOLE = 230;

/**
 * A text as a part of a defined name: letters (æøå too), digits, `_` and `.` stay, all else becomes `_`.
 * `A/B:C'` is `A_B_C`; a text without a single letter or digit is `Gruppe`.
 */
export function legalNamePart(text: string): string {
  const name = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd}_.]+/gu, '_')
    .replace(/^_+|_+$/g, '');
  return cut(name, LONGEST) || 'Gruppe';
}

/** `name`, `name_2`, `name_3` …: what to try when a defined name is taken. */
export function* nameCandidates(name: string): Generator<string> {
  yield name;
  for (let number = 2; ; number++) yield `${name}_${number}`;
}

/** A name that a variant's and a group's name have made too long, cut so that there is room for what is added. */
export function shortenedName(name: string): string {
  return cut(name, LONGEST_WHOLE);
}

function cut(text: string, length: number): string {
  return text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
}
