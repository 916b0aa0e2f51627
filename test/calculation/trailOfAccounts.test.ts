import { calculated } from '../support/calculated';
import { sheetText } from '../support/sheetText';

// Two rows by the same key are one pool of 300 kr.; their accounts, 90 and 60 kr., are another, of 150.
test('the trail says what the accounts were, in pools of their own', () => {
  const trail = sheetText(
    calculated({
      Omkostninger: [
        ['Post', 'Nøgle', 'Budget 2021', 'Regnskab 2021'],
        ['Løn', 'Ligeligt', 100, 90],
        ['Husleje', 'Ligeligt', 200, 60],
      ],
      Parter: [['Part'], ['Skive'], ['Viborg']],
      Nøgler: [
        ['Nøgle', 'Niveau', 'Vægt'],
        ['Ligeligt', 'Part', 'ligeligt'],
      ],
    }),
    'Revisionsspor',
  );
  const [headings = [], ...rows] = trail;
  const shown = ['Post', 'År', 'Pulje', 'Beløb', 'Til', 'Afrundet', 'Går til pulje'];
  const at = shown.map((heading) => headings.indexOf(heading));
  expect(rows.map((row) => at.map((column) => row[column]).join(' | '))).toEqual([
    'Løn | 2021 |  | 100 |  | 100 | 1',
    'Husleje | 2021 |  | 200 |  | 200 | 1',
    '2 poster | 2021 | 1 | 300 | Skive | 150 | ',
    '2 poster | 2021 | 1 | 300 | Viborg | 150 | ',
    'Løn | Regnskab 2021 |  | 90 |  | 90 | 2',
    'Husleje | Regnskab 2021 |  | 60 |  | 60 | 2',
    '2 poster | Regnskab 2021 | 2 | 150 | Skive | 75 | ',
    '2 poster | Regnskab 2021 | 2 | 150 | Viborg | 75 | ',
  ]);
});
