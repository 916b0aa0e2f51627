import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of its own for each test of a file, or of a `describe`, which goes with it. What this returns gives its path. */
export function ownFolder(): () => string {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'kommuneandel-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  return () => folder;
}
