import fc from 'fast-check';
import { allocated, type Inputs } from './allocated';
import { anyWorkbook } from './anyWorkbook';
import { partyFigures } from './figures';

function sumOf(amounts: readonly number[]): number {
  return amounts.filter((amount) => !Number.isNaN(amount)).reduce((sum, amount) => sum + amount, 0);
}

test('every pot is the sum of its rows, and its recipients and its difference together', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      for (const { pots, rows, parties, totals, differences } of allocated(inputs).allocation.groups) {
        pots.forEach((_, place) => {
          expect(totals[place]).toBe(sumOf(rows.map(({ amounts }) => amounts[place] ?? NaN)));
          const received = sumOf(parties.map(({ amounts }) => amounts[place] ?? NaN));
          expect(totals[place]).toBe(received + (differences[place] ?? NaN));
        });
      }
    }),
  );
});

test('what the pots of a row and its split difference leave of its amount is nothing', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const { allocation, costs } = allocated(inputs);
      for (const { rows, splitDifferences } of allocation.groups) {
        for (const { row, amounts } of rows) {
          const handedIn = sumOf(costs.rows[row]?.amounts.map(({ amount }) => amount) ?? []);
          const left = sumOf(
            splitDifferences.filter((split) => split.row === row).map(({ difference }) => difference),
          );
          expect(sumOf([...amounts]) + left).toBe(handedIn);
        }
      }
    }),
  );
});

test('where nothing is rounded by itself, nothing is left over', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      fc.pre(!(inputs.settings ?? []).some(([, value]) => value === 'hver for sig'));
      const { allocation, findings } = allocated(inputs);
      expect(
        allocation.groups.flatMap(({ differences }) => [...differences]).filter((left) => left !== 0),
      ).toEqual([]);
      expect(findings.filter(({ severity }) => severity === 'warning')).toEqual([]);
    }),
  );
});

test('the order of the rows does not matter to what a recipient gets', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const [headings = [], ...rows] = inputs.costs;
      const turned: Inputs = { ...inputs, costs: [headings, ...rows.reverse()] };
      const results = [allocated(inputs), allocated(turned)];
      for (const { group } of results[0]?.allocation.groups ?? []) {
        const [figures, turnedFigures] = results.map((result) => partyFigures(result, group));
        expect(turnedFigures).toEqual(figures);
      }
    }),
  );
});

test('an allocation is plain data', () => {
  fc.assert(
    fc.property(anyWorkbook, (inputs) => {
      const { allocation } = allocated(inputs);
      expect(structuredClone(allocation)).toEqual(allocation);
    }),
    { numRuns: 10 },
  );
});
