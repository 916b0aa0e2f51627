import { startHost } from '../../../workbench/host/startHost';
import { checkSharing } from '../../../src/workbook/sharing/checkSharing';
import { mend } from '../../../src/workbook/sharing/mend';
import { sharedBook } from './sharedWorkbook';

const KNOWN = { outdated: false, findings: 0, findingsSeen: false, sheetsMissing: false };

/**
 * An Excel whose `workbook.notes` holds what its comments hold. The client under test is older than notes, which have
 * the members of comments that are used here: content, author, place and deletion.
 */
function withNotes(excel: typeof Excel, onLoad: (names: string) => void = () => undefined): typeof Excel {
  const run = (options: Excel.RunOptions, batch: (context: Excel.RequestContext) => Promise<unknown>) =>
    excel.run(options, (context) => {
      const { workbook } = context;
      const notes = {
        get: () => {
          const collection = workbook.worksheets.getItem('Ark1').comments;
          const load = collection.load.bind(collection) as (names: string) => Excel.CommentCollection;
          return Object.assign(collection, {
            load: (names: string) => {
              onLoad(names);
              return load(names);
            },
          });
        },
      };
      Object.defineProperty(workbook, 'notes', notes);
      return batch(context);
    });
  return { ...excel, run: run as typeof excel.run };
}

test('where Excel has notes, they are told of with author and place, and can be deleted', async () => {
  const host = startHost(sharedBook());
  const excel = withNotes(host.Excel);
  const { report } = await checkSharing(excel, KNOWN, { canReadNotes: true });
  expect(report.items.find(({ kind }) => kind === 'notes')).toMatchObject({
    status: 'todo',
    count: 2,
    hasRemedy: true,
    isFinal: true,
    places: [
      { sheet: 'Ark1', address: 'B2', text: 'Mette Madsen: Er prisen < 5?' },
      { sheet: 'Ark1', address: 'B4', text: 'Jens Jensen: Se bilag' },
    ],
  });
  expect(await mend(excel, 'notes')).toBe(2);
  expect(host.book.sheets.flatMap(({ comments }) => comments)).toEqual([]);
});

test('where Excel has none, they are not asked for', async () => {
  const host = startHost(sharedBook());
  const { report } = await checkSharing(host.Excel, KNOWN);
  expect(report.items.find(({ kind }) => kind === 'notes')?.status).toBe('unknown');
});

test('of notes only what is asked for by name is read: all at once Excel on the web refuses', async () => {
  const host = startHost(sharedBook());
  const asked: string[] = [];
  const excel = withNotes(host.Excel, (names) => asked.push(names));
  await checkSharing(excel, KNOWN, { canReadNotes: true });
  expect(asked.length).toBeGreaterThan(0);
  // `items` alone would be all properties (office-js issue 6198).
  expect(asked.flatMap((names) => names.split(',')).filter((name) => !/^items\/\w+$/.test(name))).toEqual([]);
});
