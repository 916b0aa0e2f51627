import { parseAmount } from '../../../src/money/parseAmount';
import type { Ore } from '../../../src/money/ore';
import { explainContext } from '../../../src/views/explain/explainContext';
import type { Explanation, ExplanationPart } from '../../../src/views/explain/explanation';
import { explanationOf } from '../../../src/views/explain/explanationOf';
import type { SheetFigure } from '../../../src/views/explain/figure';
import { figureAmount } from '../../../src/views/explain/figureAmount';
import { figureBlocks } from '../../../src/views/explain/figureBlocks';
import type { Language } from '../../../src/texts/language';
import { type Opened, openExample } from '../../taskpane/support/openExample';

let telemedicine: Opened;
let clusters: Opened;

beforeAll(async () => {
  telemedicine = await openExample('telemedicin.xlsx');
  clusters = await openExample('klyngenoegle.xlsx');
});

function explained(
  { calculation, state }: Opened,
  figure: SheetFigure,
  language: Language = 'da',
): Explanation {
  const blocks = figureBlocks(calculation, state);
  return explanationOf(figure, explainContext(calculation, calculation.allocation!, blocks, language));
}

function partyOf({ calculation }: Opened, name: string): number {
  return calculation.input.parties.parties.find((party) => party.name === name)!.index;
}

function rowOf({ calculation }: Opened, label: string): number {
  return calculation.input.costs.rows.find((row) => row.label === label)!.index;
}

type Kind = ExplanationPart['kind'];

function only<K extends Kind>({ parts }: Explanation, kind: K): Extract<ExplanationPart, { kind: K }>[] {
  return parts.filter((part): part is Extract<ExplanationPart, { kind: K }> => part.kind === kind);
}

const kommuner = (year: number) => ({ sector: 'Kommuner', year });
const region = (year: number) => ({ sector: 'Region', year });

describe('a recipient of Drift 2022, rounded by itself', () => {
  // 11.750.000 × 45.851 / 1.326.340 = 406.192,416…, published as 406.000.
  test('is told from the cost rows to the cell', () => {
    const figure: SheetFigure = {
      kind: 'party',
      group: 'Drift',
      party: partyOf(telemedicine, 'Skive Kommune'),
      pot: kommuner(2022),
    };
    const told = explained(telemedicine, figure);
    expect(told).toMatchObject({ title: 'Skive Kommune, Kommuner 2022 i Drift', amount: '406.000 kr.' });
    const [rows] = only(told, 'sum');
    expect(rows).toMatchObject({ heading: 'Kommuner 2022: 10 poster', sum: { amount: '11.750.000 kr.' } });
    expect(rows?.items).toContainEqual({
      text: 'Drift af telemedicinsk infrastruktur',
      amount: '1.900.000 kr.',
      detail: '35 / 100 af 5.500.000 kr. = 1.925.000',
      link: { to: 'input', cell: expect.objectContaining({ sheet: 'Omkostninger', column: 5 }) as unknown },
    });
    expect(only(told, 'share')).toMatchObject([
      {
        lines: [
          '11.750.000 kr.',
          '× 45.851 / 1.326.340',
          '= 406.192,41…',
          '→ 406.000 kr. (afrundet til 500 kr., halv op, hver for sig)',
        ],
        link: { to: 'input', cell: { sheet: 'Parter', column: 3 } },
      },
    ]);
  });

  test('is told in English with English numbers', () => {
    const figure: SheetFigure = {
      kind: 'party',
      group: 'Drift',
      party: partyOf(telemedicine, 'Skive Kommune'),
      pot: kommuner(2022),
    };
    const told = explained(telemedicine, figure, 'en');
    expect(told.amount).toBe('DKK 406,000');
    expect(only(told, 'share')[0]?.lines).toEqual([
      'DKK 11,750,000',
      '× 45,851 / 1,326,340',
      '= 406,192.41…',
      '→ DKK 406,000 (rounded to DKK 500, half up, independent)',
    ]);
  });

  test('has an empty cell where another sector pays', () => {
    const figure: SheetFigure = {
      kind: 'party',
      group: 'Drift',
      party: partyOf(telemedicine, 'Skive Kommune'),
      pot: region(2022),
    };
    const told = explained(telemedicine, figure);
    expect(told.amount).toBe('');
    expect(only(told, 'text')[0]?.text).toMatch(
      /^Cellen er tom, fordi intet af »Region 2022« kan tilfalde Skive Kommune/,
    );
  });
});

describe('a key of three steps', () => {
  // 989.999 × 1/2 = 494.999,50: both clusters are rounded down and the krone left goes to the first, Midt, which makes
  // 495.000. By 94.026 : 45.851 : 96.921 in units of 100 that is 196.500, 95.800 and 202.600, and 100 to Silkeborg (50,94).
  test('tells who got what was left, at each step', () => {
    const figure: SheetFigure = {
      kind: 'party',
      group: '',
      party: partyOf(clusters, 'Skive Kommune'),
      pot: kommuner(2022),
    };
    const told = explained(clusters, figure);
    expect(told.amount).toBe('99.131 kr.');
    const notes = only(told, 'share').map((part) => [part.lines.at(-1), ...part.notes]);
    expect(notes).toEqual([
      [
        '→ 3.331 kr. (afrundet til 1 kr., største rest)',
        'Da alle dele var rundet ned, var der 3 gange 1 kr. tilbage, ét til hver af de største rester: »Silkeborg Kommune«, »Aarhus Kommune« og »Samsø Kommune«.',
        'Skive Kommune fik ikke noget af det.',
      ],
      [
        '→ 495.000 kr. (afrundet til 1 kr., største rest)',
        'Da alle dele var rundet ned, var der 1 kr. tilbage, som gik til den største rest: »Midt«.',
      ],
      [
        '→ 95.800 kr. (afrundet til 100 kr., største rest)',
        'Da alle dele var rundet ned, var der 100 kr. tilbage, som gik til den største rest: »Silkeborg Kommune«.',
      ],
    ]);
  });

  test('ends with what each key gave', () => {
    const figure: SheetFigure = {
      kind: 'party',
      group: '',
      party: partyOf(clusters, 'Skive Kommune'),
      pot: kommuner(2022),
    };
    expect(explained(clusters, figure).parts.at(-1)).toMatchObject({
      heading: 'Skive Kommune',
      items: [{ amount: '3.331 kr.' }, { amount: '95.800 kr.' }],
      sum: { text: 'Tilsammen', amount: '99.131 kr.' },
    });
  });

  test('shows a share of several keys without its long fraction', () => {
    const figure: SheetFigure = { kind: 'share', group: '', party: partyOf(clusters, 'Silkeborg Kommune') };
    const told = explained(clusters, figure);
    expect(only(told, 'share')[0]?.lines).toEqual([told.amount]);
  });
});

describe('a cost row', () => {
  // 75 % of 6.900.000 is 5.175.000, between 5.150.000 and 5.200.000: the tie goes to the even multiple of 50.000.
  test('is split as its key says', () => {
    const row = rowOf(telemedicine, 'Implementeringsressourcer');
    const told = explained(telemedicine, { kind: 'row', group: 'Implementering', row, pot: kommuner(2021) });
    expect(told.amount).toBe('5.200.000 kr.');
    expect(only(told, 'sum')[0]?.items[0]).toMatchObject({
      text: 'Postens beløb i 2021',
      amount: '6.900.000 kr.',
    });
    expect(only(told, 'share')[0]?.lines.slice(1, 3)).toEqual(['× 75 / 100', '= 5.175.000']);
  });

  test('gives the sector that takes the rest what the other leaves', () => {
    const row = rowOf(telemedicine, 'Implementeringsressourcer');
    const told = explained(telemedicine, { kind: 'row', group: 'Implementering', row, pot: region(2021) });
    expect(only(told, 'share')[0]).toMatchObject({
      lines: ['6.900.000 kr. − 5.200.000 kr. = 1.700.000 kr.'],
      notes: ['Region tager det, de andre lader tilbage.'],
    });
  });

  test('links to its own key, also where an earlier row has the same', () => {
    const row = rowOf(telemedicine, 'Fælles evaluering');
    const told = explained(telemedicine, { kind: 'row', group: 'Implementering', row, pot: kommuner(2021) });
    const { key } = telemedicine.calculation.input.costs.rows[row]!.cells;
    expect(only(told, 'share')[0]?.link?.cell).toEqual({
      sheet: key.sheet,
      row: key.row,
      column: key.column,
    });
  });

  test('with 0 says so', () => {
    const row = rowOf(telemedicine, 'Implementeringsressourcer');
    const told = explained(telemedicine, { kind: 'row', group: 'Implementering', row, pot: kommuner(2023) });
    expect(only(told, 'text')[0]?.text).toBe('Beløbet er 0: Der er ikke fordelt noget her.');
  });
});

test('a figure of the overview is the sum of the groups, each a link on', () => {
  const party = partyOf(telemedicine, 'Skive Kommune');
  const told = explained(telemedicine, { kind: 'party', group: null, party, pot: kommuner(2021) });
  const [groups] = only(told, 'sum');
  expect(groups?.heading).toBe('Fra hver gruppe');
  expect(groups?.items.map(({ text, link }) => [text, link?.to, link?.cell.sheet])).toEqual([
    ['Investering', 'figure', 'Fordeling Investering'],
    ['Implementering', 'figure', 'Fordeling Implementering'],
    ['Drift', 'figure', 'Fordeling Drift'],
  ]);
});

test('the rounding difference of Investering 2021 is what the recipients got too much', () => {
  const told = explained(telemedicine, { kind: 'difference', group: 'Investering', pot: kommuner(2021) });
  expect(told.amount).toBe('-1.000 kr.');
  expect(only(told, 'sum')[0]?.items.map(({ amount }) => amount)).toEqual([
    '1.150.000 kr.',
    '-1.151.000 kr.',
  ]);
});

test('kr. per inhabitant is the quotient', () => {
  const party = partyOf(telemedicine, 'Skive Kommune');
  const told = explained(telemedicine, { kind: 'perInhabitant', party });
  const amount = figureAmount(telemedicine.calculation, { kind: 'party', group: null, party, pot: null })!;
  expect(told.amount).toBe(`${(amount / 100 / 45_851).toFixed(2).replace('.', ',')} kr.`);
});

test('a share is told exactly', () => {
  const told = explained(telemedicine, {
    kind: 'share',
    group: 'Drift',
    party: partyOf(telemedicine, 'Skive Kommune'),
  });
  expect(told.amount).toBe('3,46 %');
  expect(only(told, 'share')[0]?.lines).toEqual(['45.851 / 1.326.340', '= 3,46 %']);
});

test('a published figure is put beside ours', () => {
  const { comparisons } = telemedicine.calculation;
  const index = comparisons.findIndex(({ group, published }) => group === null && published === 281_450_000);
  expect(explained(telemedicine, { kind: 'comparison', index })).toMatchObject({
    title: 'Regionen – klynge Midt, Region 2021 i Samlet',
    amount: '-185.000 kr.',
    parts: [{ items: [{ amount: '2.814.500 kr.' }, { amount: '-2.999.500 kr.', link: { to: 'figure' } }] }],
  });
});

/** Øre of an amount as shown; 0 where nothing is. */
function oreOf(text: string): Ore {
  const amount = parseAmount(text);
  if (amount.kind !== 'amount') throw new Error(`No amount: ${text}`);
  return amount.ore;
}

test('in both examples every list adds up to its sum, and every amount is explained', () => {
  for (const opened of [telemedicine, clusters]) {
    for (const { group, pots, parties, rows } of opened.calculation.allocation!.groups) {
      for (const pot of pots) {
        const figures: SheetFigure[] = [
          ...parties.map(({ party }): SheetFigure => ({ kind: 'party', group, party, pot })),
          ...rows.map(({ row }): SheetFigure => ({ kind: 'row', group, row, pot })),
          { kind: 'total', group, pot },
          { kind: 'difference', group, pot },
          { kind: 'check', group, pot },
        ];
        for (const figure of figures) {
          const told = explained(opened, figure);
          expect(told.parts.length).toBeGreaterThan(0);
          for (const { items, sum } of only(told, 'sum')) {
            if (sum === null) continue;
            const added = items.reduce((total, { amount }) => total + oreOf(amount), 0);
            expect({ figure, added }).toEqual({ figure, added: oreOf(sum.amount) });
          }
        }
      }
    }
  }
});
