import { foldText } from '../../tables/foldText';

/** A text as it is compared where nobody knows which spaces were printed: `Kommuner  2024` and `kommuner2024` are one. */
export function unspaced(text: string): string {
  return foldText(text).replace(/\s/g, '');
}
