import { columnLetters } from '../../src/cells/addresses';
import type { CellValue } from '../../src/cells/grid';
import { placedCells } from './toState';
import type { TypedWorkbook } from './typedWorkbook';

/** The workbook for a person to read, a line for every row: what cannot be seen by its code, texts in quotes, a number's format after it. */
export function shown(workbook: TypedWorkbook): string {
  return [...workbook.tables.values()]
    .map((table) => {
      const { values, formats } = placedCells(workbook, table);
      const width = table.columns.length - table.columnsBeside;
      const height = table.rows.length - table.rowsBeside;
      const lines = values.map((row, index) => {
        const cells = row.map((value, at) => {
          const format = formats[index]?.[at] ?? 'General';
          const cell = shownValue(value) + (format === 'General' ? '' : ` {${format}}`);
          return at >= width || index >= height ? `(outside: ${cell})` : cell;
        });
        const hidden = table.rows[index]?.isHidden === true ? ' (hidden)' : '';
        return `  ${index + 1}${hidden}: ${cells.join(' | ')}`;
      });
      return [`${table.name}!A1:${columnLetters(width - 1)}${height}`, ...lines].join('\n');
    })
    .join('\n');
}

function shownValue(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  if (value === '') return '';
  const visible = value.replace(
    /[^\x20-\x7eæøåÆØÅ–—−’¹²†½€]/gu,
    (sign) => `\\u${(sign.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`,
  );
  return `"${visible}"`;
}
