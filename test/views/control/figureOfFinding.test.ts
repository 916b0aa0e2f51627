import type { CellRef } from '../../../src/findings/cellRef';
import { finding } from '../../../src/findings/finding';
import { figureOfFinding } from '../../../src/views/control/figureOfFinding';
import { calculated } from '../support/calculated';

/** 101 and 103 kr. halved to whole kroner leave a krone over each; three recipients of 100 kr. each alone leave one over too. */
const calculation = calculated({
  Omkostninger: [
    ['Gruppe', 'Post', 'Nøgle', 2021, 2022],
    ['Drift', 'Løn', '50/50', 100, 100],
    ['Anlæg', 'Bygning', 'Alle', 100, 200],
    ['Anlæg', 'Inventar', '50/50', 101, 103],
    ['Anlæg', 'Udstyr', '50/50', 105, 104],
  ],
  Parter: [
    ['Part', 'Sektor', 'Folketal'],
    ['Nord', 'Kommuner', 300],
    ['Syd', 'Kommuner', 300],
    ['Regionen', 'Region', 300],
  ],
  Nøgler: [
    ['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Kun', 'Afrunding', 'Metode', 'Rest'],
    ['Alle', 1, 'Part', 'ligeligt', '', 1, 'halv op', 'hver for sig'],
  ],
  Indstillinger: [
    ['Navn', 'Værdi'],
    ['Sektorafrunding', 1],
    ['Sektorrest', 'hver for sig'],
  ],
  Offentliggjort: [
    ['Gruppe', 'Linje', 2021, 'Kommuner 2022'],
    ['anlæg', 'Nord', 33, 52],
    ['Samlet', 'Syd', 1, 2],
    ['Nedlagt', 'Nord', 3, 4],
  ],
});

const at = (sheet: string, row: number, column: number): CellRef => ({ name: sheet, sheet, row, column });
const splitAt = (cell: CellRef | null) =>
  finding('warning', 'split-difference', cell, { label: 'Inventar', year: 2021, difference: 100 });
const publishedAt = (cell: CellRef | null) =>
  finding('warning', 'published-not-printed', cell, {
    line: 'Nord',
    heading: '2021',
    calculated: 0,
  });
const differenceOf = (group: string, heading: string) =>
  finding('warning', 'independent-difference', null, { group, heading, difference: 100 });

test('a split that does not add up leads to what the row gives its first sector in the year of the cell', () => {
  const row = { kind: 'row', group: 'Anlæg', row: 2 };
  expect(figureOfFinding(splitAt(at('Omkostninger', 3, 3)), calculation)).toMatchObject({
    ...row,
    pot: { sector: 'Kommuner', year: 2021 },
  });
  expect(figureOfFinding(splitAt(at('Omkostninger', 3, 4)), calculation)).toMatchObject({
    ...row,
    pot: { sector: 'Kommuner', year: 2022 },
  });
  expect(figureOfFinding(splitAt(at('Omkostninger', 4, 4)), calculation)).toMatchObject({ row: 3 });
});

test.each<[string, CellRef | null]>([
  ['nowhere', null],
  ['on another sheet', at('Budget', 3, 3)],
  ['in another row', at('Omkostninger', 9, 3)],
  ['in another column', at('Omkostninger', 3, 2)],
])('a split that does not add up leads to no figure where its cell is %s', (_, cell) => {
  expect(figureOfFinding(splitAt(cell), calculation)).toBeNull();
});

test('a difference leads to its group and pot, and to nothing where there is none by that name', () => {
  expect(figureOfFinding(differenceOf('Anlæg', '2021'), calculation)).toMatchObject({
    kind: 'difference',
    group: 'Anlæg',
    pot: { sector: '', year: 2021 },
  });
  expect(figureOfFinding(differenceOf('Anlæg', 'Kommuner 2022'), calculation)).toMatchObject({
    pot: { sector: 'Kommuner', year: 2022 },
  });
  expect(figureOfFinding(differenceOf('Anlæg', '2023'), calculation)).toBeNull();
  expect(figureOfFinding(differenceOf('Nedlagt', '2021'), calculation)).toBeNull();
});

test('a published figure leads to ours under its line and heading, its group read as it is meant', () => {
  const ours = (row: number, column: number) =>
    figureOfFinding(publishedAt(at('Offentliggjort', row, column)), calculation);
  expect(ours(1, 2)).toMatchObject({ kind: 'party', group: 'Anlæg', party: 0, pot: { year: 2021 } });
  expect(ours(1, 3)).toMatchObject({ pot: { sector: 'Kommuner', year: 2022 } });
  expect(ours(2, 2)).toMatchObject({ kind: 'party', group: null, party: 1, pot: { year: 2021 } });
  expect(ours(3, 2)).toBeNull();
  expect(ours(5, 2)).toBeNull();
  expect(figureOfFinding(publishedAt(null), calculation)).toBeNull();
});

test('before anything could be allocated there is no figure', () => {
  const early = { ...calculation, allocation: null };
  expect(figureOfFinding(splitAt(at('Omkostninger', 3, 3)), early)).toBeNull();
  expect(figureOfFinding(differenceOf('Anlæg', '2021'), early)).toBeNull();
  expect(figureOfFinding(publishedAt(at('Offentliggjort', 1, 2)), early)).toBeNull();
  expect(figureOfFinding(publishedAt(at('Offentliggjort', 2, 2)), early)).toBeNull();
});

test('other findings are about no figure, wherever they are', () => {
  const found = finding('note', 'row-without-amount', at('Omkostninger', 3, 3), { label: 'Inventar' });
  expect(figureOfFinding(found, calculation)).toBeNull();
});
