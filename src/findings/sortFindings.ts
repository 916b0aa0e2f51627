import type { Finding, Severity } from './finding';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, note: 2 };

/** Findings as they are shown: errors, warnings, notes; within each those about no single cell first, then by input, row and column. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => RANK[a.severity] - RANK[b.severity] || byPlace(a, b));
}

function byPlace({ cell: a }: Finding, { cell: b }: Finding): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  if (a.name !== b.name) return a.name < b.name ? -1 : 1;
  return a.row - b.row || a.column - b.column;
}

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
