// Runs before office.js, so that the page says something while that is fetched, and what is wrong where it never comes.
import './earlyStart';
import { languageOf } from '../../texts/languageOf';
import { earlyTexts } from './earlyTexts';
import { watchStart } from './watchStart';

const early = (globalThis.kommuneandelEarly = { isOfficeReady: false, hasAddin: false, takeCommands: null });
const page = document.getElementById('early');

// By its properties, since the policy lets no style in that is written in the page.
if (page !== null) Object.assign(page.style, { font: '14px system-ui, sans-serif', margin: '16px' });

watchStart(
  early,
  window,
  { officeJs: page?.dataset['officeJs'] ?? '', addin: location.host },
  // Office's own language is not known yet.
  earlyTexts(languageOf(navigator.language)),
  (text) => {
    // The add-in draws over it.
    if (page !== null) page.textContent = text;
  },
);
