import { looksLikeCosts } from '../costs/costLayout';
import type { ExampleWorkbook } from '../example/exampleWorkbook';
import type { Language } from '../texts/language';
import { goToCell, readSelection } from '../workbook/interaction/selection';
import { connectHere } from './threads/connectHere';
import { connectWorker } from './threads/connectWorker';
import { createCalculator } from './calculation/createCalculator';
import { namesToRead } from './store/paneChoices';
import type { PaneServices } from './store/paneServices';
import type { ExcelWorkbook } from '../workbook/excelWorkbook';
import type { Workbook } from '../workbook/workbook';
import type { WorkbookState } from '../cells/workbookState';
import type { PaneCalculation } from '../views/paneCalculation';

/**
 * The pane's world in Excel. What is seldom needed is fetched when it is.
 * @param canReadNotes whether this Excel tells of notes in cells (ExcelApi 1.18).
 */
export function excelServices(excel: typeof Excel, language: Language, canReadNotes = false): PaneServices {
  let loaded: Promise<ExcelWorkbook> | null = null;
  const workbook = (): Promise<ExcelWorkbook> =>
    (loaded ??= import('../workbook/excelWorkbook').then(({ excelWorkbook }) => excelWorkbook(excel)));
  const insert = async (example: ExampleWorkbook): Promise<void> => {
    const { insertExample } = await import('../workbook/insertExample');
    await insertExample(excel, example);
  };
  const port: Workbook = {
    read: async (names) => (await workbook()).read(names),
    apply: async (plan, options) => (await workbook()).apply(plan, options),
    putBack: async () => (await workbook()).putBack(),
  };
  const calculator = createCalculator(language, [
    connectWorker(() => new Worker(new URL('./calculation/worker.ts', import.meta.url))),
    connectHere(() =>
      import('./calculation/calculationServer').then(({ startCalculationServer }) => startCalculationServer),
    ),
  ]);
  return {
    workbook: port,
    calculator,
    readWorkbook: async () => (await workbook()).survey({ looksRight: looksLikeCosts, namesOf: namesToRead }),
    readSelection: () => readSelection(excel),
    readCells: (area) =>
      import('../workbook/interaction/readArea').then(({ readArea }) => readArea(excel, area)),
    goToCell: (cell) => goToCell(excel, cell),
    async insertExample() {
      const { telemedicine } = await import('../example/telemedicine');
      await insert(telemedicine);
    },
    async insertTables() {
      const { emptyTables } = await import('../example/emptyTables');
      await insert(emptyTables(new Date().getFullYear() + 1));
    },
    async reading() {
      const { readingServices } = await import('./reading/readingServices');
      return readingServices(excel, await workbook());
    },
    addKey: (steps) => import('../workbook/addKey').then(({ addKey }) => addKey(excel, steps)),
    coverName: (name, cells, extent) =>
      import('../workbook/coverName').then(({ coverName }) => coverName(excel, name, cells, extent)),
    freeze: (scope) => import('../workbook/freezing/freeze').then(({ freeze }) => freeze(excel, scope)),
    thaw: () => import('../workbook/freezing/thaw').then(({ thaw }) => thaw(excel)),
    clearFilters: (places) =>
      import('../workbook/clearFilters').then(({ clearFilters }) => clearFilters(excel, places)),
    checkSharing: (known) =>
      import('../workbook/sharing/checkSharing').then(({ checkSharing }) =>
        checkSharing(excel, known, { canReadNotes }),
      ),
    countUnknown: () =>
      import('../workbook/sharing/countUnknown').then(({ countUnknown }) => countUnknown(excel)),
    mend: (kind) => import('../workbook/sharing/mend').then(({ mend }) => mend(excel, kind)),
    async writeReadMe(choices) {
      const { writeReadMe } = await import('../workbook/sharing/writeReadMe');
      const calculate = (state: WorkbookState): Promise<PaneCalculation> =>
        calculator.ask('calculation', state, choices);
      await writeReadMe(excel, port, calculate, choices);
    },
  };
}
