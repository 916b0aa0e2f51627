import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * The path of an existing file inside `folder`, or null. What leads out of the folder (`..`, a link, an absolute
 * path, a drive), hidden files and folders themselves are no files inside it.
 */
export function fileInside(folder: string, relativePath: string): string | null {
  const steps = relativePath.split('/');
  const isPlain = steps.every((step) => step !== '' && !step.startsWith('.') && !/[\\:\0]/.test(step));
  if (!isPlain) return null;
  try {
    const root = realpathSync(folder);
    const file = realpathSync(join(root, ...steps));
    return file.startsWith(root + sep) && statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
