import { FluentProvider } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
import { associateFunctions } from '../functions/associateFunctions';
import type { CustomFunctionsHost } from '../functions/callFunction';
import type { Language } from '../texts/language';
import { languageOf } from '../texts/languageOf';
import { fetchPaneTexts } from './paneTexts';
import { readFreezeScope } from '../workbook/interaction/selection';
import { WAITS, withPatience } from '../workbook/patience';
import { App } from './App';
import { commands } from './commands';
import './early/earlyStart';
import { excelServices } from './excelServices';
import { PaneProvider } from './look/PaneContext';
import { themeFor, watchColours } from './look/theme';
import { keepUncaught } from './report/keepUncaught';
import { type LoggedRequest, logRequests } from './report/logRequests';
import { requestSizes, type SenderHolder } from './report/requestSizes';
import { createPane, type Pane } from './store/createPane';
import { tellOfSilence } from './tellOfSilence';
import type { PaneTexts } from './texts/da';

/** Of Office.js; missing in an Excel that has no custom functions. */
declare const CustomFunctions: CustomFunctionsHost | undefined;
/** What Office.js is made of; undocumented. */
declare const OSF: { readonly DDA?: SenderHolder } | undefined;

/** The composition root: everything is put together here, and nowhere else. */
async function start(): Promise<void> {
  const early = globalThis.kommuneandelEarly;
  if (early !== undefined) early.hasAddin = true;
  const { host } = await Office.onReady();
  const language = languageOf(officeLocale());
  document.documentElement.lang = language;
  giveFunctions(language);
  const texts = await fetchPaneTexts(language);
  const element = document.getElementById('pane');
  if (element === null) throw new Error('The page has no element #pane.');
  if (host !== Office.HostType.Excel) {
    element.textContent = texts.notInExcel;
    return;
  }
  const canReadNotes = Office.context.requirements.isSetSupported('ExcelApi', '1.18');
  const answering = tellOfSilence(Excel, (isExcelSilent) => pane.store.set({ isExcelSilent }));
  const requests: LoggedRequest[] = [];
  const step = (): string => pane.store.get().run?.kind ?? 'looking';
  const sizes = requestSizes(typeof OSF === 'undefined' ? undefined : OSF.DDA);
  const logging = logRequests(answering, requests, step, sizes);
  const excel = withPatience(logging, {
    waits: WAITS,
    tell: (isWaitingForFront) => pane.store.set({ isWaitingForFront }),
  });
  const pane = createPane(excelServices(excel, language, canReadNotes));
  pane.store.set({ requests });
  keepUncaught(window, pane.store);
  await render(pane, element, { language, texts });
  void early?.takeCommands?.(commands(pane, Office.addin, () => readFreezeScope(Excel)));
  follow(pane);
  await pane.look();
  await pane.lookForUnknown();
}

/** Where Excel calculates functions of add-ins, it calls ours. */
function giveFunctions(language: Language): void {
  if (typeof CustomFunctions !== 'undefined') associateFunctions(CustomFunctions, language);
}

/** `da-DK`, or whatever else Office is shown in. */
function officeLocale(): string {
  // Outside Office there is no context, whatever the type says.
  const context = Office.context as Office.Context | undefined;
  return context?.displayLanguage ?? navigator.language;
}

async function render(
  pane: Pane,
  element: HTMLElement,
  said: { readonly language: Language; readonly texts: PaneTexts },
): Promise<void> {
  const root = createRoot(element);
  const show = async (): Promise<void> => {
    const theme = await themeFor(Office.context.officeTheme);
    root.render(
      <FluentProvider theme={theme}>
        <PaneProvider pane={pane} {...said}>
          <App />
        </PaneProvider>
      </FluentProvider>,
    );
  };
  watchColours(() => void show());
  await show();
}

/** Keeps the pane true: a change is followed by its event, or seen when the pane gets the focus. */
function follow(pane: Pane): void {
  // Nobody waits for it.
  void import('../workbook/interaction/watchWorkbook').then(({ watchWorkbook }) =>
    watchWorkbook(Excel, pane),
  );
  window.addEventListener('focus', () => pane.lookSoon());
}

void start();
