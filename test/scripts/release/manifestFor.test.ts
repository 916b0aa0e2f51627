import { validateManifest } from '../../../scripts/release/manifest/validateManifest';
import { manifestFor } from '../../../scripts/release/manifestFor';
import { BUILD, MANIFEST } from './manifest/build';

const URL_GIVEN = 'https://addins.example.dk/a&b/';
const AS_IT_IS = { url: BUILD.url, namespace: null, id: null, name: null };
const SAME_NAMES = new Map<string, string>();

test('for the address of development and this version nothing changes', () => {
  expect(manifestFor(MANIFEST, '1.0.0', AS_IT_IS, SAME_NAMES)).toBe(MANIFEST);
});

test('every address becomes the one given, and the manifest is as valid as before', () => {
  const released = manifestFor(MANIFEST, '1.2.3-beta.4', { ...AS_IT_IS, url: URL_GIVEN }, SAME_NAMES);
  expect(released).not.toContain('localhost');
  expect(released).toContain(
    '<SourceLocation DefaultValue="https://addins.example.dk/a&amp;b/taskpane.html"/>',
  );
  expect(released).toContain('<Version>1.2.3.0</Version>');
  expect(validateManifest(released, { ...BUILD, url: URL_GIVEN })).toEqual([]);
});

test('a namespace comes last in the functions’ extension point, and the manifest stays valid', () => {
  const released = manifestFor(MANIFEST, '1.0.0', { ...AS_IT_IS, namespace: 'KA' }, SAME_NAMES);
  expect(released).toMatch(/<\/Metadata>\s*<Namespace resid="Functions.Namespace"\/>\s*<\/ExtensionPoint>/);
  expect(released).toContain('<bt:String id="Functions.Namespace" DefaultValue="KA">');
  expect(validateManifest(released, BUILD)).toEqual([]);
});

test('a checkout with the line ends of Windows makes no difference', () => {
  const options = { ...AS_IT_IS, url: URL_GIVEN, namespace: 'KA' };
  expect(manifestFor(MANIFEST.replaceAll('\n', '\r\n'), '1.0.0', options, SAME_NAMES)).toBe(
    manifestFor(MANIFEST, '1.0.0', options, SAME_NAMES),
  );
});

test('without one there is none, so that the functions are =KOMMUNEANDEL() and its family', () => {
  expect(MANIFEST).not.toContain('Namespace');
});

test('icons and metadata are named as they are served', () => {
  const servedAs = new Map([['functions.json', 'functions.0123456789abcdef0123.json']]);
  const released = manifestFor(MANIFEST, '1.0.0', { ...AS_IT_IS, url: URL_GIVEN }, servedAs);
  expect(released).toContain('"https://addins.example.dk/a&amp;b/functions.0123456789abcdef0123.json"');
  expect(released).toContain('"https://addins.example.dk/a&amp;b/functions.da-dk.json"');
});

test('a test build has an id and a name of its own, in every language and over its buttons', () => {
  const options = { ...AS_IT_IS, id: '00000000-1111-2222-3333-444444444444', name: 'Prøve & pilot' };
  const released = manifestFor(MANIFEST, '1.0.0', options, SAME_NAMES);
  expect(released).toContain('<Id>00000000-1111-2222-3333-444444444444</Id>');
  expect(released.match(/Prøve &amp; pilot/g)).toHaveLength(4);
  expect(released).not.toMatch(
    /(DisplayName|Group\.Label"|Override[^>]*) (DefaultValue|Value)="Kommuneandel"/,
  );
  expect(validateManifest(released, BUILD)).toEqual([]);
});
