import { finding, type Finding } from '../findings/finding';
import type { ExactNumber } from '../money/exactNumber';
import type { KeyStep } from './distributionKey';
import type { LevelGroup } from './groupsAt';

/** Each group's weight by a plain split (`35/65`). Error: `split-count`. A filter that leaves nobody is judged by the caller, not by the number of parts. */
export function splitWeights(
  step: KeyStep,
  parts: readonly ExactNumber[],
  groups: readonly LevelGroup[],
  findings: Finding[],
): readonly ExactNumber[] {
  if (groups.length === 0) return [];
  if (groups.length !== parts.length) {
    const names = groups.map(({ name }) => name);
    const params = { text: step.weightText, parts: parts.length, level: step.level, groups: names };
    findings.push(finding('error', 'split-count', step.cells.weight, params));
  }
  return parts;
}
