import { linkedBooks } from '../../src/sharing/linkedBooks';

const none = (): boolean => false;

describe('formulas that read from another workbook', () => {
  test.each([
    ['=[Bog.xlsx]Ark1!A1', ['Bog.xlsx']],
    ["='C:\\mappe\\[Bog.xlsx]Ark 1'!$A$1", ['C:\\mappe\\Bog.xlsx']],
    [
      "='https://skive.sharepoint.com/sites/b/[Bog 2.xlsx]Børn''s ark'!A1",
      ['https://skive.sharepoint.com/sites/b/Bog 2.xlsx'],
    ],
    ['=[1]Ark1!$A$1', ['1']],
    ['=[1]!Navn', ['1']],
    ["=[1]'Ark 1'!A1", ['1']],
    ["='[Bog.xlsx]#REF'!A1", ['Bog.xlsx']],
    ['=[1]#REF!A1', ['1']],
    ["='Bog.xlsx'!Navn", ['Bog.xlsx']],
    ['=Bog.xlsx!Navn', ['Bog.xlsx']],
    ["='C:\\mappe\\Bog 1.xlsb'!Navn*2", ['C:\\mappe\\Bog 1.xlsb']],
    ['=SUM([Bog.xlsx]Jan:Feb!A1)', ['Bog.xlsx']],
    [
      '=VLOOKUP(A1,[Priser.xlsx]Ark1!A:B,2,FALSE)+[Bog.xlsx]Ark1!A1+[Priser.xlsx]Ark1!C1',
      ['Priser.xlsx', 'Bog.xlsx'],
    ],
    ['="a""b"&[Bog.xlsx]Ark1!A1', ['Bog.xlsx']],
    ["=Server|'Emne'!Punkt", ['Server']],
    ['=[Bog.xlsx]Ark1!Tabel[Beløb]', ['Bog.xlsx']],
  ])('%s', (formula, books) => {
    expect(linkedBooks(formula, none)).toEqual(books);
  });
});

describe('formulas that do not', () => {
  test.each([
    '=SUM(A1:B2)',
    "=Ark1!A1+'Ark 1'!B2",
    '=Tabel[Kolonne]',
    '=SUM(Tabel[[#Headers],[A]])',
    '=Tabel[[#This Row],[Beløb]]*0.25',
    '=[@Beløb]*2',
    '=[Beløb]',
    '=[@[Beløb i alt]]+Ark1!A1',
    "=Tabel[Pris '[kr.']]+1",
    "=SUM(Tabel['#]:Tabel[b])",
    '=Tabel[A]:Ark1!B2',
    '="[Bog.xlsx]Ark1!A1"',
    '=HYPERLINK("[Bog.xlsx]Ark1!A1","Gå til")',
    '=INDIRECT("\'[Bog.xlsx]Ark1\'!A1")',
    '="Hun sagde ""[1]Ark1!A1"""',
    "='Bog (xlsx)'!A1",
    'Se [Bog.xlsx]Ark1!A1',
    '=FORDEL(B5,Parter[Folketal])',
    '=#REF!A1',
  ])('%s', (formula) => {
    expect(linkedBooks(formula, none)).toEqual([]);
  });
});

test('a sheet of the workbook may be called like a file', () => {
  const isSheet = (name: string): boolean => name === 'Bog.xlsx';
  expect(linkedBooks("='Bog.xlsx'!A1+Bog.xlsx!A2", isSheet)).toEqual([]);
  expect(linkedBooks("='Bog.xlsx'!A1+'[Bog.xlsx]Ark1'!A2", isSheet)).toEqual(['Bog.xlsx']);
});

test.each(['[', "'", '"', "['", 'a.', "'[", '[[', ']!'])(
  'a formula as long as Excel takes, made of %s',
  (piece) => {
    expect(linkedBooks(`=!${piece.repeat(8000 / piece.length)}`, none)).toEqual([]);
  },
);
