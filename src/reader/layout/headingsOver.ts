import { isYearAlone } from '../figures/yearIn';
import { saysLabels, sectorIn } from '../roles/headingWords';

/** Two rows of headings: those over several columns each, in the first of these, and those below them. */
export interface HeadingsOver {
  readonly over: readonly string[];
  readonly cells: readonly string[];
  readonly titles: readonly string[];
  /** What stands over may be lines of the title, where the page lost the headings themselves. */
  readonly mayBeTitles: boolean;
}

/**
 * Where the last headings are the same words over and over, and as many others stand before them as there are
 * repetitions, each of these stands over one repetition: `2024`, `2025`, `Kommuner`, `Region`, `Kommuner`, `Region` are
 * the headings of four columns. The corner may have been lost on either row. Null where they are not. What is no year
 * or sector, and has no corner before it, may be as many lines of a title: `Havnen`, `Udkast fra maj`.
 */
export function headingsOver(texts: readonly string[], width: number): HeadingsOver | null {
  const below = texts.slice(1 - width);
  const size = periodOf(below);
  if (below.length < width - 1 || below.includes('') || size === null) return null;
  const above = texts.slice(0, texts.length - below.length);
  const last = above.at(-1);
  const hasCorner = last === '' || (last !== undefined && saysLabels(last));
  const before = hasCorner ? above.slice(0, -1) : above;
  const count = below.length / size;
  const over = before.slice(-count);
  const isOver = over.length === count && new Set(over).size === count && !over.includes('');
  if (!isOver || over.some((text) => below.includes(text))) return null;
  const rest = before.slice(0, -count);
  const first = rest.at(-1);
  const isCorner = first === '' || (first !== undefined && saysLabels(first));
  const lower = hasCorner ? last : '';
  return {
    over: ['', ...over.flatMap((text) => [text, ...Array.from({ length: size - 1 }, () => '')])],
    cells: [lower === '' && isCorner ? first : lower, ...below],
    titles: isCorner ? rest.slice(0, -1) : rest,
    mayBeTitles: !isCorner && !over.every(isYearAlone) && !over.every(isSectorAlone),
  };
}

function isSectorAlone(text: string): boolean {
  return sectorIn(text) !== null && !text.includes(' ');
}

/** How many headings there are before the first begins again; null where they are not the same over and over. */
function periodOf(headings: readonly string[]): number | null {
  const size = headings.findIndex(
    (_, at) => at > 0 && headings.every((text, index) => text === headings[index % at]),
  );
  return size > 0 && headings.length % size === 0 ? size : null;
}
