import { looksLikeCosts } from '../costs/looksLikeCosts';
import type { ExampleWorkbook } from '../example/exampleWorkbook';
import type { Language } from '../settings/settings';
import { goToCell } from '../workbook/interaction/goToCell';
import { readCells } from '../workbook/interaction/readCells';
import { readCostRanges } from '../workbook/interaction/readCostRanges';
import { readSelection } from '../workbook/interaction/readSelection';
import { readWorkbookName } from '../workbook/interaction/readWorkbookName';
import { connectHere } from './calculation/connectHere';
import { connectWorker } from './calculation/connectWorker';
import { createCalculator } from './calculation/createCalculator';
import type { PaneServices } from './store/paneServices';
import type { Workbook } from '../workbook/workbook';

/** The pane's world in Excel. What is seldom needed is fetched when it is. */
export function excelServices(excel: typeof Excel, language: Language): PaneServices {
  let loaded: Promise<Workbook> | null = null;
  const workbook = (): Promise<Workbook> =>
    (loaded ??= import('../workbook/excelWorkbook').then(({ excelWorkbook }) => excelWorkbook(excel)));
  const insert = async (example: ExampleWorkbook): Promise<void> => {
    const { insertExample } = await import('../workbook/insertExample');
    await insertExample(excel, example);
  };
  return {
    workbook: {
      read: async (names) => (await workbook()).read(names),
      apply: async (plan, options) => (await workbook()).apply(plan, options),
    },
    calculator: createCalculator(language, [connectWorker, connectHere]),
    readWorkbookName: () => readWorkbookName(excel),
    readCostRanges: () => readCostRanges(excel, looksLikeCosts),
    readSelection: () => readSelection(excel),
    readCells: (area) => readCells(excel, area),
    goToCell: (cell) => goToCell(excel, cell),
    async insertExample() {
      const { telemedicine } = await import('../example/telemedicine');
      await insert(telemedicine);
    },
    async insertTables() {
      const { emptyTables } = await import('../example/emptyTables');
      await insert(emptyTables(new Date().getFullYear() + 1));
    },
    async addKey(steps) {
      const { addKey } = await import('../workbook/addKey');
      await addKey(excel, steps);
    },
  };
}
