import { excelWorkbook } from '../../src/workbook/excelWorkbook';
import { Cancelled } from '../../src/workbook/workbook';
import { startHost } from '../../workbench/host/startHost';
import { bookImage } from './bookImage';
import { scenarios } from './scenarios';

const NAMES = ['new sheets', 'the same again', 'more rows, a new block and a new sheet'];

test.each(NAMES)('%s: cancelled before any sheet leaves the workbook as it was', async (name) => {
  const scenario = scenarios.find((one) => one.name === name);
  if (scenario === undefined) throw new Error(`No scenario ${name}`);
  const { plan } = scenario;
  const book = await scenario.before();
  for (let sheet = 0; sheet < plan.sheets.length; sheet++) {
    const image = bookImage(book);
    const abort = new AbortController();
    const writing = excelWorkbook(startHost(book).Excel).apply(plan, {
      signal: abort.signal,
      onSheet: (_, written) => {
        if (written === sheet) abort.abort();
      },
    });
    await expect(writing).rejects.toThrow(Cancelled);
    expect(bookImage(book)).toEqual(image);
  }
});

test('cancelled when all is written has no effect', async () => {
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('No scenarios');
  const abort = new AbortController();
  const { sheets } = await excelWorkbook(startHost(await scenario.before()).Excel).apply(scenario.plan, {
    signal: abort.signal,
  });
  abort.abort();
  expect(sheets.map(({ name }) => name)).toEqual(['Fordeling Drift', 'Kontrol']);
});

test('a signal that has been given before begins nothing', async () => {
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('No scenarios');
  const book = await scenario.before();
  const image = bookImage(book);
  const writing = excelWorkbook(startHost(book).Excel).apply(scenario.plan, {
    signal: AbortSignal.abort(),
  });
  await expect(writing).rejects.toThrow(Cancelled);
  expect(bookImage(book)).toEqual(image);
});

test('each sheet is told of before it is written', async () => {
  const [scenario] = scenarios;
  if (scenario === undefined) throw new Error('No scenarios');
  const told: string[] = [];
  await excelWorkbook(startHost(await scenario.before()).Excel).apply(scenario.plan, {
    onSheet: (sheet, written, sheets) => told.push(`${sheet} ${written} af ${sheets}`),
  });
  expect(told).toEqual(['Fordeling Drift 0 af 2', 'Kontrol 1 af 2']);
});
