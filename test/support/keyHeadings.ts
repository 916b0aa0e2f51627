/** The headings of `Nøgler`, as the contract has them. */
export const KEY_HEADINGS = [
  ...['Nøgle', 'Trin', 'Niveau', 'Vægt', 'Mindst', 'Højst', 'Kun', 'Fra år', 'Til år'],
  ...['Afrunding', 'Metode', 'Rest'],
];
