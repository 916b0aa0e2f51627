import type { Measurement } from './measureCase';

/** What a line of the table is about. */
export interface Case {
  readonly rows: number;
  readonly calculation: string;
  /** Whether the sheets are made, or stand already. */
  readonly sheets: 'new' | 'rewritten';
}

const HEADINGS = [
  'cost rows',
  'calculation',
  'sheets',
  'total',
  'CPU',
  'CPU x 100',
  'core',
  'client',
  'host',
  'formulas',
  'file',
  'syncs',
  'sent',
  'largest',
  'trail rows',
  'memory',
];
const WIDTH = 10;

/** The table's heading as Markdown, so that it can be put into the README as it is. */
export function headingLine(): string {
  return `${line(HEADINGS)}\n${line(HEADINGS.map(() => `${'-'.repeat(WIDTH - 1)}:`))}`;
}

/** @param smallestMs what the same took of CPU time with 100 cost rows */
export function resultLine(
  { rows, calculation, sheets }: Case,
  { figures, peakMemory }: Measurement,
  smallestMs: number,
): string {
  const { totalMs, cpuMs } = figures;
  const share = (ms: number): string => `${((100 * ms) / totalMs).toFixed(0)} %`;
  return line([
    grouped(rows),
    calculation,
    sheets,
    seconds(totalMs),
    seconds(cpuMs),
    (cpuMs / smallestMs).toFixed(1),
    share(figures.coreMs),
    share(figures.clientMs),
    share(figures.hostMs),
    share(figures.formulasMs),
    share(figures.fileMs),
    String(figures.syncs),
    megabytes(figures.requestBytes, 1),
    megabytes(figures.largestRequest, 1),
    grouped(figures.trailRows),
    megabytes(peakMemory, 0),
  ]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.padStart(WIDTH)).join(' | ')} |`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function grouped(count: number): string {
  return count.toLocaleString('en');
}

function megabytes(bytes: number, decimals: number): string {
  return `${(bytes / 1024 ** 2).toFixed(decimals)} MB`;
}
