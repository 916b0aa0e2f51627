import type { Random } from '../random';
import type { MadeTable } from './madeTable';
import { printed, type Style } from './style';

/** The forms a table comes in. */
export type Form =
  'cells' | 'tabs' | 'raw' | 'layout' | 'cell per line' | 'cell per line, spaced' | 'columns';

/** A table's cells as a spreadsheet has them: title, headings, rows. */
export function printCells(table: MadeTable, style: Style): string[][] {
  const { headings, columns, rows, title } = table;
  const labels = columns.flatMap(({ role }, at) => (role === 'label' ? [at] : []));
  const body = rows.flatMap(({ role, labels: own, cells, id, broken: parted, withHeadings }) => {
    if (role === 'heading again') return [[...(headings[0] ?? [])]];
    if (withHeadings === true) return [(headings[0] ?? []).with(0, own[0] ?? '')];
    if (role === 'section' || role === 'note' || role === 'blank') return [[own[0] ?? '']];
    const printedRow = columns.map(({ role: of }, at) => {
      const cell = cells[at];
      if (of === 'label') return own[labels.indexOf(at)] ?? '';
      if (cell?.kind === 'nothing' && (of === 'note' || of === 'other')) return '';
      return cell === undefined ? '' : printed(cell, style, id * 31 + at);
    });
    if (parted === undefined) return [printedRow];
    const [label = '', ...figures] = printedRow;
    const [first, second] = [label.slice(0, parted.at), label.slice(parted.at + 1)];
    return parted.figuresFirst ? [[first, ...figures], [second]] : [[first], [second, ...figures]];
  });
  return [...(title === '' ? [] : [[title]]), ...headings.map((line) => [...line]), ...body];
}

/** The table as a text in one of the forms. */
export function printText(
  random: Random,
  table: MadeTable,
  style: Style,
  form: Exclude<Form, 'cells'>,
): string {
  const cells = printCells(table, style);
  switch (form) {
    case 'tabs':
      return cells.map((row) => row.join('\t')).join('\n');
    case 'raw':
      return cells
        .filter((row) => row.some((text) => text !== ''))
        .map((row) => row.filter((text) => text !== '').join(' '))
        .map((line) => (random.chance(8) ? broken(random, line) : line))
        .join('\n');
    case 'layout':
      return layout(cells, table);
    case 'cell per line':
    case 'cell per line, spaced': {
      const between = form === 'cell per line' ? '\n' : '\n\n';
      const width = table.columns.length;
      const keepsEmpty = form === 'cell per line, spaced' || random.chance(30);
      return cells
        .filter((row) => row.some((text) => text !== ''))
        .flatMap((row) => (row.length === 1 ? row : Array.from({ length: width }, (_, at) => row[at] ?? '')))
        .flatMap((text) => (text === '' ? (keepsEmpty ? ['\u00a0'] : []) : [text]))
        .join(between);
    }
    case 'columns':
      return inTurn(cells, table.columns.length, random.chance(30));
  }
}

/** Column after column with a blank line between, as `pdftotext` prints a page: the title over the first, empty cells gone, or a mark where they were. */
function inTurn(cells: readonly (readonly string[])[], width: number, marksEmpty: boolean): string {
  const columns = Array.from({ length: width }, (_, at) =>
    cells
      .map((row) => row[at] || (marksEmpty && row.length > 1 ? '-' : ''))
      .filter((text) => text !== '')
      .join('\n'),
  );
  return columns.filter((column) => column !== '').join('\n\n');
}

/** A line broken between two of its words. */
function broken(random: Random, line: string): string {
  const words = line.split(' ');
  if (words.length < 4) return line;
  const at = random.int(1, 2);
  return `${words.slice(0, at).join(' ')}\n${words.slice(at).join(' ')}`;
}

/** Columns under one another with spaces between, labels left and figures right, as `pdftotext -layout` prints a page. */
function layout(cells: readonly (readonly string[])[], { columns, title }: MadeTable): string {
  const rows = title === '' ? cells : cells.slice(1);
  const widths = columns.map((_, at) =>
    Math.max(...rows.filter((row) => row.length > 1).map((row) => (row[at] ?? '').length)),
  );
  const lines = rows.map((row) =>
    row.length === 1
      ? (row[0] ?? '')
      : columns
          .map(({ role }, at) => {
            const text = row[at] ?? '';
            const width = widths[at] ?? 0;
            return role === 'label' || role === 'note' ? text.padEnd(width) : text.padStart(width);
          })
          .join('   ')
          .trimEnd(),
  );
  return [...(title === '' ? [] : [title, '']), ...lines].join('\n');
}
