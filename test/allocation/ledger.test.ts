import type { FinalShares } from '../../src/allocation/finalShares';
import { handIn, openLedger, receive } from '../../src/allocation/ledger';
import { allocated } from './allocated';
import { costs, parties } from './smallInputs';

const { rows } = allocated({ costs: costs(['A', '50/50', 1, 1]), parties }).costs;
const half = { numerator: 1n, denominator: 2n };
const halves: FinalShares = {
  byParty: new Map([
    [0, half],
    [2, half],
  ]),
  dependOnAmount: false,
};
const whole: FinalShares = {
  byParty: new Map([[2, { numerator: 1n, denominator: 1n }]]),
  dependOnAmount: false,
};

/** A ledger of one row, the pots of the municipalities in 2021 and 2022, and three recipients. */
const ledgerOfTwoPots = () => {
  const pots = [2021, 2022].map((year) => ({ sector: 'Kommuner', year }));
  return openLedger(rows, pots, 3);
};

test('what is handed in is added up by row, and by the way it is shared', () => {
  const ledger = ledgerOfTwoPots();
  const pot = ledger.potOf('Kommuner', 2022);
  handIn(ledger, 0, pot, 300, halves);
  handIn(ledger, 0, pot, 200, halves);
  handIn(ledger, 0, pot, 40, whole);
  expect([...(ledger.rows.get(0) ?? [])]).toEqual([NaN, 540]);
  expect([...pot.handedIn]).toEqual([
    [halves, 500],
    [whole, 40],
  ]);
});

test('handing in shows who can get something; what they get is added up', () => {
  const ledger = ledgerOfTwoPots();
  const pot = ledger.potOf('Kommuner', 2021);
  handIn(ledger, 0, pot, 0, halves);
  receive(pot, 2, 30);
  receive(pot, 2, -10);
  expect([...pot.received]).toEqual([0, NaN, 20]);
});

test.each<[string, string | null, number, string]>([
  ['another sector', 'Region', 2021, 'No pot for »Region« 2021'],
  ['another year', 'Kommuner', 2023, 'No pot for »Kommuner« 2023'],
  ['no pot yet', null, 2021, 'No pot for »null« 2021'],
])('%s has no pot in the ledger', (_, sector, year, message) => {
  expect(() => ledgerOfTwoPots().potOf(sector, year)).toThrow(new RangeError(message));
});

test('nothing is handed in for a row of another group', () => {
  const ledger = ledgerOfTwoPots();
  const pot = ledger.potOf('Kommuner', 2021);
  expect(() => handIn(ledger, 7, pot, 100, halves)).toThrow(new RangeError('No row 7'));
});
