import type { ConditionalFormat } from '../../book/book';
import { intersection } from '../../book/areas';
import { cutFormats, freeFormatId } from '../../book/conditionalFormats';
import { ExcelError } from '../../book/excelError';
import type { CellRange } from '../cellRange';
import type { Arguments } from '../wire/arguments';
import { defineObject, type HostObject } from '../wire/hostObject';
import { conditionalFormatObject } from './conditionalFormat';

/** The conditional formats that reach into a range. */
export const conditionalFormatsObject = defineObject<CellRange>({
  className: 'ConditionalFormatCollection',
  items: (range) => formatsOf(range).map((format) => wrap(range, format)),
  item: (range, given) => {
    const found = find(range, given);
    if (found === null) throw new ExcelError('ItemNotFound');
    return found;
  },
  methods: {
    add,
    /** Guess: formats that reach beyond the range stay there. */
    clearAll: ({ session, sheet, area }) => {
      session.refuseIfProtected(sheet, area);
      cutFormats(sheet, area);
    },
    getCount: (range) => formatsOf(range).length,
    getItemOrNullObject: find,
  },
});

function formatsOf({ sheet, area }: CellRange): ConditionalFormat[] {
  return sheet.conditionalFormats.filter(({ range }) => intersection(range, area) !== null);
}

function find(range: CellRange, given: Arguments): HostObject | null {
  const id = given.text(0);
  const format = formatsOf(range).find((candidate) => candidate.id === id);
  return format === undefined ? null : wrap(range, format);
}

/** A new format comes first. Until its rule is set it has the kind it was made with and no effect. */
function add(range: CellRange, given: Arguments): HostObject {
  const { session, sheet, area } = range;
  const type = given.text(0);
  if (type !== 'Custom' && type !== 'CellValue') {
    throw new ExcelError(
      'NotImplemented',
      `The workbench's host does not have conditional formats of type ${type}.`,
    );
  }
  session.refuseIfProtected(sheet, area);
  const rule: ConditionalFormat['rule'] =
    type === 'Custom'
      ? { kind: 'custom', formula: 'FALSE' }
      : { kind: 'cellValue', operator: 'EqualTo', formula1: 'FALSE', formula2: null };
  const format: ConditionalFormat = {
    id: freeFormatId(sheet),
    range: area,
    rule,
    fill: null,
    fontColor: null,
  };
  sheet.conditionalFormats.unshift(format);
  return wrap(range, format);
}

function wrap({ session, sheet }: CellRange, format: ConditionalFormat): HostObject {
  return conditionalFormatObject({ session, sheet, format });
}
