import { finding, type Finding } from '../findings/finding';
import type { Parsed } from '../findings/parsed';
import type { Cell } from '../tables/cell';
import { foldText } from '../tables/foldText';
import { nearestName } from '../tables/nearestName';
import { showsDate } from '../tables/table';
import type { Grid } from '../cells/grid';
import { applySetting } from './applySetting';
import { aroundSettings } from './aroundSettings';
import { besideSettings } from './besideSettings';
import { DEFAULT_SETTINGS } from './defaultSettings';
import { SETTING_NAMES, type SettingField } from './settingNames';
import { priceIndexRows, priceIndexYear } from './priceIndexRows';
import { settingRows } from './settingRows';
import type { GivenSetting, Settings } from './settings';

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
  const rows = grid === undefined ? [] : settingRows(grid, isSetting);
  const indexes = priceIndexRows(rows);
  for (const { name, value } of rows) {
    if (name.text === '' || priceIndexYear(name.text) !== null) continue;
    const field = FIELD_OF.get(foldText(name.text));
    const isUsable = value.text !== '' && !value.isError && !showsDate(value);
    const isRead = field !== undefined && !seen.has(field) && isUsable;
    const changed = isRead ? applySetting(settings, field, value) : null;
    findings.push(
      ...nameFindings(name, field, seen),
      ...valueFindings(field, value, isRead && changed === null),
    );
    if (field !== undefined) seen.add(field);
    settings =
      changed === null || field === undefined
        ? settings
        : { ...changed, given: [...settings.given, givenBy(field, value)] };
  }
  const prices = { ...settings.prices, indexes: indexes.value };
  const around =
    grid === undefined
      ? []
      : [...aroundSettings(grid, rows, isSetting), ...besideSettings(grid, rows, isSetting)];
  return { value: { ...settings, prices }, findings: [...findings, ...indexes.findings, ...around] };
}

function givenBy(field: SettingField, { text, ref }: Cell): GivenSetting {
  return { field, text, cell: ref };
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

function valueFindings(field: SettingField | undefined, cell: Cell, isUnusable: boolean): Finding[] {
  const { text, isError, ref } = cell;
  if (field === undefined) return [];
  if (isError) return [finding('error', 'cell-error', ref, { text })];
  if (showsDate(cell)) return [finding('error', 'number-doubtful', ref, { text, doubt: 'date' })];
  const params = { name: SETTING_NAMES[field][0], text, allowed: ALLOWED[field] };
  return isUnusable ? [finding('error', 'setting-invalid', ref, params)] : [];
}
