import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Book } from '../../book/book';
import { nameId, WORKBOOK_SCOPE } from './gridNames';

/** Takes a name the user has made or changed in the grid. */
export function takeName(book: Book, given: IDefinedNamesServiceParam): void {
  const sheet = book.sheets.find(({ id }) => id === given.localSheetId) ?? null;
  const formula = given.formulaOrRefString.replace(/^=/, '');
  const rest = { formula, comment: given.comment ?? '', visible: given.hidden !== true };
  // The grid gives its own identifiers to names made in it, so a renamed one is found under the name it had.
  const known = book.names.find((name) => nameId(name) === given.id || nameId(name) === nameIdOf(given));
  if (known === undefined) book.names.push({ name: given.name, sheet, ...rest });
  else Object.assign(known, { name: given.name, sheet, ...rest });
}

/** Takes that the user has deleted a name in the grid. */
export function takeNameRemoval(book: Book, given: Pick<IDefinedNamesServiceParam, 'id' | 'name'>): void {
  book.names = book.names.filter((name) => nameId(name) !== given.id && name.name !== given.name);
}

function nameIdOf({ localSheetId, name }: IDefinedNamesServiceParam): string {
  return `${localSheetId ?? WORKBOOK_SCOPE}/${name.toLowerCase()}`;
}
