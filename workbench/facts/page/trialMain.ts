// The page that `npm run package -- --facts` adds: tries the add-in and asks the facts in a real Excel.
import { associateFunctions } from '../../../src/functions/associateFunctions';
import type { CustomFunctionsHost } from '../../../src/functions/callFunction';
import { languageOf } from '../../../src/texts/languageOf';
import { startTrialPage, trialTextsIn } from './startTrialPage';

/** Of Office.js; either is missing where its script did not come or has no such thing. */
declare const Office: typeof globalThis.Office | undefined;
declare const CustomFunctions: CustomFunctionsHost | undefined;

const main = document.querySelector('main') ?? document.body;
const guessed = languageOf(navigator.language);
main.textContent = trialTextsIn(guessed).opening;
// At once: Excel may call as soon as the page is parsed.
if (typeof CustomFunctions !== 'undefined') associateFunctions(CustomFunctions, guessed);
if (typeof Office === 'undefined') main.textContent = trialTextsIn(guessed).notInExcel;
else
  void Office.onReady().then(({ host }) => {
    if (host !== Office.HostType.Excel) main.textContent = trialTextsIn(guessed).notInExcel;
    else startTrialPage(main, languageOf(Office.context.displayLanguage), main.dataset['namespace'] ?? '');
  });
