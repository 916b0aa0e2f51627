import { bookOf, setCell, setStored, type Cells } from '../calculation/bookOf';
import { at, functionsOf, TOY_FUNCTIONS } from './functionsOf';

const PARTIES: Cells = { A1: 'Skive', A2: 'Viborg', A3: 'Nord', B1: 1, B2: 2, B3: 5 };

test('a cell is busy until the add-in has answered', async () => {
  const { calculator, settle } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({ Ark1: { ...PARTIES, D1: '=DEL(800,"Viborg",A1:A3,B1:B3)', D2: '=D1*2' } });
  calculator.calculate(book);
  expect(at(book, 'D1', 'D2')).toEqual([{ error: '#BUSY!' }, { error: '#BUSY!' }]);
  await settle(book);
  expect(at(book, 'D1', 'D2')).toEqual([200, 400]);
});

test('names of functions are read in any case, and functions inside others too', async () => {
  const { settle } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({
    Ark1: {
      ...PARTIES,
      D1: '=ROUND(del(801,"Viborg",A1:A3,B1:B3),0)',
      D2: '=SUM(Spredt(80,B1:B3))',
      D3: '=DOBBELT(DOBBELT(D1))+DOBBELT(1)',
      D4: '=IF(TRUE,DOBBELT(4),DOBBELT(5))',
    },
  });
  await settle(book);
  expect(at(book, 'D1', 'D2', 'D3', 'D4')).toEqual([200, 80, 802, 8]);
});

test('the functions get what Excel hands them', async () => {
  const { settle, calls } = functionsOf({
    ALT: {
      parameters: [
        ['ene', 'scalar'],
        ['flere', 'matrix'],
        ['valgfri', 'scalar?'],
        ['sidste', 'matrix?'],
      ],
      run: () => 0,
    },
  });
  const book = bookOf({
    Ark1: { A1: 'x', A2: true, D1: '=ALT(A1,A1:A3)', D2: '=ALT(A9,A2,,B1:B2)', D3: '=ALT("a",{1,2;3,4},7)' },
  });
  await settle(book);
  expect(calls).toEqual([
    ['ALT', 'x', [['x'], [true], [0]], null, null],
    ['ALT', null, [[true]], null, [[0], [0]]],
    [
      'ALT',
      'a',
      [
        [1, 2],
        [3, 4],
      ],
      7,
      null,
    ],
  ]);
});

test('an array fills the cells around it, and follows what it reads', async () => {
  const { settle } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({ Ark1: { ...PARTIES, D1: '=SPREDT(80,B1:B3)', E1: '=SUM(D1:D3)', F1: '=D3' } });
  await settle(book);
  expect(at(book, 'D1', 'D2', 'D3', 'E1', 'F1')).toEqual([10, 20, 50, 80, 50]);
  expect(book.activeSheet.rows[0]?.[3]?.arrayRange).toBe('D1:D3');
  setCell(book.activeSheet, 'B3', 1);
  await settle(book);
  expect(at(book, 'D1', 'D2', 'D3', 'E1', 'F1')).toEqual([20, 40, 20, 80, 20]);
});

test('an array with something in its way shows #SPILL! until the way is free', async () => {
  const { settle } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({ Ark1: { ...PARTIES, D1: '=SPREDT(80,B1:B3)', D2: 'optaget' } });
  await settle(book);
  expect(at(book, 'D1', 'D2', 'D3')).toEqual([{ error: '#SPILL!' }, 'optaget', null]);
});

test('a cell that gives one value does not become an array formula', async () => {
  const { settle } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({ Ark1: { D1: '=DOBBELT(2)' } });
  await settle(book);
  expect(book.activeSheet.rows[0]?.[3]?.arrayRange).toBeUndefined();
});

test('each call is made once, and again only for other arguments', async () => {
  const { settle, calls } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({
    Ark1: { A1: 1, D1: '=DOBBELT(A1)', D2: '=DOBBELT(A1)', D3: '=DOBBELT(1)', D4: '=DOBBELT(2)' },
  });
  await settle(book);
  expect(calls).toEqual([
    ['DOBBELT', 1],
    ['DOBBELT', 2],
  ]);
  setCell(book.activeSheet, 'A1', 3);
  await settle(book);
  expect(calls.slice(2)).toEqual([['DOBBELT', 3]]);
  expect(at(book, 'D1', 'D2', 'D3', 'D4')).toEqual([6, 6, 2, 4]);
});

test('without the add-in a function keeps its value; with it, one saved as unknown is asked again', async () => {
  const { settle } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({ Ark1: { A1: 1 } });
  setStored(book.activeSheet, 'D1', 'DOBBELT(A1)', { error: '#NAME?' });
  setStored(book.activeSheet, 'D2', 'DOBBELT(A1)', { error: '#BUSY!' });
  await settle(book);
  expect(at(book, 'D1', 'D2')).toEqual([2, 2]);
});

test('a chain of functions is settled link by link, also where an amount changes on the way', async () => {
  const { calculator, settle } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({
    Ark1: { A1: 1, D1: '=DOBBELT(A1)', D2: '=DOBBELT(D1)', D3: '=DOBBELT(D2)+DOBBELT(D1)' },
  });
  calculator.calculate(book);
  setCell(book.activeSheet, 'A1', 10);
  await settle(book);
  expect(at(book, 'D1', 'D2', 'D3')).toEqual([20, 40, 120]);
});
