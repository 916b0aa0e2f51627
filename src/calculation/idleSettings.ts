import { finding, type Finding } from '../findings/finding';
import type { WithoutEffect } from '../findings/withoutEffect';
import { SETTING_NAMES, type SettingField } from '../settings/settingNames';
import { DEFAULT_SETTINGS, type Settings } from '../settings/settings';
import { foldText } from '../tables/foldText';
import type { Usage } from './usage';

/**
 * The note `without-effect` for each setting that nothing depends on, and the same as a warning for price indexes where
 * no amount has a price level, since the amounts were surely to be adjusted. A setting that says what holds anyway, as
 * `Standardvægt` = Folketal does, is not told of; nor is the index of a year that is not needed beside those that are.
 */
export function idleSettings(settings: Settings, usage: Usage, hasLevels: boolean): Finding[] {
  const idle = settings.given.flatMap(({ field, text, cell }): Finding[] => {
    if (usage.settings.has(field) || isDefault(settings, field)) return [];
    const why = whyIdle(settings, field, usage.settings);
    return [finding('note', 'without-effect', cell, { names: [SETTING_NAMES[field][0]], text, why })];
  });
  return [...idle, ...idleIndexes(settings, hasLevels)];
}

function idleIndexes({ prices: { indexes } }: Settings, hasLevels: boolean): Finding[] {
  const [first] = indexes;
  if (first === undefined || hasLevels) return [];
  const names = indexes.map(({ year }) => `PL ${year}`);
  const params = { names, text: first.text, why: 'no price level' } as const;
  return [finding('warning', 'without-effect', first.cell, params)];
}

const OF_SECTORS: readonly SettingField[] = [
  'standardWeight',
  'sectorUnit',
  'sectorMethod',
  'sectorRemainder',
];

function whyIdle(settings: Settings, field: SettingField, used: ReadonlySet<SettingField>): WithoutEffect {
  if (field === 'years') return 'no years';
  if (field === 'sectorMethod' && used.has('sectorUnit')) return 'largest remainder';
  if (OF_SECTORS.includes(field)) return 'no plain split';
  const isRoundedTogether = settings.rounding.remainder.kind === 'largest';
  return field === 'method' && isRoundedTogether ? 'largest remainder' : 'said by all';
}

/** What each setting comes to, of those that may say no more than what holds without them. */
const VALUES: Readonly<Partial<Record<SettingField, (settings: Settings) => string | number>>> = {
  standardWeight: ({ standardWeight }) => foldText(standardWeight),
  unit: ({ rounding }) => rounding.unit,
  method: ({ rounding }) => rounding.method,
  remainder: ({ rounding }) => rounding.remainder.kind,
  sectorUnit: ({ sectorRounding }) => sectorRounding.unit,
  sectorMethod: ({ sectorRounding }) => sectorRounding.method,
  sectorRemainder: ({ sectorRounding }) => sectorRounding.remainder.kind,
  amountUnit: ({ amountUnit }) => amountUnit ?? 'kr',
};

function isDefault(settings: Settings, field: SettingField): boolean {
  const valueOf = VALUES[field];
  return valueOf !== undefined && valueOf(settings) === valueOf(DEFAULT_SETTINGS);
}
