import { inLanguage } from '../../texts/inLanguage';

const danish = {
  readHere: 'Læs tabellen, du står i',
  pasteText: 'Indsæt tekst fra en pdf',
  insertMunicipalities: 'Indsæt kommuner',
};

/** What the ways into reading a published table are called, and so its panels: loaded with *Fordel*, long before what the reading itself says. */
export const readingButtonTexts = inLanguage<typeof danish>({
  da: danish,
  en: {
    readHere: 'Read the table you are in',
    pasteText: 'Paste text from a PDF',
    insertMunicipalities: 'Insert municipalities',
  },
});
