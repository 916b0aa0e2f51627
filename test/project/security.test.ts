import { contentSecurityPolicy } from '../../scripts/release/contentSecurityPolicy';
import { MICROSOFT_OFFICE_JS } from '../../scripts/release/releaseOptions';
import { sourcesBelow, textOf } from '../../scripts/architecture/importsOf';

/** The two ends of the threads that calculate and that read a table; no other message is listened to. */
const THREADS = [
  'src/taskpane/calculation/worker.ts',
  'src/taskpane/reading/readingWorker.ts',
  'src/taskpane/threads/connectWorker.ts',
];

const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  'text that becomes markup':
    /dangerouslySetInnerHTML|(inner|outer)HTML|insertAdjacentHTML|document\.write|DOMParser/,
  'text that becomes code': /\beval\b|new Function|set(?:Timeout|Interval)\(\s*['"`]/,
  'a place to keep things outside the workbook':
    /(local|session)Storage|indexedDB|\bcaches\.|document\.cookie|OfficeRuntime\.storage/,
  'a way out':
    /\bfetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|window\.open|location\.(href|assign|replace)/,
  'something for the console': /\bconsole\./,
};

describe('no file of src has', () => {
  test.each(Object.entries(FORBIDDEN))('%s', (_what, pattern) => {
    expect(sourcesBelow('src').filter((file) => pattern.test(textOf(file)))).toEqual([]);
  });

  test('an ear for messages of other windows', () => {
    const listening = sourcesBelow('src').filter((file) =>
      /EventListener\(\s*['"]message['"]|onmessage/.test(textOf(file)),
    );
    expect(listening).toEqual(THREADS);
  });
});

test('what is forbidden is found where it is', () => {
  const samples = [
    'element.innerHTML = name',
    'setTimeout("run()")',
    'localStorage.setItem(a, b)',
    'await fetch(url)',
    'console.log(amount)',
  ];
  expect(Object.values(FORBIDDEN).map((pattern, index) => pattern.test(samples[index] ?? ''))).toEqual(
    samples.map(() => true),
  );
});

test('the manifest asks for one permission, and for no token of the user’s', () => {
  expect(textOf('manifest.xml')).toContain('<Permissions>ReadWriteDocument</Permissions>');
  expect(textOf('manifest.xml')).not.toContain('WebApplicationInfo');
});

test('SECURITY.md tells the policy as it is built', () => {
  const told = /```\n(default-src[^]*?)\n```/.exec(textOf('SECURITY.md'))?.[1]?.replace(/\s+/g, ' ');
  expect(told).toBe(contentSecurityPolicy(MICROSOFT_OFFICE_JS));
});
