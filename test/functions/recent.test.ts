import { allocateAmong } from '../../src/functions/allocateAmong';
import { LARGEST_REMAINDER } from '../../src/functions/partRounding';
import { remembersRecent } from '../../src/functions/recent';
import { recipientsOf } from '../../src/functions/reading/recipientsOf';
import { weightsOf } from '../../src/functions/reading/weightsOf';
import { remembered } from '../../src/cells/remembered';
import { column, shown } from './support/call';

const TO_THE_ORE = { unit: 1, method: 'half up', remainder: LARGEST_REMAINDER } as const;

test('the last things asked for are made once, the least recently used forgotten first', () => {
  const made: string[] = [];
  const upper = remembersRecent((asked) => {
    made.push(String(asked));
    return String(asked).toUpperCase();
  }, 2);
  expect(['a', 'b', 'a', 'c', 'a', 'b'].map((asked) => upper(asked))).toEqual(["A","B","A","C","A","B"]); // prettier-ignore
  // c pushed b out, since a had been asked for after it; then b was made again.
  expect(made).toEqual(['a', 'b', 'c', 'b']);
});

test('what is too large to be copied is not kept', () => {
  const large = column(...Array.from({ length: 50_001 }, () => 1));
  expect(weightsOf(large)).not.toBe(weightsOf(large));
});

test('what is remembered by a key is made once, the first made forgotten first', () => {
  const kept = new Map<string, number>();
  let count = 0;
  const made = ['a', 'b', 'a', 'c', 'b', 'a'].map((key) => remembered(kept, key, () => (count += 1), 2));
  expect(made).toEqual([1, 2, 1, 3, 2, 4]);
  expect([...kept]).toEqual([['c', 3], ['a', 4]]); // prettier-ignore
});

test('what cannot be made is tried again', () => {
  const kept = new Map<string, number>();
  const fail = (): number => {
    throw new RangeError('no');
  };
  expect(() => remembered(kept, 'a', fail, 2)).toThrow(RangeError);
  expect(remembered(kept, 'a', () => 5, 2)).toBe(5);
});

test('the same weights in fresh arrays are read once, and other weights anew', () => {
  const weights = weightsOf(column(1, 2, 3));
  expect(weightsOf(column(1, 2, 3))).toBe(weights);
  expect(weightsOf(column(1, 2, 4))).not.toBe(weights);
  expect(weightsOf([[1, 2, 3]])).not.toBe(weights);
  expect(weightsOf(column(1, 2))).not.toBe(weights);
  expect(weightsOf(column(1, 2, '3'))).not.toBe(weights);
});

test('recipients are told apart by names and by weights', () => {
  const recipients = recipientsOf(column('A', 'B'), column(1, 2));
  expect(recipientsOf(column('A', 'B'), column(1, 2))).toBe(recipients);
  expect(recipientsOf(column('B', 'A'), column(1, 2))).not.toBe(recipients);
  expect(recipientsOf(column('A', 'B'), column(2, 1))).not.toBe(recipients);
});

test('an amount is allocated once for all its recipients', () => {
  const weights = weightsOf(column(7, 11, 13));
  const parts = allocateAmong(10_000, weights, TO_THE_ORE);
  expect(allocateAmong(10_000, weights, TO_THE_ORE)).toBe(parts);
  expect(allocateAmong(10_000, weights, { ...TO_THE_ORE, unit: 100 })).not.toBe(parts);
  expect(allocateAmong(10_001, weights, TO_THE_ORE)).not.toBe(parts);
});

test('the allocations kept with the weights are bounded', () => {
  const weights = weightsOf(column(...Array.from({ length: 2_000 }, (_, i) => i)));
  for (let amount = 1; amount <= 300; amount += 1) allocateAmong(amount, weights, TO_THE_ORE);
  // 200.000 parts of 2.000 recipients.
  expect(weights.allocations.size).toBe(100);
});

test('a forgotten allocation is made again alike', () => {
  const names = column('A', 'B', 'C');
  const first = shown('KOMMUNEANDEL', [100, 'A', names, column(5, 6, 7)]);
  for (let weight = 1; weight < 40; weight += 1) {
    shown('KOMMUNEANDEL', [100, 'A', names, column(weight, 1, 1)]);
  }
  // 100 kr. by 5 / 6 / 7: 27,777… is 27,78 since its remainder is the largest.
  expect(first).toBe(27.78);
  expect(shown('KOMMUNEANDEL', [100, 'A', names, column(5, 6, 7)])).toBe(27.78);
});

test('a range changed in place is read anew', () => {
  const weights = column(1, 3);
  const call = [100, 'B', column('A', 'B'), weights];
  expect(shown('KOMMUNEANDEL', call)).toBe(75);
  weights[1] = [1];
  expect(shown('KOMMUNEANDEL', call)).toBe(50);
});
