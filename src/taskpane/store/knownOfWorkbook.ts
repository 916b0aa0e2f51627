import type { KnownOfWorkbook } from '../../sharing/sharingFacts';
import { sharesCosts, sheetsAge } from './paneChoices';
import type { PaneState } from './paneState';

/** What a calculation says of a workbook before it is mailed; null where there is none yet. */
export function knownOfWorkbook({
  read,
  summary,
  calculation,
  seenFindings,
}: Pick<PaneState, 'read' | 'summary' | 'calculation' | 'seenFindings'>): KnownOfWorkbook | null {
  if (read === null || summary === null || calculation === null) return null;
  // Who uses the functions alone has no sheets of ours, and lacks none.
  if (!sharesCosts(read)) {
    return { outdated: false, findings: 0, findingsSeen: true, sheetsMissing: false };
  }
  const age = sheetsAge(read, summary.fingerprints);
  return {
    outdated: age === 'old',
    findings: calculation.findings.filter(({ severity }) => severity !== 'note').length,
    findingsSeen: seenFindings === summary.fingerprints.own,
    sheetsMissing: age === 'missing',
  };
}
