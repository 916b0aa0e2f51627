import type { DistributionKey, KeyStep } from '../../src/keys/distributionKey';
import { withUnit } from '../../src/keys/withUnit';

const cell = { name: 'Nøgler', sheet: 'Nøgler', row: 1, column: 1 };
const cells = { level: cell, weight: cell, least: cell, most: cell, only: cell, remainder: cell };

const EVERY_AMOUNT = { base: 0, least: null, most: null, only: [], years: null } as const;

function step(number: number, level: string, unit: number): KeyStep {
  const rounding = { unit, method: 'half up', remainder: { kind: 'largest' } } as const;
  return {
    number,
    level,
    weighting: { kind: 'equal' },
    weightText: 'ligeligt',
    ...EVERY_AMOUNT,
    rounding,
    cells,
  };
}

const key: DistributionKey = { name: 'Klynge', steps: [step(1, 'Sektor', 5_000_000), step(2, 'Part', 1)] };

test('the unit is changed where recipients share, and nowhere else', () => {
  const [changed] = withUnit([key], 50_000);
  expect(changed?.steps.map(({ level, rounding }) => `${level} ${rounding.unit}`)).toEqual([
    'Sektor 5000000',
    'Part 50000',
  ]);
});

test('rows of one key still share it, so that their amounts are added up', () => {
  const [first, second, third] = withUnit([key, { ...key, name: 'Anden' }, key], 100);
  expect(third).toBe(first);
  expect(second).not.toBe(first);
});

test('without a unit the keys are as they are', () => {
  const keys = [key];
  expect(withUnit(keys, undefined)).toBe(keys);
});
