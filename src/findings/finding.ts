import type { CellRef } from './cellRef';
import type { FindingParams } from './findingParams';

/** `error` stops everything before the first cell is written; `warning` and `note` are written to `Kontrol` and stop nothing. */
export type Severity = 'error' | 'warning' | 'note';

export type FindingCode = keyof FindingParams;

/** What is wrong with, or worth knowing of, the user's data: a value, never an exception. */
export type Finding = {
  [Code in FindingCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** null where the finding is about no single cell (a missing name). */
    readonly cell: CellRef | null;
    readonly params: Readonly<FindingParams[Code]>;
  };
}[FindingCode];

/** Makes a finding; the type ties the parameters to the code. */
export function finding<Code extends FindingCode>(
  severity: Severity,
  code: Code,
  cell: CellRef | null,
  params: FindingParams[Code],
): Finding {
  return { code, severity, cell, params } as unknown as Finding;
}

/** What a parser gives: the value it could make, and everything it found wrong on the way. With an error among the findings the value is not to be allocated. */
export interface Parsed<T> {
  readonly value: T;
  readonly findings: readonly Finding[];
}

/** Whether anything is wrong enough to stop before the first cell is written. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'error');
}
