import { readFigure } from '../figures/readFigure';
import { isUnitAlone } from '../figures/unit';
import { isYearAlone } from '../figures/yearIn';
import { isFigure, parted } from './alignedLine';
import { joinBroken } from './continues';
import { lines } from './lines';

/** A cell as it came out of a page: what it says, the lines it was on, and what it is. */
export interface Block {
  readonly text: string;
  readonly lines: readonly string[];
  readonly kind: 'empty' | 'figure' | 'year' | 'text';
}

/**
 * The cells of a text that has each on a line of its own. Where blank lines stand between them, lines without one
 * between belong to one cell. A line of spaces alone is an empty cell, a line without anything is none.
 */
export function cellBlocks(text: string): Block[] {
  const all = lines(text);
  const isSpaced = all.filter((line) => line === '').length * 3 > all.length;
  const blocks: Block[] = [];
  let open: string[] = [];
  const close = () => {
    // Figures of several cells may have come on one line: `402.100 321.680`.
    const figures = open.length === 1 ? parted(open.join('')) : [];
    if (figures.length > 1 && figures.every(({ text: one }) => isFigure(one)))
      blocks.push(...figures.map(({ text: one }) => blockOf([one])));
    else if (open.length > 0) blocks.push(blockOf(open));
    open = [];
  };
  for (const line of all) {
    const printed = line.replace(/\s+/g, ' ').trim();
    if (printed === '') {
      close();
      if (line !== '') blocks.push({ text: '', lines: [''], kind: 'empty' });
      continue;
    }
    if (!isSpaced && open.length > 0 && !isAside(printed)) close();
    open.push(printed);
  }
  close();
  return blocks;
}

/** What stands in brackets below a cell is its own, `2050` and `(25 år)`, unless it is a figure below zero. */
function isAside(text: string): boolean {
  return /^[([]/.test(text) && readFigure(text).kind === 'text';
}

export function blockOf(parts: readonly string[]): Block {
  const text = joinBroken(parts);
  return { text, lines: parts, kind: kindOf(text) };
}

function kindOf(text: string): Block['kind'] {
  if (text === '') return 'empty';
  if (isYearAlone(text)) return 'year';
  if (PER_SOMETHING.test(text)) return 'figure';
  return isUnitAlone(text) || readFigure(text).kind === 'text' ? 'text' : 'figure';
}

/** `2 pr. time`, `3,5 per uge`: a number of something per something stands in a column of figures, and is no label. */
const PER_SOMETHING = /^\d+(?:[.,]\d+)* (?:pr\.?|per) \p{L}+\.?$/u;

/**
 * Whether the same names come again in the same order, as the members of each group do: `2050`, `Kommuner`, `Region`,
 * `2075`, `Kommuner`, `Region`. Then the group's label may stand in a column of its own, printed once for all of them.
 */
export function groupsHaveSameNames(blocks: readonly Block[]): boolean {
  const names = blocks.flatMap(({ kind, text }, at) =>
    kind === 'text' && blocks[at + 1]?.kind === 'figure' ? [text] : [],
  );
  const times = new Map<string, number>();
  for (const name of names) times.set(name, (times.get(name) ?? 0) + 1);
  const again = [...times].filter(([, count]) => count > 1).map(([name]) => name);
  const members = names.filter((name) => again.includes(name));
  return again.length > 1 && members.every((name, at) => name === again[at % again.length]);
}
