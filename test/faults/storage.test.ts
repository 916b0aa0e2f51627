import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bookImage } from '../workbook/bookImage';
import { openPane, told } from './support/paneOver';
import { recalculated, writtenWorkbook } from './support/workbooks';

/** Where a browser keeps things, or hands them to other programs. */
const PLACES =
  /\b(localStorage|sessionStorage|indexedDB|caches|document\.cookie|navigator\.clipboard|execCommand|OfficeRuntime\.storage|serviceWorker)\b/;

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(ts|tsx|html)$/.test(file))
  .map((file) => join('src', file));

test('no line of ours uses storage, and one the clipboard, whose refusal the problem report expects', () => {
  const uses = files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => PLACES.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(uses).toEqual([
    `${join('src', 'taskpane', 'report', 'CopyReport.tsx')}: await navigator.clipboard.writeText(text);`,
  ]);
});

describe('where the browser refuses them', () => {
  const refused = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'] as const;
  const before = refused.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  beforeAll(() => {
    for (const name of refused) {
      Object.defineProperty(globalThis, name, {
        configurable: true,
        get: () => {
          throw new DOMException(`${name} is refused`, 'SecurityError');
        },
      });
    }
  });
  afterAll(() => {
    refused.forEach((name, index) => {
      const descriptor = before[index];
      if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
      else Object.defineProperty(globalThis, name, descriptor);
    });
  });

  test('the pane recalculates all the same', async () => {
    const book = await writtenWorkbook();
    const after = bookImage(await recalculated(book));
    const { pane } = await openPane(book);
    await pane.recalculate('own');
    expect(told(pane)).toBe('done');
    expect(bookImage(book)).toEqual(after);
  });
});
