import type { IDefinedNamesServiceParam } from '@univerjs/engine-formula';
import type { Book, DefinedName } from '../../book/book';

/** What Univer calls the scope of a name that holds in the whole workbook. */
export const WORKBOOK_SCOPE = 'AllDefaultWorkbook';

const REFERENCE = /^(?:'(?:[^']|'')+'|[^'!(),+*/&=<>"\s-]+)!\$?[A-Z]{0,3}\$?\d*(?::\$?[A-Z]{0,3}\$?\d*)?$/i;

/** Univer's identifier of a name: the same name in two scopes is two. */
export function nameId(name: Pick<DefinedName, 'name' | 'sheet'>): string {
  return `${name.sheet?.id ?? WORKBOOK_SCOPE}/${name.name.toLowerCase()}`;
}

/** A defined name as Univer holds it: a plain reference without `=`, everything else with it. */
export function toGridName(name: DefinedName): IDefinedNamesServiceParam {
  return {
    id: nameId(name),
    name: name.name,
    formulaOrRefString: REFERENCE.test(name.formula) ? name.formula : `=${name.formula}`,
    comment: name.comment,
    localSheetId: name.sheet?.id ?? WORKBOOK_SCOPE,
    hidden: !name.visible,
  };
}

/** All names of the workbook, by their identifiers. */
export function toGridNames(book: Book): Readonly<Record<string, IDefinedNamesServiceParam>> {
  return Object.fromEntries(book.names.map((name) => [nameId(name), toGridName(name)]));
}
