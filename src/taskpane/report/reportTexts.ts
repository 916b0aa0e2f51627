import { inLanguage } from '../../texts/inLanguage';

const danish = {
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

/** What the problem report says, and what is said of it. */
export const reportTexts = inLanguage<typeof danish>({
  da: danish,
  en: {
    copy: 'Copy problem report',
    copied:
      'The problem report is copied. Paste it into a mail to whoever helps you. Nothing in it is from the workbook.',
    copyYourself: 'The clipboard is closed to the pane. Select the text and copy it with Ctrl+C.',
    title: 'Problem report from Kommuneandel',
    version: 'Version',
    platform: 'Excel',
    apiSets: 'API',
    failure: 'Message',
    problem: 'Error',
    requests: 'The last requests to Excel',
    characters: 'characters',
    answered: 'answered',
    refused: 'refused',
    none: 'none',
  },
});
