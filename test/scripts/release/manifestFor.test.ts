import { validateManifest } from '../../../scripts/release/manifest/validateManifest';
import { manifestFor } from '../../../scripts/release/manifestFor';
import { BUILD, MANIFEST } from './manifest/build';

const URL_GIVEN = 'https://addins.example.dk/a&b/';

test('for the address of development and this version nothing changes', () => {
  expect(manifestFor(MANIFEST, '1.0.0', { url: BUILD.url, namespace: null })).toBe(MANIFEST);
});

test('every address becomes the one given, and the manifest is as valid as before', () => {
  const released = manifestFor(MANIFEST, '1.2.3-beta.4', { url: URL_GIVEN, namespace: null });
  expect(released).not.toContain('localhost');
  expect(released).toContain(
    '<SourceLocation DefaultValue="https://addins.example.dk/a&amp;b/taskpane.html"/>',
  );
  expect(released).toContain('<Version>1.2.3.0</Version>');
  expect(validateManifest(released, { ...BUILD, url: URL_GIVEN })).toEqual([]);
});

test('a namespace comes last in the functions’ extension point, and the manifest stays valid', () => {
  const released = manifestFor(MANIFEST, '1.0.0', { url: BUILD.url, namespace: 'KA' });
  expect(released).toMatch(/<\/Metadata>\s*<Namespace resid="Functions.Namespace"\/>\s*<\/ExtensionPoint>/);
  expect(released).toContain('<bt:String id="Functions.Namespace" DefaultValue="KA">');
  expect(validateManifest(released, BUILD)).toEqual([]);
});

test('a checkout with the line ends of Windows makes no difference', () => {
  const options = { url: URL_GIVEN, namespace: 'KA' };
  expect(manifestFor(MANIFEST.replaceAll('\n', '\r\n'), '1.0.0', options)).toBe(
    manifestFor(MANIFEST, '1.0.0', options),
  );
});

test('without one there is none, so that the functions are =KOMMUNEANDEL() and its family', () => {
  expect(MANIFEST).not.toContain('Namespace');
});
