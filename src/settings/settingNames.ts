/** The names of each setting. The first is the one messages use. */
export const SETTING_NAMES = {
  standardWeight: ['Standardvægt', 'Standardvaegt', 'Default weight'],
  unit: ['Afrunding', 'Rounding'],
  method: ['Metode', 'Method'],
  remainder: ['Rest', 'Remainder'],
  sectorUnit: ['Sektorafrunding', 'Sector rounding'],
  sectorMethod: ['Sektormetode', 'Sector method'],
  sectorRemainder: ['Sektorrest', 'Sector remainder'],
  calculation: ['Beregning', 'Calculation'],
  displayUnit: ['Enhed', 'Unit'],
  amountUnit: ['Beløb i', 'Beloeb i', 'Amounts in'],
  priceLevel: ['Prisniveau', 'Price level'],
  years: ['År', 'Aar', 'Years'],
  subtotal: ['Mellemtotal', 'Subtotal'],
  inhabitants: ['Indbyggere', 'Inhabitants'],
  language: ['Sprog', 'Language'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

/** A setting of `Indstillinger`. */
export type SettingField = keyof typeof SETTING_NAMES;
