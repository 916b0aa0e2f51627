import { formatAddress, quoteSheetName } from '../../book/addresses';
import type { DefinedName, Sheet } from '../../book/book';
import { checkNewName, findName } from '../../book/definedNames';
import { ExcelError } from '../../book/excelError';
import { CellRange } from '../cellRange';
import type { Session } from '../session';
import { targetOf, type Arguments } from '../wire/arguments';
import { defineObject, type HostObject } from '../wire/hostObject';
import { namedItemObject } from './namedItem';

/** The names of the whole workbook (`scope` null) or of one sheet. */
interface Names {
  readonly session: Session;
  readonly scope: Sheet | null;
}

export const namesObject = defineObject<Names>({
  className: 'NamedItemCollection',
  // Those of a sheet were reported to include the workbook's (office-js 1011).
  items: ({ session, scope }) =>
    session.book.names
      .filter(({ sheet }) => sheet === null || sheet === scope)
      .map((name) => namedItemObject({ session, name })),
  item: (names, given) => {
    const found = find(names, given);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  },
  methods: {
    add,
    getCount: ({ session, scope }) => session.book.names.filter(({ sheet }) => sheet === scope).length,
    getItemOrNullObject: find,
  },
});

function find({ session, scope }: Names, given: Arguments): HostObject | null {
  const name = findName(session.book, given.text(0), scope);
  return name === undefined ? null : namedItemObject({ session, name });
}

function add({ session, scope }: Names, given: Arguments): HostObject {
  const wanted = given.text(0);
  checkNewName(session.book, wanted, scope);
  const name: DefinedName = {
    name: wanted,
    formula: formulaOf(given.at(1)),
    comment: given.optionalText(2) ?? '',
    visible: true,
    sheet: scope,
  };
  session.book.names.push(name);
  session.changed();
  return namedItemObject({ session, name });
}

/** What a name is to refer to: a range, or a formula with its `=`. */
function formulaOf(reference: unknown): string {
  const range = targetOf(reference, CellRange);
  if (range !== undefined) return `${quoteSheetName(range.sheet.name)}!${formatAddress(range.area, true)}`;
  if (typeof reference !== 'string') throw new ExcelError('InvalidArgument');
  // A text without `=` becomes a text constant (office-js issue 2283).
  return reference.startsWith('=') ? reference.slice(1) : `"${reference.replaceAll('"', '""')}"`;
}
