import type { EarlyTexts } from './da';

export const earlyTexts: EarlyTexts = {
  opening: 'Kommuneandel is opening …',
  noOffice: (host) =>
    `Excel's helper Office.js cannot be fetched from ${host}. Check the connection and open the pane again. If that does not help, ask your IT department to let ${host} through the firewall.`,
  notInOffice:
    'Excel does not answer. Close the pane and open it again. If this page is open in a browser, open Kommuneandel from the Data tab in Excel instead.',
  noAddin: (host) =>
    `The files of Kommuneandel cannot be fetched from ${host}. Check the connection and open the pane again. If that does not help, ask your IT department to let ${host} through the firewall.`,
};
