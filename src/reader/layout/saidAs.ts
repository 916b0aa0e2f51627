import { foldText } from '../../tables/foldText';

/** A text as it is compared where nobody knows which spaces were printed: `Kommuner  2024` and `kommuner2024` are one. */
export function unspaced(text: string): string {
  return foldText(text).replace(/\s/g, '');
}

/**
 * What a row of headings says, as all that print them again are known: without case and spaces, and `beside` its corner,
 * where another may stand that names a section. The cells of a row count, and not how many empty ones follow.
 */
export function saidAs(cells: readonly string[], from: 'all' | 'beside'): string {
  return cells
    .slice(from === 'all' ? 0 : 1)
    .map(unspaced)
    .join('\t')
    .trimEnd();
}
