import type { Recording } from '../recording';

/** Versions of ExcelApi that are asked about, the newest first. */
const NEWEST = 30;

/** What a recording tells of where it was made: of Excel and its languages, and nothing of any workbook. */
export function surroundings(office: typeof Office, now: Date): Omit<Recording, 'answers' | 'steps'> {
  const { diagnostics, requirements, displayLanguage, contentLanguage } = office.context;
  const excelApi = Array.from({ length: NEWEST }, (_, index) => `1.${NEWEST - index}`).find((version) =>
    requirements.isSetSupported('ExcelApi', version),
  );
  return {
    date: now.toISOString().slice(0, 10),
    platform: String(diagnostics.platform),
    version: diagnostics.version,
    excelApi: excelApi ?? '?',
    displayLanguage,
    contentLanguage,
  };
}
