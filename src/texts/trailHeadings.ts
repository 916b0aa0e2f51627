/** The headings of `Revisionsspor`, Danish whatever `Sprog` says. */
export const trailHeadings = [
  'Gruppe',
  'Post',
  'År',
  'Nøgle',
  'Trin',
  'Niveau',
  'Fra',
  'Pulje',
  'Beløb',
  'Til',
  'Vægtes efter',
  'Vægt',
  'Sum af vægte',
  'Eksakt beløb',
  'Afrundes til',
  'Metode',
  'Regel for rest',
  'Afrundet',
  'Går til pulje',
] as const;

/** The headings that follow where a step has a base amount or bounds. */
export const trailTermHeadings = [
  'Grundbeløb',
  'Mindst',
  'Højst',
  'Runde',
  'Delt i runden',
  'Bundet af',
] as const;

/** The contract's words for how an amount is rounded. */
export const roundingWords = {
  'half up': 'halv op',
  'half even': 'halv lige',
  largest: 'største rest',
  independent: 'hver for sig',
  to: 'rest til',
} as const;
