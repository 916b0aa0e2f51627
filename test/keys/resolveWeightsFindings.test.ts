import type { Year } from '../../src/costs/costRow';
import type { KeyStep } from '../../src/keys/distributionKey';
import { resolveWeights } from '../../src/keys/resolveWeights';
import { parseParties } from '../../src/parties/parseParties';
import { EVERYONE, found, grid, HEADINGS, resolve, step } from './resolvedSteps';

/** The cells of `step`: row 2 of `Nøgler`. */
const CELLS = { level: 2, weight: 3, only: 4, remainder: 7 } as const;

describe('findings of resolveWeights', () => {
  const level = `Nøgler 1:${CELLS.level}`;
  const weight = `Nøgler 1:${CELLS.weight}`;
  const only = `Nøgler 1:${CELLS.only}`;
  const remainder = `Nøgler 1:${CELLS.remainder}`;
  const skewed = HEADINGS.indexOf('Skæv');

  test.each<[KeyStep, readonly number[], Year, [string, object][]]>([
    [
      step('Klynger', 'ligeligt'),
      EVERYONE,
      2021,
      [[`error level-unknown ${level}`, { level: 'Klynger', suggestion: 'Klynge' }]],
    ],
    [
      step('Part', 'Folketl'),
      EVERYONE,
      2021,
      [[`error driver-unknown ${weight}`, { heading: 'Folketl', suggestion: 'Folketal' }]],
    ],
    [
      step('Part', 'Folketal {år-2}'),
      EVERYONE,
      2025,
      [[`error driver-unknown ${weight}`, { heading: 'Folketal 2023', suggestion: 'Folketal 2019' }]],
    ],
    [
      step('Part', 'Folketal {år-2}'),
      EVERYONE,
      null,
      [[`error driver-needs-year ${weight}`, { heading: 'Folketal {år-2}', label: 'Drift' }]],
    ],
    [
      step('Part', 'Skæv'),
      [0, 1],
      2021,
      [[`warning driver-empty Parter 2:${skewed}`, { heading: 'Skæv', party: 'Skive' }]],
    ],
    [
      step('Part', 'Skæv'),
      [0, 2],
      2021,
      [[`error driver-not-a-number Parter 3:${skewed}`, { heading: 'Skæv', text: 'mange' }]],
    ],
    [
      step('Klynge', 'Skæv'),
      [0, 3],
      2021,
      [[`error driver-negative Parter 4:${skewed}`, { heading: 'Skæv', text: '-3' }]],
    ],
    [
      step('Klynge', `Midt=${'1'.repeat(400)}; Øst=1`),
      EVERYONE,
      2021,
      [[`error weights-too-large ${weight}`, { weight: `Midt=${'1'.repeat(400)}; Øst=1` }]],
    ],
    [
      step('Klynge', '20/30/50'),
      EVERYONE,
      2021,
      [
        [
          `error split-count ${weight}`,
          { text: '20/30/50', parts: 3, level: 'Klynge', groups: ['Midt', 'Øst'] },
        ],
      ],
    ],
    [
      step('Klynge', 'Mitd=1; Øst=2'),
      EVERYONE,
      2021,
      [[`error named-weight-unknown ${weight}`, { name: 'Mitd', level: 'Klynge', suggestion: 'Midt' }]],
    ],
    [
      step('Part', 'Skive=1; Aarhus=2'),
      EVERYONE,
      2021,
      [[`error named-weight-ambiguous ${weight}`, { name: 'Skive', level: 'Part' }]],
    ],
    [
      step('Part', 'Skive=1; Aarhus=2'),
      [0, 1, 2],
      2021,
      [[`note named-weight-absent ${weight}`, { names: ['Silkeborg'], level: 'Part' }]],
    ],
    [step('Part', 'Skive=1'), [0, 1, 2], 2021, []],
    [
      step('Part', 'ligeligt', 'Deltagere=ja'),
      EVERYONE,
      2021,
      [[`error condition-column-unknown ${only}`, { column: 'Deltagere', suggestion: 'Deltager' }]],
    ],
    [
      step('Part', 'ligeligt', 'Klynge=Vest'),
      EVERYONE,
      2021,
      [[`error condition-without-parties ${only}`, { text: 'Klynge=Vest' }]],
    ],
    [
      step('Part', 'ligeligt', '', 'Randers'),
      EVERYONE,
      2021,
      [[`error remainder-unknown ${remainder}`, { text: 'Randers', level: 'Part', suggestion: null }]],
    ],
    ...[
      ['størst rest', 'største rest'],
      ['hver for seg', 'hver for sig'],
      ['hverforsig', 'hver for sig'],
      ['Silkeborgg', 'Silkeborg'],
    ].map(([text = '', suggestion]): [KeyStep, readonly number[], Year, [string, object][]] => [
      step('Part', 'ligeligt', '', text),
      EVERYONE,
      2021,
      [[`error remainder-unknown ${remainder}`, { text, level: 'Part', suggestion }]],
    ]),
  ])('%#', (taken, members, year, expected) => {
    expect(found(taken, members, year)).toEqual(expected);
  });

  test('everything wrong with a step is said at once, and there is no value', () => {
    const { value, findings } = resolve(step('Klynger', 'Folketl', 'Deltagere=ja'));
    expect(value).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual([
      'condition-column-unknown',
      'level-unknown',
      'driver-unknown',
    ]);
  });

  test('a blank cell in the column of a level, and a workbook without sectors', () => {
    const few = parseParties(
      grid('Parter', [
        ['Part', 'Klynge'],
        ['Skive', ''],
        ['Aarhus', 'Øst'],
      ]),
    ).value;
    const user = { key: '35/65', label: 'Drift' };
    expect(resolveWeights(step('Klynge', 'ligeligt'), [0, 1], 2021, few, user).findings).toEqual([
      expect.objectContaining({
        severity: 'error',
        code: 'group-name-missing',
        cell: { name: 'Parter', sheet: 'Parter', row: 1, column: 1 },
        params: { level: 'Klynge', party: 'Skive' },
      }),
    ]);
    expect(resolveWeights(step('Sektor', '35/65'), [0, 1], 2021, few, user).findings).toEqual([
      expect.objectContaining({ severity: 'error', code: 'sector-needed', params: { key: '35/65' } }),
    ]);
  });
});
