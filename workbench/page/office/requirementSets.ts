/**
 * What the page answers `Office.context.requirements.isSetSupported` with: what the host implements, which is
 * far less than Excel on the web has. (Answering less also shows what the add-in does in an older Excel.)
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.14',
  excelapionline: '1.1',
  sharedruntime: '1.1',
  addincommands: '1.1',
  settings: '1.1',
  documentevents: '1.1',
  // Below 1.8 and 1.9 the client leaves out what only streaming and logging are about.
  customfunctions: '1.7',
  customfunctionsruntime: '1.1',
};
