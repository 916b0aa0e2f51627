import type { Book, Cell } from '../../../workbench/book/book';
import { newBook } from '../../../workbench/book/newBook';
import { startHost, type Host } from '../../../workbench/host/startHost';
import { saveXlsx } from '../../../workbench/xlsx/saveXlsx';
import { openXlsx } from '../../../workbench/xlsx/openXlsx';
import { checkSharing } from '../../../src/workbook/sharing/checkSharing';
import { mend, type MendableKind } from '../../../src/workbook/sharing/mend';
import { NotMended } from '../../../src/workbook/sharing/notMended';
import { PartlyMended } from '../../../src/workbook/sharing/partlyMended';
import { RestoreFailed, WriteFailed } from '../../../src/workbook/workbook';
import { bookImage } from '../bookImage';
import { cellOf, content, contents, formulaOf } from '../users';
import { sharedBook } from './sharedWorkbook';

const KNOWN = { outdated: false, findings: 0, findingsSeen: false, sheetsMissing: false };
const UNDOABLE: readonly MendableKind[] = ['links', 'hidden-sheets', 'authors'];

/** As a user would compare two workbooks, the names of people included; what a formula shows is for Excel to work out. */
function imageOf(book: Book): object {
  const image = bookImage(structuredClone(book)) as { sheets: { rows: Record<string, Partial<Cell>> }[] };
  for (const { rows } of image.sheets) {
    for (const cell of Object.values(rows)) if (typeof cell.formula === 'string') delete cell.value;
  }
  return { ...image, properties: { ...book.properties } };
}

async function thrownBy(run: Promise<unknown>): Promise<unknown> {
  try {
    await run;
  } catch (error) {
    return error;
  }
  return null;
}

describe('each thing is mended, and only that', () => {
  test('formulas with links become their values, exactly; one with an error and the name stay', async () => {
    const host = startHost(sharedBook());
    expect(await mend(host.Excel, 'links')).toBe(4);
    const [sheet] = host.book.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    expect(contents(sheet, 'A1:B5')).toEqual([
      [3, 42.125],
      ['35/65', 5],
      [true, '=[1]Ark1!$A$4+1'],
      ['=SUM(A1:A1)', '="[1]Ark1!A1"'],
      ['', null],
    ]);
    expect(cellOf(sheet, 'A2')?.style.quotePrefix).toBe(true);
    expect(host.book.names[0]?.formula).toBe('[1]Ark1!$A$1:$A$9');
    const { report } = await checkSharing(host.Excel, KNOWN);
    expect(report.items.find(({ kind }) => kind === 'links')).toMatchObject({
      status: 'todo',
      count: 2,
      hasRemedy: false,
    });
  });

  test('hidden sheets are shown, the one with frozen formulas not', async () => {
    const book = sharedBook();
    const [, , frozen] = book.sheets;
    if (frozen === undefined) throw new Error('no sheet');
    frozen.name = 'Frosne formler';
    const host = startHost(book);
    expect(await mend(host.Excel, 'hidden-sheets')).toBe(1);
    expect(book.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible', 'VeryHidden']);
  });

  test('comments go with their replies, also from the file that is saved', async () => {
    const host = startHost(sharedBook());
    expect(await mend(host.Excel, 'comments')).toBe(2);
    const saved = openXlsx(saveXlsx(host.book));
    expect(saved.sheets.flatMap(({ comments }) => comments)).toEqual([]);
  });

  test('names of people that can be cleared are, also in the file; who saved it last stays', async () => {
    const host = startHost(sharedBook());
    expect(await mend(host.Excel, 'authors')).toBe(3);
    expect(openXlsx(saveXlsx(host.book)).properties).toEqual({
      author: '',
      manager: '',
      company: '',
      lastAuthor: 'Jens Jensen',
    });
  });

  test.each(['links', 'hidden-sheets', 'comments', 'authors'] as const)(
    '%s: a second time there is nothing to do, and nothing is written',
    async (kind) => {
      const host = startHost(sharedBook());
      await mend(host.Excel, kind);
      // The error stays linked.
      const before = imageOf(host.book);
      expect(await mend(host.Excel, kind)).toBe(0);
      expect(imageOf(host.book)).toEqual(before);
      expect(await mend(startHost(newBook()).Excel, kind)).toBe(0);
    },
  );
});

describe('protection is told of before anything is changed', () => {
  test.each([
    ['links', 'sheets-protected', ['Ark1']],
    ['comments', 'sheets-protected', ['Ark1']],
    ['hidden-sheets', 'structure-protected', []],
  ] as const)('%s', async (kind, reason, sheets) => {
    const book = sharedBook();
    if (reason === 'structure-protected') book.isStructureProtected = true;
    else for (const sheet of book.sheets) sheet.isProtected = true;
    const before = imageOf(book);
    const thrown = await thrownBy(mend(startHost(book).Excel, kind));
    expect(thrown).toBeInstanceOf(NotMended);
    expect(thrown).toMatchObject({ reason, sheets });
    expect(imageOf(book)).toEqual(before);
  });
});

describe('all or nothing', () => {
  const untouched = imageOf(sharedBook());

  async function trialOf(kind: MendableKind): Promise<{ actions: number; requests: number; after: object }> {
    const good = startHost(sharedBook());
    await mend(good.Excel, kind);
    const { actions, requests } = good.statistics;
    return { actions, requests, after: imageOf(good.book) };
  }

  async function outcomeOf(host: Host, kind: MendableKind, after: object): Promise<'as it was' | 'complete'> {
    const thrown = await thrownBy(mend(host.Excel, kind));
    if (thrown === null) {
      expect(imageOf(host.book)).toEqual(after);
      return 'complete';
    }
    expect(thrown).toBeInstanceOf(WriteFailed);
    expect(imageOf(host.book)).toEqual(untouched);
    return 'as it was';
  }

  test.each(UNDOABLE)(
    '%s: Excel fails once, at every action in turn',
    async (kind) => {
      const { actions, after } = await trialOf(kind);
      for (let number = 1; number <= actions; number++) {
        const host = startHost(sharedBook());
        host.failAt({ when: ({ sinceSet }) => sinceSet === number, once: true });
        expect([number, await outcomeOf(host, kind, after)]).toEqual([number, 'as it was']);
      }
    },
    60_000,
  );

  test.each(UNDOABLE)(
    '%s: every request is lost in turn, or its answer',
    async (kind) => {
      const { requests, after } = await trialOf(kind);
      for (const lost of ['request', 'answer'] as const) {
        for (let number = 1; number <= requests; number++) {
          const host = startHost(sharedBook());
          host.loseAt({ when: ({ sinceSet }) => sinceSet === number, lost });
          expect(await outcomeOf(host, kind, after)).toBe('as it was');
        }
      }
    },
    60_000,
  );

  test.each(UNDOABLE)('%s: where it cannot be put back either, that is said', async (kind) => {
    const { actions } = await trialOf(kind);
    const host = startHost(sharedBook());
    host.failAt({ when: ({ sinceSet }) => sinceSet >= actions });
    const thrown = await thrownBy(mend(host.Excel, kind));
    expect(thrown).toBeInstanceOf(RestoreFailed);
    // Copies to put back are what only a recalculation leaves.
    expect(thrown).toMatchObject({ remedy: 'none' });
  });

  test('comments: what is left is counted, since those that are gone cannot come back', async () => {
    const host = startHost(sharedBook());
    let deleted = 0;
    host.failAt({
      when: ({ location }) => location === 'Comment.delete' && ++deleted === 2,
      once: true,
    });
    const thrown = await thrownBy(mend(host.Excel, 'comments'));
    expect(thrown).toBeInstanceOf(PartlyMended);
    expect(thrown).toMatchObject({ mended: 1, left: 1 });
    expect(await mend(host.Excel, 'comments')).toBe(1);
  });

  test('comments: a failure before the first is as it was, and an answer that is lost is as good as one', async () => {
    const refused = startHost(sharedBook());
    refused.failAt({ when: ({ location }) => location === 'Comment.delete', once: true });
    expect(await thrownBy(mend(refused.Excel, 'comments'))).toBeInstanceOf(WriteFailed);
    expect(imageOf(refused.book)).toEqual(imageOf(sharedBook()));

    const { requests } = await trialOf('comments');
    const lost = startHost(sharedBook());
    lost.loseAt({ when: ({ sinceSet }) => sinceSet === requests, lost: 'answer' });
    expect(await mend(lost.Excel, 'comments')).toBe(2);
    expect(lost.book.sheets.flatMap(({ comments }) => comments)).toEqual([]);
  });
});

test('values come back as formulas to the byte where Excel refuses in the middle', async () => {
  const host = startHost(sharedBook());
  const [sheet] = host.book.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  let writes = 0;
  host.failAt({ when: ({ location }) => location === 'Range.formulas' && ++writes === 4, once: true });
  await thrownBy(mend(host.Excel, 'links'));
  expect(writes).toBe(4);
  expect(formulaOf(sheet, 'B1')).toBe('[1]Ark1!$A$1');
  expect(content(sheet, 'A5')).toBe("='[1]Ark 2'!$B$1");
});
