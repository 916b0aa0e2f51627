import { looksLikeCosts } from '../costs/looksLikeCosts';
import type { ExampleWorkbook } from '../example/exampleWorkbook';
import type { Language } from '../texts/language';
import { goToCell } from '../workbook/interaction/goToCell';
import { readSelection } from '../workbook/interaction/readSelection';
import { connectHere } from './calculation/connectHere';
import { connectWorker } from './calculation/connectWorker';
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
  const calculator = createCalculator(language, [connectWorker, connectHere]);
  return {
    workbook: port,
    calculator,
    readWorkbook: async () => (await workbook()).survey({ looksRight: looksLikeCosts, namesOf: namesToRead }),
    readSelection: () => readSelection(excel),
    async readCells(area) {
      const { readArea } = await import('../workbook/interaction/readArea');
      return readArea(excel, area);
    },
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
    async addKey(steps) {
      const { addKey } = await import('../workbook/addKey');
      await addKey(excel, steps);
    },
    async coverName(name, cells, extent) {
      const { coverName } = await import('../workbook/coverName');
      return coverName(excel, name, cells, extent);
    },
    async freeze(scope) {
      const { freeze } = await import('../workbook/freezing/freeze');
      return freeze(excel, scope);
    },
    async thaw() {
      const { thaw } = await import('../workbook/freezing/thaw');
      return thaw(excel);
    },
    async clearFilters(places) {
      const { clearFilters } = await import('../workbook/clearFilters');
      await clearFilters(excel, places);
    },
    async checkSharing(known) {
      const { checkSharing } = await import('../workbook/sharing/checkSharing');
      return checkSharing(excel, known, { canReadNotes });
    },
    async countUnknown() {
      const { countUnknown } = await import('../workbook/sharing/countUnknown');
      return countUnknown(excel);
    },
    async mend(kind) {
      const { mend } = await import('../workbook/sharing/mend');
      return mend(excel, kind);
    },
    async writeReadMe(choices) {
      const { writeReadMe } = await import('../workbook/sharing/writeReadMe');
      const calculate = (state: WorkbookState): Promise<PaneCalculation> =>
        calculator.ask('calculation', state, choices);
      await writeReadMe(excel, port, calculate, choices);
    },
  };
}
