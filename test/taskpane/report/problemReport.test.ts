import { excelServices } from '../../../src/taskpane/excelServices';
import { describeProblem } from '../../../src/taskpane/report/describeProblem';
import { keepUncaught } from '../../../src/taskpane/report/keepUncaught';
import { type LoggedRequest, logRequests } from '../../../src/taskpane/report/logRequests';
import { problemReport, type ProblemFacts } from '../../../src/taskpane/report/problemReport';
import { createPane, type Pane } from '../../../src/taskpane/store/createPane';
import { WriteFailed } from '../../../src/workbook/workbook';
import { requestSizes } from '../../../src/taskpane/report/requestSizes';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { exampleBook } from '../paneOn';

const PROGRAM = { version: '1.0.0', build: 'abc', platform: 'PC 16.0', apiSets: ['ExcelApi 1.17'] };

/** Words nobody else uses, each where a user could have written it. */
const TELLTALES = ['Kvababbelse', 'Snirkelsnegl', 'Vrævlebøtte', '987654', 'Zirkon'];

/** The example with telltales in a sheet's name and cells, an own name and a heading, seen by a logging pane. */
async function telltalePane(): Promise<{ pane: Pane; host: Host }> {
  const book = await exampleBook();
  await startHost(book).Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Kvababbelse');
    sheet.getRange('B7:C8').values = [
      ['Snirkelsnegl', 'År 2031'],
      ['Vrævlebøtte', 987654],
    ];
    context.workbook.names.add('Zirkon', sheet.getRange('B7:C8'));
    context.workbook.worksheets.getItem('Omkostninger').name = 'Kvababbelse udgifter';
    await context.sync();
  });
  const host = startHost(book);
  const requests: LoggedRequest[] = [];
  const step = () => pane.store.get().run?.kind ?? 'looking';
  const excel = logRequests(host.Excel, requests, step, requestSizes(undefined));
  const pane = createPane(excelServices(excel, 'da'), 0);
  pane.store.set({ requests });
  return { pane, host };
}

function reportOf(pane: Pane): string {
  const { outcome, problem, requests } = pane.store.get();
  const failure = outcome?.kind === 'failed' ? outcome.failure : null;
  return problemReport({ ...PROGRAM, failure, problem, requests }, 'da');
}

const CODES = [
  'GeneralException',
  'ItemNotFound',
  'AccessDenied',
  'InvalidArgument',
  'NotImplemented',
] as const;
const TASKS: Readonly<Record<string, (pane: Pane) => Promise<void>>> = {
  look: (pane) => pane.look(),
  recalculate: (pane) => pane.recalculate('own'),
  freeze: (pane) => pane.freeze('workbook'),
  thaw: (pane) => pane.thaw(),
  'read me': (pane) => pane.writeReadMe(),
  'insert tables': (pane) => pane.insertTables(),
};

describe.each(Object.keys(TASKS))('the report of a failing %s', (name) => {
  test.each(CODES)('tells of %s and of nothing of the user’s', async (code) => {
    const { pane, host } = await telltalePane();
    await pane.look();
    host.failAt({ when: () => true, code });
    await TASKS[name]?.(pane);
    const report = reportOf(pane);
    expect(report).toContain(code);
    expect(report).toContain('afvist');
    for (const telltale of [...TELLTALES, 'B7', 'År 2031', 'Region', 'Telemedicin']) {
      expect(report).not.toContain(telltale);
    }
  });
});

test('what is no name in a program is not told, wherever it stands', () => {
  const mean = Object.assign(
    new WriteFailed('Kvababbelse', { cause: new TypeError('Snirkelsnegl 987654') }),
    {
      code: 'Vrævlebøtte på ark 3',
      debugInfo: { errorLocation: "'Kvababbelse'!B7", message: 'Zirkon' },
    },
  );
  const told = describeProblem(mean).join('\n');
  for (const telltale of [...TELLTALES, 'B7']) expect(told).not.toContain(telltale);
  expect(told).toContain('TypeError');
  expect(describeProblem('Kvababbelse')).toEqual(['string']);
  expect(describeProblem(null)).toEqual([]);
});

test('an error tells its code, its member and where in our scripts it happened', () => {
  const error = Object.assign(new Error('secret'), {
    code: 'ItemNotFound',
    debugInfo: { errorLocation: 'Worksheet.getRange' },
    stack: 'Error: secret\n at a (https://host/x/scripts/taskpane.0123456789abcdef0123.js:1:77)',
  });
  expect(describeProblem(error)).toEqual(
    ['Error · ItemNotFound · Worksheet.getRange · taskpane.0123456789abcdef0123.js:1:77'].map(
      (line) => `${line} · [6 characters]`,
    ),
  );
});

test.each([
  ["The requested resource doesn't exist.", "The requested resource doesn't exist"],
  [
    'There was an internal error while processing the request.',
    'There was an internal error while processing the request',
  ],
  // What it says beside is somebody's.
  ["The requested resource doesn't exist: Budget 2031.", '[50 characters]'],
  ['Der findes allerede et ark, der hedder Budget.', '[46 characters]'],
])('of the message »%s« is told: %s', (message, told) => {
  expect(describeProblem(Object.assign(new Error(message), { code: 'ItemNotFound' }))).toEqual([
    `Error · ItemNotFound · ${told}`,
  ]);
});

test('each request that is sent is told, and none that is not; where Office.js does not tell their sizes, without', async () => {
  const { pane, host } = await telltalePane();
  await pane.look();
  await pane.recalculate('own');
  const { requests } = pane.store.get();
  expect(requests).toHaveLength(Math.min(20, host.statistics.requests));
  expect(requests.map(({ characters }) => characters)).toEqual(requests.map(() => null));
});

test('sizes are of the texts that are sent, in the order in which they were asked for', () => {
  const sent: unknown[] = [];
  const send = (...message: unknown[]): number => sent.push(message);
  // Read-only, as Office.js has it.
  const holder = { RichApi: Object.freeze({ executeRichApiRequestAsync: send }) };
  const ask = requestSizes(holder);
  const told: (number | string)[] = [];
  const requests = ['x', 'abcde', 'abc'].map((text) => ['', '', '', [], text, 0]);
  const [unasked = [], second = [], third = []] = requests;
  holder.RichApi.executeRichApiRequestAsync(unasked, 1);
  ask((size) => told.push(size));
  const takeBack = ask(() => told.push('never sent'));
  ask((size) => told.push(size));
  takeBack();
  holder.RichApi.executeRichApiRequestAsync(second, 2);
  holder.RichApi.executeRichApiRequestAsync(third, 3);
  expect(told).toEqual([5, 3]);
  expect(sent).toEqual(requests.map((request, index) => [request, index + 1]));
});

test('an Office.js that lets nobody near its sender is used all the same', () => {
  const holder = Object.freeze({ RichApi: { executeRichApiRequestAsync: () => 'sent' } });
  expect(() => requestSizes(holder)(() => undefined)).not.toThrow();
  expect(holder.RichApi.executeRichApiRequestAsync()).toBe('sent');
});

test('what nobody caught, thrown or rejected, ends in the report', () => {
  const page = new EventTarget();
  const caught: unknown[] = [];
  keepUncaught(page, { set: ({ problem }) => caught.push(problem) });
  page.dispatchEvent(Object.assign(new Event('error'), { error: new RangeError('Kvababbelse') }));
  page.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason: new TypeError('Zirkon') }));
  expect(caught.flatMap(describeProblem)).toEqual([
    'RangeError · [11 characters]',
    'TypeError · [6 characters]',
  ]);
});

test('the whole of it, in English', () => {
  const facts: ProblemFacts = {
    ...PROGRAM,
    failure: null,
    problem: null,
    requests: [{ step: 'writing', milliseconds: 12, characters: 4711, isAnswered: true }],
  };
  expect(problemReport(facts, 'en')).toBe(
    'Problem report from Kommuneandel\nVersion: 1.0.0 (abc)\nExcel: PC 16.0\nAPI: ExcelApi 1.17\nMessage: none\nError: none\nThe last requests to Excel:\n  writing · 12 ms · 4711 characters · answered',
  );
});

test('the last twenty requests are kept, and no more', async () => {
  const { pane } = await telltalePane();
  for (let looks = 0; looks < 25; looks++) await pane.look();
  expect(pane.store.get().requests).toHaveLength(20);
});
