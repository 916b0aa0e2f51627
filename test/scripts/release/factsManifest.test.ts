import { factsManifest } from '../../../scripts/release/factsManifest';
import { validateManifest } from '../../../scripts/release/manifest/validateManifest';
import { BUILD, MANIFEST } from './manifest/build';

test('the trial’s page has a valid manifest that stands beside the add-in’s: its own id, name, page and namespace, and one button', () => {
  const manifest = factsManifest(MANIFEST, '1.0.0', BUILD.url, new Map());
  const files = new Map([...BUILD.files, ['facts.html', Buffer.from('')]]);
  expect(validateManifest(manifest, { ...BUILD, files })).toEqual([]);
  expect(manifest).not.toContain(/<Id>(.*)<\/Id>/.exec(MANIFEST)?.[1]);
  expect(manifest).not.toMatch(/taskpane\.html|FunctionName|ContextMenu|Recalculate/);
  expect(manifest.match(/<Control /g)).toHaveLength(1);
  expect(manifest).toContain('DefaultValue="PROEVE"');
  expect(manifest.match(/"Kommuneandel prøvekørsel"/g)).toHaveLength(4);
});
