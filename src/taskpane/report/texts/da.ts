export const reportTexts = {
  copy: 'Kopiér fejlrapport',
  copied:
    'Fejlrapporten er kopieret. Sæt den ind i en mail til den, der hjælper jer. Der står intet fra projektmappen i den.',
  copyYourself: 'Udklipsholderen er lukket for ruden. Markér teksten, og kopiér den med Ctrl+C.',
  title: 'Fejlrapport fra Kommuneandel',
  version: 'Version',
  platform: 'Excel',
  apiSets: 'API',
  failure: 'Besked',
  problem: 'Fejl',
  requests: 'De seneste kald til Excel',
  characters: 'tegn',
  answered: 'besvaret',
  refused: 'afvist',
  none: 'ingen',
};

export type ReportTexts = Readonly<typeof reportTexts>;
