import { readdirSync } from 'node:fs';

/** The names of the example workbooks in the folders, without `.xlsx`, sorted; a folder that does not exist has none. */
export function listExamples(folders: readonly string[]): readonly string[] {
  const names = folders.flatMap(workbooksIn).map((file) => file.replace(/\.xlsx$/, ''));
  return [...new Set(names)].sort();
}

function workbooksIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((file) => /^[^.~].*\.xlsx$/.test(file));
  } catch {
    return [];
  }
}
