import { readFileSync, writeFileSync } from 'node:fs';
import { recalculateFile, type Figures } from './recalculateFile';

/** What one process of its own came to. */
export interface Measurement {
  /** Of the run with the median time. */
  readonly figures: Figures;
  /** The most memory the process has ever held, in bytes. */
  readonly peakMemory: number;
}

/** Recalculates the same file some times after the warm-up, and leaves the result at `output`. */
export async function measureCase(
  input: string,
  output: string,
  runs: { readonly warmUp: number; readonly counted: number },
): Promise<Measurement> {
  const bytes = readFileSync(input);
  const counted: Figures[] = [];
  for (let run = 0; run < runs.warmUp + runs.counted; run += 1) {
    // Between the runs, so that none pays for the rubbish of another.
    globalThis.gc?.();
    const { figures, output: written } = await recalculateFile(bytes);
    if (run === 0) writeFileSync(output, written);
    if (run >= runs.warmUp) counted.push(figures);
  }
  const ordered = counted.toSorted((one, other) => one.totalMs - other.totalMs);
  const figures = ordered[Math.floor(ordered.length / 2)];
  if (figures === undefined) throw new RangeError('No run was counted.');
  return { figures, peakMemory: process.resourceUsage().maxRSS * 1024 };
}
