import type { AreaChange } from '../../freezing/areaChange';
import type { NameFormula } from '../../freezing/findOurFormulas';
import { FROZEN_SHEET_NAME, hasPointer } from '../../freezing/frozenNames';
import { recordCells } from '../../freezing/frozenRecord';
import type { FreezeArea } from '../../freezing/planFreeze';
import { freeSheetName } from '../../sheets/sheetNames';
import { frozenSheetTexts } from '../../texts/frozenSheetTexts';
import { nameFormula } from '../../cells/addresses';
import { textInput } from '../../cells/textInput';
import { columnWidth } from '../ranges/columnWidth';
import { rangeOf } from '../ranges/ranges';
import { endRow } from '../../cells/rectangle';
import type { SheetEntry } from '../reading/inventory';
import { type JournalEntry, nameEntry } from '../reading/journal';
import { reservedSheetName } from '../reading/reservedNames';
import { startRequests } from '../ranges/requests';
import { addNewSheet } from '../recovery/newSheets';
import type { Marks } from '../recovery/marks';
import { HEADINGS, type RecordSheet } from './findRecordSheet';

/** In characters, under the headings. */
const WIDTHS = [24, 10, 14, 90, 20, 14, 28];
/** About what it takes to add a name. */
const NAME_BYTES = 600;

/** What has been found out about the workbook. */
export interface RecordPlace {
  /** Null where it has to be made. */
  readonly sheet: RecordSheet | null;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly NameFormula[];
}

/** The formulas that are to be frozen, as they are written down. */
export interface NewRecords {
  /** Their rows, each cell as text whatever it looks like. */
  readonly rows: AreaChange;
  /** Makes the sheet where there is none, hidden and under a name of ours, and gives what the journal is to say. */
  readonly prepare: (context: Excel.RequestContext, marks: Marks) => JournalEntry[];
  /** Gives a new sheet its name, and each rectangle its hidden one. To be called before the rows are written. */
  readonly giveNames: (context: Excel.RequestContext) => Promise<void>;
}

/** Plans where the formulas that are to be frozen are written down. */
export function planRecords(areas: readonly FreezeArea[], { sheet, sheets, names }: RecordPlace): NewRecords {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const name = sheet?.name ?? freeSheetName(frozenSheetTexts.sheet, taken);
  const after = areas.flatMap(({ records }) => records.map((record) => recordCells(record).map(textInput)));
  return {
    rows: {
      sheetId: sheet?.id ?? name,
      sheet: name,
      area: { ...HEADINGS, row: endRow(sheet?.area ?? HEADINGS), rows: after.length },
      before: after.map((cells) => cells.map(() => '')),
      after,
      formats: after.map((cells) => cells.map(() => 'General')),
    },
    prepare: (context, marks) => {
      const added = areas.map((area) => nameEntry(area.name, null));
      if (sheet !== null) return added;
      const made = addNewSheet(context, marks, 1);
      fillSheet(made.sheet);
      return [made.entry, nameEntry(FROZEN_SHEET_NAME, null), ...added];
    },
    giveNames: async (context) => {
      const requests = startRequests(context);
      if (sheet === null) {
        context.workbook.worksheets.getItem(reservedSheetName(1)).name = name;
        pointAt(context, name, names);
      }
      for (const { name: own, sheet: home, area } of areas) {
        await requests.makeRoom(NAME_BYTES);
        context.workbook.names.add(own, nameFormula(home, area)).visible = false;
      }
      await requests.send();
    },
  };
}

function fillSheet(sheet: Excel.Worksheet): void {
  sheet.getRange('A1').values = [[textInput(frozenSheetTexts.explanation)]];
  const headings = rangeOf(sheet, HEADINGS);
  headings.values = [[...frozenSheetTexts.headings]];
  headings.format.font.bold = true;
  WIDTHS.forEach((width, column) => {
    rangeOf(sheet, { ...HEADINGS, column, columns: 1 }).format.columnWidth = columnWidth(width);
  });
}

function pointAt(context: Excel.RequestContext, sheet: string, names: readonly NameFormula[]): void {
  const collection = context.workbook.names;
  // Left behind where someone has deleted the sheet.
  if (hasPointer(names)) collection.getItem(FROZEN_SHEET_NAME).delete();
  collection.add(FROZEN_SHEET_NAME, nameFormula(sheet, HEADINGS)).visible = false;
}
