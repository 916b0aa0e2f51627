import { inLanguage } from '../../texts/inLanguage';

const danish = {
  opening: 'Kommuneandel åbner …',
  noOffice: (host: string) =>
    `Excels hjælpefil Office.js kan ikke hentes fra ${host}. Se efter, om der er forbindelse til nettet, og åbn ruden igen. Hjælper det ikke, så bed it-afdelingen om at tillade ${host} i firewallen.`,
  notInOffice:
    'Excel svarer ikke. Luk ruden, og åbn den igen. Er siden åbnet i en browser, så åbn Kommuneandel fra fanen Data i Excel i stedet.',
  noAddin: (host: string) =>
    `Kommuneandels filer kan ikke hentes fra ${host}. Se efter, om der er forbindelse til nettet, og åbn ruden igen. Hjælper det ikke, så bed it-afdelingen om at tillade ${host} i firewallen.`,
};

export type EarlyTexts = typeof danish;

/** What the page says before the add-in's own code is there. Hosts are those of addresses: `addins.example.dk`. */
export const earlyTexts = inLanguage<EarlyTexts>({
  da: danish,
  en: {
    opening: 'Kommuneandel is opening …',
    noOffice: (host) =>
      `Excel's helper Office.js cannot be fetched from ${host}. Check the connection and open the pane again. If that does not help, ask your IT department to let ${host} through the firewall.`,
    notInOffice:
      'Excel does not answer. Close the pane and open it again. If this page is open in a browser, open Kommuneandel from the Data tab in Excel instead.',
    noAddin: (host) =>
      `The files of Kommuneandel cannot be fetched from ${host}. Check the connection and open the pane again. If that does not help, ask your IT department to let ${host} through the firewall.`,
  },
});
