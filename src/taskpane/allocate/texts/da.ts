/** The ways into reading a published table; its panels have them as their headings. */
export const readingButtonTexts = {
  readHere: 'Læs tabellen, du står i',
  pasteText: 'Indsæt tekst fra en pdf',
  insertMunicipalities: 'Indsæt kommuner',
};

export type ReadingButtonTexts = typeof readingButtonTexts;
