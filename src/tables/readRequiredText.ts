import { finding, type Finding } from '../findings/finding';
import { cellText } from './cellText';
import type { Cell } from './table';

/** The text of a cell that must hold one. A blank cell, or one that holds a mark for nothing, gives `''` and adds `text-missing` to `findings`; so a column that is not there gives `''` alone, since the table's reader has reported it. */
export function readRequiredText(cell: Cell | null, heading: string, findings: Finding[]): string {
  if (cell === null || cell.isError) return '';
  if (cell.text !== '') return cell.text;
  const mark = cellText(cell.value);
  findings.push(finding('error', 'text-missing', cell.ref, mark === '' ? { heading } : { heading, mark }));
  return '';
}
