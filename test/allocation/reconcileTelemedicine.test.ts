import { reconcile } from '../../src/allocation/reconcile';
import type { Finding } from '../../src/findings/finding';
import { allocated } from './allocated';
import { NOTHING_BESIDE } from './reconciled';
import { AMOUNTS, telemedicine, UNCOUNTED } from './telemedicine';

const { allocation, costs, parties, published } = allocated(telemedicine);
const { comparisons, findings } = reconcile(allocation, costs, parties, published, NOTHING_BESIDE);

/** The cell of a line under a heading, as the fixture has it. */
function cellOf(group: string, line: string, heading: string) {
  const rows = telemedicine.published ?? [];
  return {
    row: rows.findIndex((row) => row[0] === group && row[1] === line),
    column: ['Gruppe', 'Linje', 'Pris i alt', ...AMOUNTS].indexOf(heading),
  };
}

function placeOf({ cell }: Pick<Finding, 'cell'>) {
  return { row: cell?.row, column: cell?.column };
}

const kr = (amount: number) => amount * 100;

/** What is known to be wrong in the printed tables, and what follows from it. */
const misprints: [string, string, string, string, object][] = [
  [
    'published-differs',
    'Implementering',
    'Viborg Kommune',
    'Kommuner 2022',
    { published: kr(197_000), calculated: kr(197_500) },
  ],
  [
    'published-differs',
    'Samlet',
    'Viborg Kommune',
    'Kommuner 2022',
    { published: kr(1_274_500), calculated: kr(1_275_000) },
  ],
  ...['2021', '2022', '2023'].map((year): [string, string, string, string, object] => {
    const total = year === '2021' ? 9_150_000 : 11_750_000;
    const params = { published: kr(total), rows: kr(total + 300_000), calculated: kr(total) };
    return ['published-total-differs-from-rows', 'Drift', 'Total', `Kommuner ${year}`, params];
  }),
  [
    'published-total-differs-from-rows',
    'Drift',
    'Total',
    'Pris i alt',
    { published: kr(27_800_000), rows: kr(28_100_000), calculated: kr(27_800_000) },
  ],
  [
    'published-overview-differs-from-groups',
    'Samlet',
    'Regionen – klynge Midt',
    'Region 2021',
    { published: kr(2_814_500), groups: kr(2_999_500), calculated: kr(2_999_500) },
  ],
  [
    'published-overview-differs-from-groups',
    'Samlet',
    'Regionen – klynge Midt',
    'Region 2023',
    { published: kr(3_079_500), groups: kr(3_044_000), calculated: kr(3_079_500) },
  ],
  [
    'published-not-printed',
    'Implementering',
    'Regionen – klynge Midt',
    'Region 2023',
    { calculated: kr(35_500) },
  ],
  ['published-not-printed', 'Implementering', 'Total', 'Pris i alt', { calculated: kr(17_800_000) }],
  ['published-line-unknown', 'Drift', UNCOUNTED, 'Linje', { line: UNCOUNTED, group: 'Drift' }],
];

test.each(misprints)('%s: %s, %s, %s', (code, group, line, heading, params) => {
  const found = findings.filter((finding) => finding.code === code);
  const here = found.filter(
    (finding) => JSON.stringify(placeOf(finding)) === JSON.stringify(cellOf(group, line, heading)),
  );
  expect(here.map((finding) => finding.params)).toEqual([expect.objectContaining(params)]);
});

test('and nothing else is found, all of it warnings', () => {
  expect(findings).toHaveLength(misprints.length);
  expect(new Set(findings.map(({ severity }) => severity))).toEqual(new Set(['warning']));
});

test('every printed figure with a calculated counterpart is compared', () => {
  expect(comparisons.filter(({ published: printed }) => Number.isNaN(printed))).toHaveLength(2);
  expect(comparisons.filter(({ difference }) => difference !== 0)).toHaveLength(5);
});
