import type { Finding } from './finding';

/** Whether anything is wrong enough to stop before the first cell is written. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
