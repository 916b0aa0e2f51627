import type { Finding } from '../findings/finding';

/** The findings without repetitions, in order: several steps and years may meet the same empty cell. */
export function uniqueFindings(findings: readonly Finding[]): Finding[] {
  const known = new Set<string>();
  return findings.filter(({ code, cell, params }) => {
    const content = JSON.stringify([code, cell, params], (_, value: unknown) =>
      typeof value === 'bigint' ? String(value) : value,
    );
    const isNew = !known.has(content);
    known.add(content);
    return isNew;
  });
}
