import type { TableSource } from '../../intake/tableSource';
import type { NewTables } from '../../workbook/addTables';
import type { ExcelWorkbook } from '../../workbook/excelWorkbook';
import type { Growth } from '../../workbook/growTable';
import { readTableHere } from '../../workbook/interaction/readTableHere';
import { createTableReader, readHere, readInWorker, type TableReader } from './createTableReader';

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
    reader: createTableReader([readInWorker, readHere]),
    async tablesHere() {
      const here = await readTableHere(excel);
      return here === null ? null : { kind: 'cells', ...here };
    },
    addTables: (tables) => workbook.addTables(tables),
    takeBackTables: (tables) => workbook.takeBackTables(tables),
    growTable: (growth) => workbook.growTable(growth),
    takeBackGrowth: (growth) => workbook.takeBackGrowth(growth),
  };
}
