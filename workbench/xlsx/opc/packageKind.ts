import type { Book } from '../../book/book';
import { contentTypeOf } from './contentTypes';
import { relationshipsOf } from './relationships';

/** What a workbook's content type begins with after the vendor's name, and the ending Excel wants of such a file. */
const EXTENSIONS: readonly (readonly [RegExp, string])[] = [
  [/sheet\.macroEnabled\.main/i, '.xlsm'],
  [/template\.macroEnabled\.main/i, '.xltm'],
  [/addin\.macroEnabled\.main/i, '.xlam'],
  [/template\.main/i, '.xltx'],
];

/** How the name of the file must end that a book is saved to: Excel opens none whose ending is not that of its content type. */
export function extensionOf({ source }: Book): string {
  if (source === null) return '.xlsx';
  const { parts } = source;
  const part = relationshipsOf(parts, '').find(({ kind }) => kind === 'officeDocument')?.part ?? '';
  const type = contentTypeOf(parts, part);
  return EXTENSIONS.find(([pattern]) => pattern.test(type))?.[1] ?? '.xlsx';
}

/** Whether the package is signed, so that any change makes the signature invalid. */
export function isSigned({ source }: Book): boolean {
  return (
    source !== null &&
    relationshipsOf(source.parts, '').some(({ type }) => /\/digital-signature\/origin$/.test(type))
  );
}
