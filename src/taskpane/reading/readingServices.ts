import type { TableSource } from '../../intake/tableSource';
import { addTables, type NewTables } from '../../workbook/addTables';
import type { ExcelWorkbook } from '../../workbook/excelWorkbook';
import { growTable, type Growth } from '../../workbook/growTable';
import { readTableHere } from '../../workbook/interaction/readTableHere';
import { takeBackGrowth } from '../../workbook/takeBackGrowth';
import { takeBackTables } from '../../workbook/takeBackTables';
import { connectHere } from '../threads/connectHere';
import { connectWorker } from '../threads/connectWorker';
import { createTableReader, type TableReader } from './createTableReader';

/** What reading tables needs of the world. */
export interface ReadingServices {
  readonly reader: TableReader;
  /** The cells to look for tables in; null where nothing is written there. */
  readonly tablesHere: () => Promise<TableSource | null>;
  readonly addTables: (tables: NewTables) => Promise<void>;
  /** Takes away again what `addTables` has made. */
  readonly takeBackTables: (tables: NewTables) => Promise<void>;
  readonly growTable: (growth: Growth) => Promise<void>;
  /** Takes away again what `growTable` has added. */
  readonly takeBackGrowth: (growth: Growth) => Promise<void>;
}

export function readingServices(excel: typeof Excel, workbook: ExcelWorkbook): ReadingServices {
  return {
    reader: createTableReader([
      connectWorker(() => new Worker(new URL('./readingWorker.ts', import.meta.url))),
      connectHere(() => import('./answerReading').then(({ answerReading }) => answerReading)),
    ]),
    async tablesHere() {
      const here = await readTableHere(excel);
      return here === null ? null : { kind: 'cells', ...here };
    },
    addTables: (tables) => workbook.inTurn(() => addTables(excel, tables)),
    takeBackTables: (tables) => workbook.inTurn(() => takeBackTables(excel, tables)),
    growTable: (growth) => workbook.inTurn(() => growTable(excel, growth)),
    takeBackGrowth: (growth) => workbook.inTurn(() => takeBackGrowth(excel, growth)),
  };
}
