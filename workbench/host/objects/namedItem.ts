import type { DefinedName } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import type { Session } from '../session';
import { asFlag, asText } from '../wire/arguments';
import { defineObject, type HostObject } from '../wire/hostObject';
import { rangeObject } from './range';
import { locatedRange, rangeOfName } from './rangeOfName';
import { SheetTarget } from './sheetTarget';
import { worksheetObject } from './worksheet';

interface NamedItem {
  readonly session: Session;
  readonly name: DefinedName;
}

export const namedItemObject = defineObject<NamedItem>({
  className: 'NamedItem',
  identity: ({ name }) => ({ _Id: name.name }),
  scalars: {
    comment: {
      get: ({ name }) => name.comment,
      set: ({ name }, comment) => {
        name.comment = asText(comment);
      },
    },
    formula: { get: formulaOf, set: setFormula },
    name: { get: ({ name }) => name.name },
    scope: { get: ({ name }) => (name.sheet === null ? 'Workbook' : 'Worksheet') },
    type: { get: typeOf },
    value: { get: valueOf },
    visible: {
      get: ({ name }) => name.visible,
      set: ({ name }, visible) => {
        name.visible = asFlag(visible);
      },
    },
  },
  children: {
    worksheet: (item) => {
      const sheet = worksheetOf(item);
      if (sheet === null) throw new ExcelError('InvalidOperation');
      return sheet;
    },
  },
  methods: {
    delete: ({ session, name }) => {
      session.book.names = session.book.names.filter((other) => other !== name);
      session.changed();
    },
    getRange: (item) => {
      const range = rangeOf(item);
      if (range === null) throw new ExcelError('InvalidReference');
      return range;
    },
    getRangeOrNullObject: rangeOf,
  },
});

function rangeOf({ session, name }: NamedItem): HostObject | null {
  const range = rangeOfName(session, name);
  return range && rangeObject(range);
}

function worksheetOf({ session, name }: NamedItem): HostObject | null {
  return name.sheet && worksheetObject(new SheetTarget(session, name.sheet));
}

function formulaOf({ session, name }: NamedItem): string {
  const { formula } = name;
  return `=${session.settings.isDesktop === true ? formula.replaceAll('#REF!', '#REFERENCE!') : formula}`;
}

function setFormula({ session, name }: NamedItem, formula: unknown): void {
  const text = asText(formula);
  if (!text.startsWith('=')) throw new ExcelError('InvalidArgument');
  // Guess: Excel does not let anyone write a reference to cells that are gone.
  if (/#REF!|#REFERENCE!/.test(text)) throw new ExcelError('InvalidArgument');
  name.formula = text.slice(1);
  session.changed();
}

/** Guess: what a name's formula makes of its type, for formulas that are neither a reference nor a constant. */
function typeOf({ session, name }: NamedItem): string {
  const range = locatedRange(session, name);
  if (range === undefined) return 'String';
  if (range !== null) return 'Range';
  if (name.formula.includes('#REF!')) return 'Error';
  if (/^-?[\d.]+$/.test(name.formula)) return 'Double';
  if (/^(TRUE|FALSE)$/i.test(name.formula)) return 'Boolean';
  return 'String';
}

/** Guess: a reference's value is its text without `=`; a constant's the constant; others are not calculated. */
function valueOf(item: NamedItem): unknown {
  const { formula } = item.name;
  switch (typeOf(item)) {
    case 'Range':
      return formula;
    case 'Double':
      return Number(formula);
    case 'Boolean':
      return formula.toUpperCase() === 'TRUE';
    case 'Error':
      return '#REF!';
    default:
      return /^"(?:[^"]|"")*"$/.test(formula) ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
  }
}
