import { offsetFormula } from '../../book/offsetFormula';
import type { ScannedFormula } from './scannedRow';

/**
 * The text of each formula as its own cell has it, handed over in the order of the file; undefined where what it shares
 * is not there. As the file writes it, prefixes and all.
 */
export function createFormulaReader(): (
  formula: ScannedFormula,
  row: number,
  column: number,
) => string | undefined {
  const shared = new Map<string, { readonly text: string; readonly row: number; readonly column: number }>();
  return ({ attributes, text }, row, column) => {
    if (attributes['t'] !== 'shared') return text;
    const group = attributes['si'] ?? '';
    if (text !== '') shared.set(group, { text, row, column });
    const first = shared.get(group);
    return first && offsetFormula(first.text, row - first.row, column - first.column);
  };
}
