import { FEATURES } from '../../test/workbench/shapes/features';
import { manyNames, reshaped, SHAPES } from '../../test/workbench/shapes/shapes';
import type { Book } from '../../workbench/book/book';
import { saveXlsx } from '../../workbench/xlsx/saveXlsx';
import { readWorkbookPackage } from '../../workbench/xlsx/workbook/workbookPackage';
import { unzip } from '../../workbench/xlsx/zip/unzip';
import type { Random } from '../random';

/** Those that take a name of ours for a tab that Office.js does not show: nothing but the command line can know of it. */
const HIDDEN_TAKERS = /sheet called/;

/** The workbook as a file that is put together otherwise than we do it; one in some fifty has twenty thousand names. */
export function reshape(random: Random, book: Book): Uint8Array {
  const shapes = SHAPES.filter(({ name }) => random.chance(15) && !HIDDEN_TAKERS.test(name));
  shapes.push(...FEATURES.filter(() => random.chance(5)));
  if (random.chance(2)) shapes.push(manyNames(20_000));
  const bytes = saveXlsx(book);
  const sheets = readWorkbookPackage(unzip(bytes)).entries.flatMap(({ part }) => part ?? []);
  return reshaped(bytes, shapes, random.pickFrom(sheets));
}
