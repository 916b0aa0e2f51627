import type { Frame } from 'playwright-core';

/** What a page with a hole would do. Each runs in the pane, and must be stopped by the directive of its policy. */
export const TRIALS = {
  'an inline script': ['script-src-elem', "append('script').textContent = 'top.trialRan = 1'"],
  'an inline handler': [
    'script-src-attr',
    "const it = append('b'); it.setAttribute('onclick', 'top.trialRan = 1'); it.click()",
  ],
  'a javascript: link': [
    'script-src-elem',
    "const it = append('a'); it.href = 'javascript:void(top.trialRan = 1)'; it.click()",
  ],
  eval: ['script-src', "window.eval('top.trialRan = 1')"],
  'new Function': ['script-src', "new Function('top.trialRan = 1')()"],
  'a timer given text': ['script-src', "setTimeout('top.trialRan = 1')"],
  'a script of another host': ['script-src-elem', "append('script').src = ELSEWHERE"],
  'a script in its own address': [
    'script-src-elem',
    "append('script').src = 'data:text/javascript,top.trialRan=1'",
  ],
  'a worker made of text': ['worker-src', "new Worker(URL.createObjectURL(new Blob(['1'])))"],
  fetch: ['connect-src', 'fetch(ELSEWHERE).catch(() => undefined)'],
  'a request of the old kind': [
    'connect-src',
    "const it = new XMLHttpRequest(); it.open('GET', ELSEWHERE); it.send()",
  ],
  'a beacon': ['connect-src', 'navigator.sendBeacon(ELSEWHERE)'],
  'a web socket': ['connect-src', "new WebSocket(ELSEWHERE.replace('https', 'wss'))"],
  'an image': ['img-src', "append('img').src = ELSEWHERE"],
  'a frame': ['frame-src', "append('iframe').src = ELSEWHERE"],
  'a style sheet': [
    'style-src-elem',
    "const it = append('link'); it.rel = 'stylesheet'; it.href = ELSEWHERE",
  ],
  'an inline style sheet': ['style-src-elem', "append('style').textContent = 'body { color: red }'"],
  'an inline style': ['style-src-attr', "append('b').setAttribute('style', 'color: red')"],
  'a form': ['form-action', "const it = append('form'); it.action = ELSEWHERE; it.submit()"],
  'another base for addresses': ['base-uri', "append('base').href = ELSEWHERE"],
} as const satisfies Readonly<Record<string, readonly [directive: string, code: string]>>;

/** A host that nothing may be fetched from. */
export const ELSEWHERE = 'https://elsewhere.example/x';

/** Runs a trial's code in the pane; the directive that stopped it. Where nothing does, it waits for ever. */
export function stoppedBy(pane: Frame, code: string): Promise<string> {
  // The code runs later, since what a debugger runs at once is let off the ban on evaluating.
  return pane.evaluate(`new Promise((resolve) => {
    const ELSEWHERE = '${ELSEWHERE}';
    const append = (tag) => document.body.appendChild(document.createElement(tag));
    const heard = ({ effectiveDirective }) => resolve(effectiveDirective);
    document.addEventListener('securitypolicyviolation', heard, { once: true });
    setTimeout(() => {
      try { ${code} }
      catch { /* That it throws does not count as stopped: only the policy's own word does. */ }
    });
  })`);
}
