import type { Finding } from '../../src/findings/finding';
import { formatCell } from '../../src/findings/formatCell';

/** Findings in short, as `error key-unknown Omkostninger!B2`, so that a table of cases can list them. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, code, cell }) =>
    [severity, code, ...(cell === null ? [] : [formatCell(cell)])].join(' '),
  );
}
