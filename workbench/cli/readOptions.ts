import type { CellPlace } from '../../src/cells/cellPlace';
import { parseCellPlace } from './parseCellPlace';

/** What the command line was asked for. */
export interface AllocateOptions {
  readonly input: string;
  readonly output: string;
  /** Cells of the result to explain. */
  readonly explain: readonly CellPlace[];
}

/** Reads `INPUT.xlsx OUTPUT.xlsx --explain "Fordeling Drift!D14"`; null where it is anything else. */
export function readOptions(args: readonly string[]): AllocateOptions | null {
  const files: string[] = [];
  const explain: CellPlace[] = [];
  const left = [...args];
  for (let arg = left.shift(); arg !== undefined; arg = left.shift()) {
    if (arg !== '--explain') {
      files.push(arg);
      continue;
    }
    const cell = parseCellPlace(left.shift() ?? '');
    if (cell === null) return null;
    explain.push(cell);
  }
  const [input, output] = files;
  return input === undefined || output === undefined || files.length > 2 ? null : { input, output, explain };
}
