import { testEveryFault } from './everyFault';
import { scenarios } from './scenarios';
import { outcomeOf, trialOf } from './trial';

// The others are in a file of their own, since they take as long again.
describe.each(scenarios.filter(({ isGrowing }) => isGrowing))('$name', testEveryFault);

test('these are all the scenarios, in one of the two files each', () => {
  expect(scenarios.map(({ name, isGrowing }) => [name, isGrowing])).toEqual([
    ['new sheets', true],
    ['the same again', false],
    ['more rows, a new block and a new sheet', true],
    ['fewer rows, some with a note beside them', false],
    ['wider, over a note, and a block gone', true],
    ['lines in another order, more and fewer, for a formula', false],
  ]);
});

test('a copy that has not got all rows stops the run before anything is touched', async () => {
  const scenario = scenarios.find(({ name }) => name === 'fewer rows, some with a note beside them');
  if (scenario === undefined) throw new Error('No such scenario');
  const trial = await trialOf(scenario);
  const { book } = trial.host;
  trial.host.failAt({
    when: ({ location }) => {
      // What a copy looks like that was made without the rows a filter hides.
      if (location === 'Range.formulas')
        book.sheets.find((sheet) => sheet.name === '_kommuneandel_1')?.rows.splice(2, 1);
      return false;
    },
  });
  expect(await outcomeOf(trial, false)).toBe('as it was');
});
