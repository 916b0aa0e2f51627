import { newBook, newSheet } from '../../../../workbench/book/newBook';
import type { Shift } from '../../../../workbench/book/shift';
import {
  commandArea,
  STRUCTURE_COMMANDS,
  type CommandParams,
} from '../../../../workbench/page/binding/structureCommands';

const AREA = { row: 4, column: 1, rows: 2, columns: 3 };

function run(id: string, params: CommandParams = {}) {
  const book = newBook('Ark1');
  const second = newSheet('Drift', 'b');
  book.sheets.push(second, newSheet('Anlæg', 'c'));
  const shifts: Omit<Shift, 'sheet'>[] = [];
  STRUCTURE_COMMANDS[`sheet.command.${id}`]?.({
    book,
    sheet: second,
    area: AREA,
    params,
    shift: ({ axis, at, count, band }) => shifts.push({ axis, at, count, band }),
  });
  return { names: book.sheets.map(({ name }) => name), active: book.activeSheet.name, second, shifts };
}

test.each<[string, Omit<Shift, 'sheet'>]>([
  ['insert-row', { axis: 'rows', at: 4, count: 2, band: { first: 0, count: 16_384 } }],
  ['remove-row', { axis: 'rows', at: 4, count: -2, band: { first: 0, count: 16_384 } }],
  ['insert-col', { axis: 'columns', at: 1, count: 3, band: { first: 0, count: 1_048_576 } }],
  ['remove-col', { axis: 'columns', at: 1, count: -3, band: { first: 0, count: 1_048_576 } }],
  ['insert-range-move-down', { axis: 'rows', at: 4, count: 2, band: { first: 1, count: 3 } }],
  ['delete-range-move-up', { axis: 'rows', at: 4, count: -2, band: { first: 1, count: 3 } }],
  ['insert-range-move-right', { axis: 'columns', at: 1, count: 3, band: { first: 4, count: 2 } }],
  ['delete-range-move-left', { axis: 'columns', at: 1, count: -3, band: { first: 4, count: 2 } }],
])('%s shifts %j', (id, shift) => {
  expect(run(id).shifts).toEqual([shift]);
});

test.each<[string, CommandParams, readonly string[], string]>([
  ['insert-sheet', {}, ['Ark1', 'Ark2', 'Drift', 'Anlæg'], 'Ark2'],
  ['insert-sheet', { index: 3 }, ['Ark1', 'Drift', 'Anlæg', 'Ark2'], 'Ark2'],
  ['remove-sheet', {}, ['Ark1', 'Anlæg'], 'Ark1'],
  ['copy-sheet', {}, ['Ark1', 'Drift', 'Drift (2)', 'Anlæg'], 'Drift (2)'],
  ['set-worksheet-name', { name: 'Nye tal' }, ['Ark1', 'Nye tal', 'Anlæg'], 'Ark1'],
  ['set-worksheet-order', { order: 0 }, ['Drift', 'Ark1', 'Anlæg'], 'Ark1'],
])('%s %j', (id, params, names, active) => {
  expect(run(id, params)).toMatchObject({ names, active });
});

test('a sheet is hidden and shown again', () => {
  expect(run('set-worksheet-hidden').second.visibility).toBe('Hidden');
  expect(run('set-worksheet-show')).toMatchObject({ active: 'Drift', second: { visibility: 'Visible' } });
});

test('Univer leaves out the columns of whole rows', () => {
  expect(commandArea({ startRow: 2, endRow: 3, startColumn: NaN, endColumn: NaN })).toEqual({
    row: 2,
    rows: 2,
    column: 0,
    columns: 16_384,
  });
});
