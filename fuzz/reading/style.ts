import { inThrees } from '../inThrees';
import type { Random } from '../random';
import type { MadeCell } from './madeTable';

/** How a table's figures are written, the same in all of it. */
export interface Style {
  readonly thousands: '.' | ' ' | '\u00a0' | '' | ',';
  readonly minus: '-' | '−' | '–' | '- ' | '()' | 'after';
  readonly nothing: '' | '-' | '–';
  readonly nothingIs: 'all the same' | 'now and then a ?';
}

/** How most tables are written: `-1.234,5`, and nothing where nothing is. */
export const PLAIN: Style = { thousands: '.', minus: '-', nothing: '', nothingIs: 'all the same' };

/** A style by chance; every other one is plain. */
export function styleOf(random: Random): Style {
  if (random.chance(50)) return PLAIN;
  return {
    thousands: random.pick(['.', '.', ' ', '\u00a0', '', ',']),
    minus: random.pick(['-', '-', '−', '–', '- ', '()', 'after']),
    nothing: random.pick(['', '-', '–']),
    nothingIs: random.pick(['all the same', 'all the same', 'now and then a ?']),
  };
}

/** A cell as it is printed. */
export function printed(cell: MadeCell, style: Style, at: number): string {
  switch (cell.kind) {
    case 'text':
      return cell.text;
    case 'nothing':
      return style.nothingIs === 'now and then a ?' && at % 5 === 0 ? '?' : style.nothing;
    case 'split':
      return cell.ends.join('/');
    case 'number': {
      if (cell.printed !== undefined) return cell.printed;
      const text = `${digits(Math.abs(cell.scaled), cell.decimals, style)}${cell.percent}`;
      return signed(text, cell.scaled < 0, style) + cell.after;
    }
  }
}

function signed(text: string, isNegative: boolean, { minus }: Style): string {
  if (!isNegative) return text;
  if (minus === '()') return `(${text})`;
  return minus === 'after' ? `${text}-` : minus + text;
}

function digits(scaled: number, decimals: number, { thousands }: Style): string {
  const all = String(scaled).padStart(decimals + 1, '0');
  const grouped = inThrees(all.slice(0, all.length - decimals), thousands);
  const comma = thousands === ',' ? '.' : ',';
  return decimals === 0 ? grouped : grouped + comma + all.slice(all.length - decimals);
}
