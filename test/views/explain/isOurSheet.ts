import { sheetNames } from '../../../src/texts/sheetHeadings';

/** Whether a sheet of an example is one that a recalculation has written. */
export function isOurSheet(name: string): boolean {
  return Object.values(sheetNames).some((own) => name === own || name.startsWith(`${own} `));
}
