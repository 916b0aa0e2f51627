/** What the page says before the add-in's own code is there. Hosts are those of addresses: `addins.example.dk`. */
export const earlyTexts = {
  opening: 'Kommuneandel åbner …',
  noOffice: (host: string) =>
    `Excels hjælpefil Office.js kan ikke hentes fra ${host}. Se efter, om der er forbindelse til nettet, og åbn ruden igen. Hjælper det ikke, så bed it-afdelingen om at tillade ${host} i firewallen.`,
  notInOffice:
    'Excel svarer ikke. Luk ruden, og åbn den igen. Er siden åbnet i en browser, så åbn Kommuneandel fra fanen Data i Excel i stedet.',
  noAddin: (host: string) =>
    `Kommuneandels filer kan ikke hentes fra ${host}. Se efter, om der er forbindelse til nettet, og åbn ruden igen. Hjælper det ikke, så bed it-afdelingen om at tillade ${host} i firewallen.`,
};

export type EarlyTexts = typeof earlyTexts;
