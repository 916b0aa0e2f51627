import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { WriteFailed } from '../../src/workbook/workbook';
import { newBook } from '../../workbench/book/newBook';
import { startHost } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { applied, costs, parties, planOf } from './driftPlans';
import { expectImage } from './expectImage';
import { nameOf } from './users';

/** Excel says `#REFERENCE!` of it on a Danish desktop (office-js issue 2834), and lets nobody write either. */
describe.each([false, true])(
  'a name of ours whose cells the user has deleted, on the desktop: %s',
  (isDesktop) => {
    const plan = planOf([costs({ Udstyr: 100, Support: 50 }), parties({ Viborg: 150 })]);
    const [name = ''] = plan.sheets.flatMap(({ blocks }) => blocks.map(({ definedName }) => definedName));

    async function brokenHost() {
      const book = newBook('Mine tal');
      await applied(startHost(book), plan);
      Object.assign(book.names.find((one) => one.name === name) ?? {}, { formula: '#REF!' });
      return startHost(book, { isDesktop });
    }

    test('is given new cells', async () => {
      const host = await brokenHost();
      await excelWorkbook(host.Excel).apply(plan);
      expect(nameOf(host.book, name)).toMatch(/\$A\$\d+:/);
    });

    test('is gone where the run is undone: it stood for nothing, and cannot be broken again', async () => {
      const host = await brokenHost();
      const names = host.book.names.filter((one) => one.name !== name);
      const before = bookImage({ ...host.book, names });
      let isWritten = false;
      host.failAt({
        when: ({ location }) => {
          isWritten ||= location === 'NamedItem.formula';
          return isWritten && location === 'Range.formulas';
        },
        once: true,
      });
      await expect(excelWorkbook(host.Excel).apply(plan)).rejects.toThrow(WriteFailed);
      expectImage(host.book, before);
    });

    test('stays broken where the run is undone before it came to be written', async () => {
      const host = await brokenHost();
      const before = bookImage(host.book);
      host.failAt({ when: ({ location }) => location === 'NamedItem.formula', once: true });
      await expect(excelWorkbook(host.Excel).apply(plan)).rejects.toThrow(WriteFailed);
      expectImage(host.book, before);
    });
  },
);
