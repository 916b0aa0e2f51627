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
