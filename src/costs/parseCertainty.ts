import { finding, type Finding } from '../findings/finding';
import { type Cell, isFilled } from '../tables/cell';
import { foldText } from '../tables/foldText';
import type { Certainty } from './costRow';

const CERTAINTIES = new Map<string, Certainty>([
  ['grøn', 'green'],
  ['groen', 'green'],
  ['green', 'green'],
  ['gul', 'yellow'],
  ['yellow', 'yellow'],
  ['rød', 'red'],
  ['roed', 'red'],
  ['red', 'red'],
]);

/** The colour in a cell of `Sikkerhed`, null where it is blank. Another word is the warning `certainty-unknown`, since nothing is calculated from it. */
export function parseCertainty(cell: Cell | null, findings: Finding[]): Certainty | null {
  if (!isFilled(cell)) return null;
  const certainty = CERTAINTIES.get(foldText(cell.text)) ?? null;
  if (certainty === null) {
    findings.push(finding('warning', 'certainty-unknown', cell.ref, { text: cell.text }));
  }
  return certainty;
}
