import { telemedicine } from '../../src/example/telemedicine';
import { excelServices } from '../../src/taskpane/excelServices';
import { createPane } from '../../src/taskpane/store/createPane';
import { insertExample } from '../../src/workbook/insertExample';
import { watchWorkbook } from '../../src/workbook/interaction/watchWorkbook';
import { newBook } from '../../workbench/book/newBook';
import { startHost, type Host } from '../../workbench/host/startHost';

/** What a request takes in Excel on the web is 50 to 300 ms. */
const DELAY = 150;

/** Milliseconds and requests of a task over a host whose answers take their time. */
async function measure(host: Host, task: () => Promise<unknown>): Promise<string> {
  const { requests, requestBytes, responseBytes } = host.statistics;
  const [sent, got] = [requestBytes.length, responseBytes.length];
  const start = performance.now();
  await task();
  const ms = performance.now() - start;
  const kb = (bytes: readonly number[], from: number): string =>
    `${Math.round(bytes.slice(from).reduce((sum, size) => sum + size, 0) / 1000)} kB`;
  const count = host.statistics.requests - requests;
  return `${count} requests, ${kb(requestBytes, sent)} sent, ${kb(responseBytes, got)} received, ${Math.round(ms)} ms`;
}

/** The client's Excel with a delay before each request is sent. */
function delayed(excel: typeof Excel): typeof Excel {
  const run = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) =>
    excel.run(options, (context) => {
      const sync = context.sync.bind(context);
      context.sync = async (value) => {
        await new Promise((resolve) => setTimeout(resolve, DELAY));
        return sync(value);
      };
      return batch(context);
    });
  return { ...excel, run: run as typeof excel.run };
}

const book = newBook('Ark1');
await insertExample(startHost(book).Excel, telemedicine);
const host = startHost(book);
const excel = delayed(host.Excel);
const pane = createPane(excelServices(excel, 'da'), 0);
const opening = (): Promise<unknown> => Promise.all([watchWorkbook(excel, pane), pane.look()]);
console.log(`until the preview stands: ${await measure(host, opening)}`);
for (const time of ['first', 'second']) {
  const figures = await measure(host, () => pane.recalculate('own'));
  console.log(`from the click to the end of the look afterwards, the ${time} time: ${figures}`);
}
