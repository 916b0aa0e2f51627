import { finding, type Finding, type Parsed } from '../findings/finding';
import { unmarked } from '../tables/emptyMark';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import { type Cell, cellAt, isFilled, refAt, showsDate } from '../tables/table';
import type { CellValue, Grid } from '../cells/grid';
import { applySetting } from './applySetting';
import { SETTING_NAMES, type SettingField } from './settingNames';
import { priceIndexRows, priceIndexYear } from './priceIndexRows';
import { DEFAULT_SETTINGS, type Settings } from './settings';
import { areaAddress } from '../cells/addresses';
import { cellText } from '../tables/cellText';
import { rangeKind } from '../tables/rangeKind';
import { parseAmount } from '../money/parseAmount';

/** What to write instead of a value that cannot be used; for units and weights some of many. */
const ALLOWED: Readonly<Record<SettingField, string>> = {
  standardWeight: 'Folketal; Folketal {år-2}; ligeligt',
  unit: '0,01; 1; 500; 50.000',
  method: 'halv op; halv lige',
  remainder: 'største rest; hver for sig',
  sectorUnit: '0,01; 1; 500; 50.000',
  sectorMethod: 'halv op; halv lige',
  sectorRemainder: 'største rest; hver for sig',
  calculation: 'pr. gruppe; pr. post',
  displayUnit: 'kr.; 1.000 kr.; mio. kr.',
  amountUnit: 'kr.; 1.000 kr.; mio. kr.',
  priceLevel: '2019',
  years: '2021-2023; 2021; 2021, 2023',
  subtotal: 'Klynge',
  inhabitants: 'Folketal',
  language: 'dansk; engelsk',
};

const FIELD_OF = new Map<string, SettingField>(
  (Object.keys(SETTING_NAMES) as SettingField[]).flatMap((field) =>
    SETTING_NAMES[field].map((name): [string, SettingField] => [foldText(name), field]),
  ),
);

/**
 * Reads `Indstillinger`: a name in the first column and a value in the second. Without the range, and where a value is
 * blank, the defaults hold. The first row is headings where it names no setting and has none of its own beside it, or is
 * called what such columns are. Findings: the warnings `setting-unknown`, `setting-nameless` and `beside-below`, those of
 * `priceIndexRows` and `besideSettings`, and the errors `column-missing`, `setting-invalid`, `setting-twice`, `number-doubtful` (a date) and
 * `cell-error`.
 */
export function parseSettings(grid: Grid | undefined): Parsed<Settings> {
  const findings: Finding[] = [];
  const seen = new Set<SettingField>();
  let settings = DEFAULT_SETTINGS;
  const rows = grid === undefined ? [] : settingRows(grid);
  const indexes = priceIndexRows(rows);
  for (const { name, value: typed } of rows) {
    if (name.text === '' || priceIndexYear(name.text) !== null) continue;
    const field = FIELD_OF.get(foldText(name.text));
    findings.push(...nameFindings(name, field, seen));
    if (field === undefined) continue;
    const value = unmarked(typed);
    const isRead = !seen.has(field) && isFilled(value) && !showsDate(value);
    const changed = isRead ? applySetting(settings, field, value) : null;
    findings.push(...valueFindings(field, value, isRead && changed === null));
    seen.add(field);
    const given = { field, text: value.text, cell: value.ref };
    if (changed !== null) settings = { ...changed, given: [...settings.given, given] };
  }
  const prices = { ...settings.prices, indexes: indexes.value };
  const around = grid === undefined ? [] : [...aroundSettings(grid, rows), ...besideSettings(grid, rows)];
  return { value: { ...settings, prices }, findings: [...findings, ...indexes.findings, ...around] };
}

function isSetting(name: string): boolean {
  return FIELD_OF.has(foldText(name)) || priceIndexYear(name) !== null;
}

function nameFindings(
  { text, isError, ref }: Cell,
  field: SettingField | undefined,
  seen: ReadonlySet<SettingField>,
): Finding[] {
  if (isError) return [finding('error', 'cell-error', ref, { text })];
  if (field === undefined) {
    const names = Object.values(SETTING_NAMES).flat();
    return [finding('warning', 'setting-unknown', ref, { name: text, suggestion: nearestName(text, names) })];
  }
  return seen.has(field) ? [finding('error', 'setting-twice', ref, { name: SETTING_NAMES[field][0] })] : [];
}

function valueFindings(field: SettingField, cell: Cell, isUnusable: boolean): Finding[] {
  const { text, isError, ref } = cell;
  if (isError) return [finding('error', 'cell-error', ref, { text })];
  if (showsDate(cell)) return [finding('error', 'number-doubtful', ref, { text, doubt: 'date' })];
  const params = { name: SETTING_NAMES[field][0], text, allowed: ALLOWED[field] };
  return isUnusable ? [finding('error', 'setting-invalid', ref, params)] : [];
}

/**
 * What is not used of the cells in and around `Indstillinger`: the error `column-missing` where its name covers no
 * values, and the warnings `setting-nameless` for values without a name and `beside-below` for settings right below or
 * above it.
 */
function aroundSettings(grid: Grid, rows: readonly SettingRow[]): Finding[] {
  const { name } = grid;
  const width = grid.values[0]?.length ?? 0;
  const isNarrow = width < 2 && rows.some((row) => isSetting(row.name.text));
  const nameless = rows.filter((row) => row.name.text === '');
  const { below = [], above = [] } = grid.beside ?? {};
  return [
    ...(isNarrow ? [finding('error', 'column-missing', refAt(grid, 0, 0), { name, heading: 'Værdi' })] : []),
    ...nameless.map(({ value }) => finding('warning', 'setting-nameless', value.ref, { text: value.text })),
    ...settingsOutside(grid, above, -above.length),
    ...settingsOutside(grid, below, grid.values.length),
  ];
}

/** @param top where the first of the rows stands, from the range's first. */
function settingsOutside(grid: Grid, rows: readonly (readonly CellValue[])[], top: number): Finding[] {
  const found = rows.flatMap(([name = ''], index) =>
    isSetting(cellText(name)) ? [{ row: top + index, name: cellText(name) }] : [],
  );
  const [first, last = first] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined) return [];
  const columns = grid.values[0]?.length ?? 0;
  const rowCount = last.row - first.row + 1;
  const cells = areaAddress({ row: grid.row + first.row, column: grid.column, rows: rowCount, columns });
  const params = { name: grid.name, kind: rangeKind(grid), cells, names: found.map(({ name }) => name) };
  return [finding('warning', 'beside-below', refAt(grid, first.row, 0), params)];
}

/**
 * What stands right of the values of `Indstillinger`, which has two columns: the warning `setting-elsewhere` for each
 * setting without a value that has one further on, and the note `column-unread` for each column with numbers beside values.
 */
function besideSettings(grid: Grid, rows: readonly SettingRow[]): Finding[] {
  const width = Math.max(0, ...grid.values.map((row) => row.length));
  const columns = Array.from({ length: Math.max(0, width - 2) }, (_, index) => index + 2);
  const named = rows.filter(({ name }) => isSetting(name.text));
  const at = ({ name }: SettingRow, column: number): Cell => cellAt(grid, name.ref.row - grid.row, column);
  const elsewhere = named.flatMap((row): Finding[] => {
    if (row.value.text !== '') return [];
    const other = columns.map((column) => at(row, column)).find(({ text }) => text !== '');
    if (other === undefined) return [];
    const params = { name: row.name.text, text: other.text };
    return [finding('warning', 'setting-elsewhere', other.ref, params)];
  });
  const unread = columns.flatMap((column): Finding[] => {
    const first = named
      .filter(({ value }) => value.text !== '')
      .map((row) => at(row, column))
      .find(({ value, text }) => text !== '' && parseAmount(value).kind === 'amount');
    if (first === undefined) return [];
    const heading = isSetting(cellAt(grid, 0, 0).text) ? '' : cellAt(grid, 0, column).text;
    return [finding('note', 'column-unread', first.ref, { heading, of: 'others' })];
  });
  return [...elsewhere, ...unread];
}

/** A row of `Indstillinger`. */
interface SettingRow {
  readonly name: Cell;
  readonly value: Cell;
}

/** What the columns of settings are called. */
const NAMES = new Set([
  '',
  'navn',
  'name',
  'indstilling',
  'indstillinger',
  'setting',
  'settings',
  'parameter',
]);
const VALUES = new Set(['', 'værdi', 'vaerdi', 'value', 'valg', 'indhold', 'indstilling', 'setting']);

/** The rows of `Indstillinger` that hold anything, without its headings: the first row where it names no setting and its cells are what such columns are called. */
function settingRows(grid: Grid): SettingRow[] {
  const rows = grid.values.map((_, row) => ({ name: cellAt(grid, row, 0), value: cellAt(grid, row, 1) }));
  const [first] = rows;
  const hasHeadings =
    first !== undefined &&
    !isSetting(first.name.text) &&
    (NAMES.has(foldText(first.name.text)) || VALUES.has(foldText(first.value.text)));
  return rows.slice(hasHeadings ? 1 : 0).filter(({ name, value }) => name.text !== '' || value.text !== '');
}
