import { telemedicineInput, telemedicineSettings } from '../../src/example/telemedicineInput';
import { telemedicinePublished } from '../../src/example/telemedicinePublished';
import { faultsBetween } from '../../src/intake/faultsBetween';
import type { Intake } from '../../src/intake/intake';
import { useTables } from '../../src/intake/useTables';
import { readText } from '../../src/reader/readText';
import { calculated } from '../support/calculated';
import { telemedicineText } from './telemedicineText';

const AS_PROPOSED = { key: null, groups: {}, takesUncounted: false, fillsIn: true };

function rowsOf({ tables }: Intake, name: string): readonly (readonly (string | number)[])[] {
  return tables.find((table) => table.name === name)?.rows ?? [];
}

describe("the telemedicine paper's four tables, pasted one after the other", () => {
  const readings = readText(telemedicineText());
  const intake = useTables(readings, AS_PROPOSED);

  test('come to the cost rows, recipients and settings of the example', () => {
    const [costs, parties] = telemedicineInput.map((sheet) => (sheet.kind === 'table' ? sheet.rows : []));
    expect(rowsOf(intake, 'Omkostninger')).toEqual(costs);
    expect(rowsOf(intake, 'Parter')).toEqual(parties);
    expect(rowsOf(intake, 'Indstillinger')).toEqual(telemedicineSettings);
    expect(rowsOf(intake, 'Nøgler')).toEqual([]);
  });

  test('come to what the example says was published; where nothing is printed nothing is written', () => {
    const printed = telemedicinePublished.map((row) =>
      row[1] === 'Løbende undervisning af nye borgere' ? row.map((cell) => (cell === 0 ? '' : cell)) : row,
    );
    expect(rowsOf(intake, 'Offentliggjort')).toEqual(printed);
  });

  test('tell what was decided: the row that no total counts, the recipients put in, the rounding found', () => {
    expect(intake.told).toEqual([
      { kind: 'uncounted', label: 'Løbende undervisning af nye borgere', isTaken: false },
      { kind: 'filled', place: 'Region Midtjylland', added: 16, isTaken: true },
      { kind: 'overview', title: 'Samlet oversigt over forventede udgifter 2021-2023' },
      { kind: 'rounding', agree: expect.any(Number) as number, of: expect.any(Number) as number },
    ]);
  });

  test('have the misprint that only all four together show', () => {
    // 205.500 + 500.000 + 2.294.000 = 2.999.500.
    expect(faultsBetween(readings)).toEqual([
      {
        table: 3,
        fault: {
          kind: 'does not agree with the other tables',
          ...{ rowIndex: 0, columnIndex: 2, printed: 2_814_500, expected: 2_999_500 },
        },
      },
    ]);
  });

  test('have their known misprints found when they are recalculated', () => {
    const tables = Object.fromEntries(intake.tables.map(({ name, rows }) => [name, rows]));
    const { comparisons, findings } = calculated(tables);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const off = comparisons.filter(({ difference }) => difference !== 0);
    const told = off.map(({ group, line, heading, difference }) =>
      [group ?? 'Samlet', line, heading, difference / 100].join(' · '),
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'Samlet · Regionen – klynge Midt · Region 2021 · -185000',
        'Implementering · Viborg Kommune · Kommuner 2022 · -500',
      ]),
    );
    // Nothing is printed where 35.500 was calculated.
    expect(told).toContain('Implementering · Regionen – klynge Midt · Region 2023 · -35500');
  });

  test('are allocated with the uncounted row where the user wants it, which then lacks a key', () => {
    const all = useTables(readings, { ...AS_PROPOSED, takesUncounted: true });
    const last = rowsOf(all, 'Omkostninger').at(-1);
    expect(last).toEqual([
      'Drift',
      'Løbende undervisning af nye borgere',
      '',
      300_000,
      300_000,
      300_000,
      300_000,
    ]);
    expect(all.told).toContainEqual({ kind: 'key missing', rows: 1 });
  });

  test('keep to the printed recipients, and have other group names, where the user wants that', () => {
    const few = useTables(readings, { ...AS_PROPOSED, fillsIn: false, groups: { 2: 'Drift og support' } });
    expect(rowsOf(few, 'Parter').map(([name]) => name)).toEqual([
      'Part',
      'Silkeborg Kommune',
      'Skive Kommune',
      'Viborg Kommune',
      'Regionen – klynge Midt',
    ]);
    expect(new Set(rowsOf(few, 'Omkostninger').map(([group]) => group))).toEqual(
      new Set(['Gruppe', 'Investering', 'Implementering', 'Drift og support']),
    );
  });
});
