import { soleSector } from '../../src/allocation/soleSector';
import { allocated } from './allocated';
import { costs, parties } from './smallInputs';

// 0 to 3 are municipalities, 4 and 5 regions.
const { parties: table } = allocated({ costs: costs(['A', '50/50', 1, 1]), parties });

test.each<[string, number[], string]>([
  ['one recipient', [4], 'Region'],
  ['several of one sector', [0, 1, 3], 'Kommuner'],
  ['several of two', [3, 4], ''],
  ['none', [], ''],
])('%s', (_, members, sector) => {
  expect(soleSector(members, table)).toBe(sector);
});
