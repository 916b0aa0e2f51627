import type { SheetsState } from '../../src/sheets/chosenSheet';
import { chooseSheets } from '../../src/sheets/chooseSheets';
import {
  inVariant,
  wantedAllocationSheet,
  wantedComparison,
  wantedControl,
  wantedOverview,
  wantedRates,
  wantedSettlement,
} from '../../src/sheets/wantedSheets';
import { emptyWorkbook } from './handMade';

const drift = wantedAllocationSheet('Drift');

function workbook(change: Partial<SheetsState>, ...sheets: string[]): SheetsState {
  return { ...emptyWorkbook, sheets: sheets.map((name) => ({ name, isProtected: false })), ...change };
}

/** What a recalculation of the group leaves behind on a sheet. */
function written(sheet: string, base: string): SheetsState['blocks'] {
  return [
    { definedName: base, sheet, topLeft: 'Omkostning' },
    { definedName: `${base}_Poster`, sheet, topLeft: 'Omkostning' },
    { definedName: `${base}_Parter`, sheet, topLeft: 'Part' },
  ];
}

test('an empty workbook gets the wanted names', () => {
  const { value, findings } = chooseSheets([drift, wantedOverview, wantedControl], emptyWorkbook);
  expect(value).toEqual([
    {
      name: 'Fordeling Drift',
      definedName: 'Fordeling_Drift',
      blocks: ['Fordeling_Drift_Poster', 'Fordeling_Drift_Parter'],
      isNew: true,
    },
    { name: 'Samlet oversigt', definedName: 'Samlet_oversigt', blocks: ['Samlet_oversigt'], isNew: true },
    {
      name: 'Kontrol',
      definedName: 'Kontrol',
      blocks: ['Kontrol_laest', 'Kontrol_kolonner', 'Kontrol_fund', 'Kontrol_summer', 'Kontrol_afstemning'],
      isNew: true,
    },
  ]);
  expect(findings).toEqual([]);
});

test('without groups the sheet is Fordeling', () => {
  const [sheet] = chooseSheets([wantedAllocationSheet('')], emptyWorkbook).value;
  expect(sheet).toMatchObject({ name: 'Fordeling', definedName: 'Fordeling' });
});

test('a sheet of ours is found again by its name, also when the user has renamed it', () => {
  const state = workbook({ blocks: written('Til byrådet', 'Fordeling_Drift') }, 'Til byrådet');
  const { value, findings } = chooseSheets([drift], state);
  expect(value).toMatchObject([{ name: 'Til byrådet', definedName: 'Fordeling_Drift', isNew: false }]);
  expect(findings).toEqual([]);
});

test("a sheet of the user's with the wanted name is left alone", () => {
  const state = workbook({}, 'FORDELING DRIFT', 'Fordeling Drift (2)');
  const { value, findings } = chooseSheets([drift], state);
  expect(value).toMatchObject([{ name: 'Fordeling Drift (3)', definedName: 'Fordeling_Drift', isNew: true }]);
  expect(findings).toMatchObject([
    {
      severity: 'note',
      code: 'sheet-taken',
      params: { wanted: 'Fordeling Drift', used: 'Fordeling Drift (3)' },
    },
  ]);
});

test('an input range under one of our names is foreign: neither its sheet nor its name is taken', () => {
  const blocks = [{ definedName: 'Kontrol', sheet: 'Kontrol', topLeft: 'Part' }];
  const { value, findings } = chooseSheets([wantedControl], workbook({ blocks }, 'Kontrol'));
  expect(value).toMatchObject([
    {
      name: 'Kontrol (2)',
      definedName: 'Kontrol_2',
      blocks: [
        'Kontrol_2_laest',
        'Kontrol_2_kolonner',
        'Kontrol_2_fund',
        'Kontrol_2_summer',
        'Kontrol_2_afstemning',
      ],
    },
  ]);
  expect(findings.map((finding) => finding.code)).toEqual(['sheet-taken']);
});

test('the sheet that got a numbered name is found again, and that it is numbered is said again', () => {
  const blocks = [
    { definedName: 'Fordeling_Drift', sheet: 'Fordeling Drift', topLeft: 'Noter' },
    ...written('Fordeling Drift (2)', 'Fordeling_Drift_2'),
  ];
  const state = workbook({ blocks }, 'Fordeling Drift', 'Fordeling Drift (2)');
  const { value, findings } = chooseSheets([drift], state);
  expect(value).toMatchObject([
    { name: 'Fordeling Drift (2)', definedName: 'Fordeling_Drift_2', isNew: false },
  ]);
  expect(findings).toMatchObject([
    { code: 'sheet-taken', params: { wanted: 'Fordeling Drift', used: 'Fordeling Drift (2)' } },
  ]);
});

test.each([
  ['the whole without its blocks is not ours', written('Ark1', 'Fordeling').slice(0, 1), []],
  [
    'a block that stands on another sheet',
    [
      ...written('Ark1', 'Fordeling').slice(0, 2),
      { definedName: 'Fordeling_Parter', sheet: 'Ark2', topLeft: 'Part' },
    ],
    [],
  ],
  ['a block without the whole', written('Ark1', 'Fordeling').slice(1), []],
  ['a table of that name', [], ['FORDELING']],
  ['a constant named as a block', [], ['Fordeling_parter']],
])('%s: the family gets a number', (_, blocks, otherNames) => {
  const { value } = chooseSheets(
    [wantedAllocationSheet('')],
    workbook({ blocks, otherNames }, 'Ark1', 'Ark2'),
  );
  expect(value).toMatchObject([{ name: 'Fordeling', definedName: 'Fordeling_2', isNew: true }]);
});

test('groups that are the same once cleaned each get their own sheet and names, without a finding', () => {
  const wanted = ['A/B', 'A:B', 'a-b'].map(wantedAllocationSheet);
  const { value, findings } = chooseSheets(wanted, emptyWorkbook);
  expect(value.map((sheet) => sheet.name)).toEqual([
    'Fordeling A-B',
    'Fordeling A-B (2)',
    'Fordeling a-b (3)',
  ]);
  expect(value.map((sheet) => sheet.definedName)).toEqual([
    'Fordeling_A_B',
    'Fordeling_A_B_2',
    'Fordeling_a_b_3',
  ]);
  expect(findings).toEqual([]);

  const blocks = value.flatMap(({ name, definedName }) => written(name, definedName));
  const again = chooseSheets(wanted, workbook({ blocks }, ...value.map((sheet) => sheet.name)));
  expect(again.value).toEqual(value.map((sheet) => ({ ...sheet, isNew: false })));
  expect(again.findings).toEqual([]);
});

test('a group named as a block of another gets names of its own', () => {
  const { value } = chooseSheets(['Drift', 'Drift Poster'].map(wantedAllocationSheet), emptyWorkbook);
  expect(value.map((sheet) => sheet.definedName)).toEqual(['Fordeling_Drift', 'Fordeling_Drift_Poster_2']);
});

test('a sheet of ours whose group is gone is reported once', () => {
  const state = workbook({ blocks: written('Fordeling Anlæg', 'Fordeling_Anlæg') }, 'Fordeling Anlæg');
  expect(chooseSheets([drift], state).findings).toMatchObject([
    { severity: 'warning', code: 'sheet-stale', params: { sheet: 'Fordeling Anlæg', kind: 'group' } },
  ]);
});

test.each([
  ['settlement', wantedSettlement(2021)],
  ['comparison', wantedComparison],
  ['rates', wantedRates],
] as const)('so is one whose %s is gone, and it is none where it is written', (kind, wanted) => {
  const { name, definedName, blocks } = wanted;
  const names = [...new Set([definedName, ...blocks.map((block) => definedName + block)])];
  const state = workbook(
    { blocks: names.map((one) => ({ definedName: one, sheet: name, topLeft: 'Part' })) },
    name,
  );
  expect(chooseSheets([drift], state).findings).toMatchObject([
    { severity: 'warning', code: 'sheet-stale', params: { sheet: name, kind } },
  ]);
  expect(chooseSheets([drift, wanted], state).findings).toEqual([]);
});

test('the sheets of a variant make none of the workbook’s own stale', () => {
  const state = workbook({ blocks: written('Fordeling Drift', 'Fordeling_Drift') }, 'Fordeling Drift');
  expect(chooseSheets([inVariant(drift, 'ligeligt')], state).findings).toEqual([]);
});

test("a name of the user's own that begins with Fordeling is not stale", () => {
  const blocks = [{ definedName: 'Fordeling_Poster', sheet: 'Ark1', topLeft: 'Post' }];
  expect(chooseSheets([drift], workbook({ blocks }, 'Ark1')).findings).toEqual([]);
});

test('a protected sheet of ours is an error, a protected sheet of another is none', () => {
  const sheets = ['Fordeling Drift', 'Noter'].map((name) => ({ name, isProtected: true }));
  const state = { ...emptyWorkbook, sheets, blocks: written('Fordeling Drift', 'Fordeling_Drift') };
  expect(chooseSheets([drift], state).findings).toMatchObject([
    { severity: 'error', code: 'sheet-protected', params: { sheet: 'Fordeling Drift' } },
  ]);
});

test('a workbook of protected structure is an error', () => {
  const state = workbook({ isStructureProtected: true });
  expect(chooseSheets([drift, wantedControl], state).findings).toMatchObject([
    { severity: 'error', code: 'structure-protected', params: { sheets: ['Fordeling Drift', 'Kontrol'] } },
  ]);
});
