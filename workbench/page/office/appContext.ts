import { REQUIREMENT_SETS } from './requirementSets';
import type { Conversation } from './windowName';

const EXCEL_ON_THE_WEB = 16;
const READ_WRITE = 1;
const DOCUMENT_OPENED = 1;
const TASK_PANE = 1;

/** A document setting as it travels: its name, and its value as JSON (see `settingsOf`). */
export type SerializedSetting = readonly [name: string, value: string];

/**
 * What the client asks for first: which application it is in, in which language, and what that can do. Excel on
 * the web hands the client no Office theme here (this client passes none on), so `Office.context.officeTheme`
 * stays undefined, as it really is.
 */
export function appContext(
  { addinId, hostOrigin, locale }: Conversation,
  addinName: string,
  settings: readonly SerializedSetting[],
): object {
  return {
    _id: addinId,
    _appInstanceId: addinId,
    _addinName: addinName,
    _appName: EXCEL_ON_THE_WEB,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.17000.10000',
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: `${hostOrigin}/workbook.xlsx`,
    _clientMode: READ_WRITE,
    _reason: DOCUMENT_OPENED,
    _osfControlType: TASK_PANE,
    _eToken: '',
    _correlationId: '',
    _appDomains: [hostOrigin],
    _featureGates: {},
    _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
    _settings: settings,
  };
}
