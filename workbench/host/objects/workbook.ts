import { ExcelError } from '../../book/excelError';
import type { CellRange } from '../cellRange';
import { defineObject } from '../wire/hostObject';
import type { Session } from '../session';
import { applicationObject } from './application';
import { commentsObject } from './comments';
import { documentPropertiesObject } from './documentProperties';
import { eventMethods } from './eventMethods';
import { namesObject } from './names';
import { workbookProtectionObject } from './protection';
import { rangeObject } from './range';
import { rangeAreasObject } from './rangeAreas';
import { settingsObject } from './settings';
import { tablesObject } from './tables';
import { worksheetsObject } from './worksheets';

/** None where a chart is selected. */
function selectedAreas({ selection, otherSelected, isChartSelected }: Session): CellRange[] {
  return isChartSelected ? [] : [selection, ...otherSelected].map((area) => area.with({}));
}

export const workbookObject = defineObject<Session>({
  className: 'Workbook',
  scalars: {
    name: { get: ({ settings }) => settings.fileName },
    readOnly: { get: ({ settings }) => settings.isReadOnly ?? false },
  },
  children: {
    application: applicationObject,
    comments: (session) => commentsObject({ session, scope: null }),
    names: (session) => namesObject({ session, scope: null }),
    properties: documentPropertiesObject,
    protection: workbookProtectionObject,
    settings: settingsObject,
    tables: (session) => tablesObject({ session, sheet: null }),
    worksheets: worksheetsObject,
  },
  methods: {
    getActiveCell: ({ selection }) => rangeObject(selection.with({ rows: 1, columns: 1 })),
    getSelectedRange: (session) => {
      const [only, ...others] = selectedAreas(session);
      if (only === undefined || others.length > 0) throw new ExcelError('InvalidSelection');
      return rangeObject(only);
    },
    getSelectedRanges: (session) => {
      const areas = selectedAreas(session);
      if (areas.length === 0) throw new ExcelError('InvalidSelection');
      return rangeAreasObject(areas);
    },
    ...eventMethods<Session>((session) => session, 'Workbook', ['SelectionChanged', 'Activated']),
  },
});
