import type { SharingItem, SharingKind } from '../../src/sharing/sharing';
import type { SharingFacts } from '../../src/sharing/sharingFacts';
import { sharingReport } from '../../src/sharing/sharingReport';

const CLEAN: SharingFacts = {
  known: { outdated: false, findings: 0, findingsSeen: false, sheetsMissing: false },
  freezeState: { live: [], liveNames: [], frozenFormulas: 0 },
  links: [],
  mendableLinks: 0,
  hiddenSheets: [],
  comments: [],
  notes: [],
  authors: { author: '', manager: '', company: '', lastAuthor: '' },
  readMe: { sheet: 'Læs mig', marks: ['9f2b1c7de0a4f3b2-0'] },
  readMeMark: '9f2b1c7de0a4f3b2-0',
};

function itemOf(kind: SharingKind, facts: Partial<SharingFacts>): SharingItem {
  const item = sharingReport({ ...CLEAN, ...facts }).items.find((one) => one.kind === kind);
  if (item === undefined) throw new Error(`No ${kind}`);
  return item;
}

test('a workbook with nothing to do is ok throughout, in the order shown', () => {
  const { items } = sharingReport(CLEAN);
  expect(items.map(({ kind }) => kind)).toEqual([
    'live-formulas', 'links', 'hidden-sheets', 'findings', 'outdated', 'comments', 'notes', 'authors', 'read-me',
  ]); // prettier-ignore
  for (const item of items) expect(item).toMatchObject({ status: 'ok', count: 0, hasRemedy: false });
});

const place = (sheet: string, address: string | null) => ({ sheet, address, text: 'x' });
const live = [{ sheet: 'Ark1', areas: ['B2:B9', 'D2'], formulas: 9, cells: 9 }];

test.each<[SharingKind, string, Partial<SharingFacts>, Partial<SharingItem>]>([
  ['live-formulas', 'formulas on a sheet', { freezeState: { live, liveNames: [], frozenFormulas: 0 } },
    { status: 'todo', count: 9, placeCount: 2, hasRemedy: true, isFinal: false, places: [
      { sheet: 'Ark1', address: 'B2:B9', text: '' }, { sheet: 'Ark1', address: 'D2', text: '' }] }],
  ['live-formulas', 'a name alone, which cannot be frozen', { freezeState: { live: [], liveNames: ['Andele'], frozenFormulas: 3 } },
    { status: 'todo', count: 1, hasRemedy: false, places: [{ sheet: null, address: null, text: 'Andele' }] }],
  ['links', 'a cell and a name', { links: [place('Ark1', 'B2'), { sheet: null, address: null, text: 'N' }], mendableLinks: 1 },
    { status: 'todo', count: 2, hasRemedy: true, isFinal: true }],
  ['links', 'a cell that shows an error', { links: [place('Ark1', 'B2')] }, { status: 'todo', count: 1, hasRemedy: false }],
  ['links', 'a name alone', { links: [{ sheet: null, address: null, text: 'N' }] }, { status: 'todo', count: 1, hasRemedy: false }],
  ['hidden-sheets', 'two of them', { hiddenSheets: ['A', 'B'] }, { status: 'todo', count: 2, hasRemedy: true, isFinal: false }],
  ['findings', 'not looked at', { known: { ...CLEAN.known, findings: 4 } }, { status: 'todo', count: 4, hasRemedy: true }],
  ['findings', 'looked at', { known: { ...CLEAN.known, findings: 4, findingsSeen: true } }, { status: 'ok', count: 4, hasRemedy: true }],
  ['outdated', 'older than the input', { known: { ...CLEAN.known, outdated: true } }, { status: 'todo', count: 1, hasRemedy: true }],
  ['sheets-missing', 'not there at all', { known: { ...CLEAN.known, sheetsMissing: true } }, { status: 'todo', count: 1, hasRemedy: true }],
  ['comments', 'one', { comments: [place('Ark1', 'B2')] }, { status: 'todo', count: 1, hasRemedy: true, isFinal: true }],
  ['notes', 'one', { notes: [place('Ark1', 'C1')] }, { status: 'todo', count: 1, hasRemedy: true, isFinal: true }],
  ['notes', 'an Excel that does not tell', { notes: null }, { status: 'unknown', count: 0, hasRemedy: false }],
  ['authors', 'one name in two places', { authors: { author: 'Mette', manager: '', company: 'Skive', lastAuthor: 'Mette' } },
    { status: 'todo', count: 2, hasRemedy: true, isFinal: true, places: [
      { sheet: null, address: null, text: 'Mette' }, { sheet: null, address: null, text: 'Skive' }] }],
  ['authors', 'only who saved it last', { authors: { ...CLEAN.authors, lastAuthor: 'Jens' } },
    { status: 'told', count: 1, hasRemedy: false, places: [{ sheet: null, address: null, text: 'Jens' }] }],
  ['read-me', 'missing', { readMe: null }, { status: 'todo', count: 1, hasRemedy: true, places: [] }],
  ['read-me', 'written for other sheets', { readMe: { sheet: 'Læs', marks: ['0000000000000000-0'] } },
    { status: 'todo', count: 1, hasRemedy: true, places: [{ sheet: 'Læs', address: null, text: 'Læs' }] }],
  ['read-me', 'missing, with nothing of ours to tell of', { readMe: null, readMeMark: null }, { status: 'ok', count: 0 }],
])('%s: %s', (kind, _, facts, expected) => {
  expect(itemOf(kind, facts)).toMatchObject(expected);
}); // prettier-ignore

test('the first twenty places are shown, and all are counted', () => {
  const comments = Array.from({ length: 45 }, (_, row) => place('Ark1', `B${row + 1}`));
  const item = itemOf('comments', { comments });
  expect(item).toMatchObject({ count: 45, placeCount: 45 });
  expect(item.places).toEqual(comments.slice(0, 20));
});
