import { finding, type Finding } from '../findings/finding';
import { type Cell, isFilled } from '../tables/table';
import { meaningOf } from '../tables/meaningOf';
import type { Certainty } from './costRow';

const certaintyNamed = meaningOf<Certainty>({
  green: ['grøn', 'groen', 'green'],
  yellow: ['gul', 'yellow'],
  red: ['rød', 'roed', 'red'],
});

/** The colour in a cell of `Sikkerhed`, null where it is blank. Another word is the warning `certainty-unknown`, since nothing is calculated from it. */
export function parseCertainty(cell: Cell | null, findings: Finding[]): Certainty | null {
  if (!isFilled(cell)) return null;
  const certainty = certaintyNamed(cell.text);
  if (certainty === null) {
    findings.push(finding('warning', 'certainty-unknown', cell.ref, { text: cell.text }));
  }
  return certainty;
}
