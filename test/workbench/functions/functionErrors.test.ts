import { bookOf, type Cells } from '../calculation/bookOf';
import { createBookCalculator } from '../../../workbench/calculation/createBookCalculator';
import { readMetadata } from '../../../workbench/functions/customFunction';
import { settleFunctions } from '../../../workbench/functions/settleFunctions';
import { startFunctions } from '../../../workbench/functions/startFunctions';
import { at, functionsOf, TOY_FUNCTIONS } from './functionsOf';

const PARTIES: Cells = { A1: 'Skive', A2: 'Viborg', A3: 'Nord', B1: 1, B2: 2, B3: 5 };

test('an error carries its message, as far as Excel shows one', async () => {
  const { settle } = functionsOf({
    ...TOY_FUNCTIONS,
    FEJL: {
      parameters: [['kode', 'scalar']],
      run: (client, code: string) => {
        throw new client.Error(code, 'Derfor.');
      },
    },
    SENT: {
      parameters: [['kode', 'scalar']],
      run: async (client, code: string) => {
        await Promise.resolve();
        throw new client.Error(code, 'Derfor.');
      },
    },
    CELLE: { parameters: [], run: (client) => [[1], [new client.Error('#N/A', 'Kun her.')]] },
    HAVARI: {
      parameters: [],
      run: () => {
        throw new TypeError('uventet');
      },
    },
  });
  const book = bookOf({
    Ark1: {
      ...PARTIES,
      D1: '=DEL(1,"Skivee",A1:A3,B1:B3)',
      D2: '=FEJL("#VALUE!")',
      D3: '=SENT("#N/A")',
      D4: '=FEJL("#DIV/0!")',
      D5: '=HAVARI()',
      E1: '=CELLE()',
    },
  });
  await settle(book);
  expect(at(book, 'D1', 'D2', 'D3', 'D4', 'D5', 'E1', 'E2')).toEqual([
    { error: '#N/A', message: "Parten 'Skivee' findes ikke." },
    { error: '#VALUE!', message: 'Derfor.' },
    { error: '#N/A', message: 'Derfor.' },
    { error: '#DIV/0!' },
    { error: '#VALUE!' },
    1,
    { error: '#N/A', message: 'Kun her.' },
  ]);
});

test('an error among the arguments is the result, and the function is not called', async () => {
  const { settle, calls } = functionsOf(TOY_FUNCTIONS);
  const book = bookOf({
    Ark1: {
      A1: '=1/0',
      A2: 2,
      D1: '=DOBBELT(A1)',
      D2: '=SPREDT(1,A1:A2)',
      D3: '=DOBBELT(1,2)',
      D4: '=DOBBELT()',
    },
  });
  await settle(book);
  expect(at(book, 'D1', 'D2', 'D3', 'D4')).toEqual([
    { error: '#DIV/0!' },
    { error: '#DIV/0!' },
    { error: '#VALUE!' },
    { error: '#VALUE!' },
  ]);
  expect(calls).toEqual([]);
});

test('errors are handed to a function that takes them', async () => {
  const broker = startFunctions(
    readMetadata(
      JSON.stringify({
        allowErrorForDataTypeAny: true,
        functions: [
          { id: 'FEJL', name: 'FEJL', parameters: [{ name: 'x', type: 'any', dimensionality: 'matrix' }] },
        ],
      }),
    ),
    (client) => {
      client.associate('FEJL', (cells: { code?: string }[][]) =>
        cells.flat().map((cell) => cell.code ?? cell),
      );
    },
  );
  const book = bookOf({ Ark1: { A1: '=1/0', A2: 7, D1: '=FEJL(A1:A2)' } });
  await settleFunctions(book, createBookCalculator(broker), broker);
  expect(at(book, 'D1', 'D2')).toEqual(['#DIV/0!', 7]);
});
