import { validateManifest } from '../../../../scripts/release/manifest/validateManifest';
import { BUILD, MANIFEST } from './build';

/** The rules that a manifest breaks, each once. */
function broken(xml: string, build = BUILD): string[] {
  return [...new Set(validateManifest(xml, build).map(({ rule }) => rule))];
}

/** The manifest with the first text that is or matches `from` replaced; fails where there is none. */
function changed(from: string | RegExp, to: string): string {
  const xml = MANIFEST.replace(from, () => to);
  if (xml === MANIFEST) throw new Error(`The manifest does not hold ${String(from)}.`);
  return xml;
}

/** The one control of the cells' context menu, and the icon of the first button. */
const MENU_CONTROL = /<OfficeMenu[^>]*>\s*(<Control [^]*?<\/Control>)/.exec(MANIFEST)?.[1] ?? '';
const ICON = /<Icon>[^]*?<\/Icon>/.exec(/<Control [^]*/.exec(MANIFEST)?.[0] ?? '')?.[0] ?? '';

function withLabel(text: string): string {
  return changed('DefaultValue="Freeze formulas"', `DefaultValue="${text}"`);
}

function withTip(text: string): string {
  return changed(
    'DefaultValue="Puts the frozen formulas back exactly as they were."',
    `DefaultValue="${text}"`,
  );
}

test('the repository’s own manifest breaks none', () => {
  expect(validateManifest(MANIFEST, BUILD)).toEqual([]);
});

test.each([
  ['not XML', 'well-formed', changed('</OfficeApp>', '')],
  [
    'Version before Id',
    'element order',
    changed(
      /( {2}<Id>.*\n)(.*\n)/,
      '  <Version>1.0.0.0</Version>\n  <Id>5b1f6f0e-6f0b-4c57-9d2a-3c8c1f2e7a41</Id>\n',
    ),
  ],
  ['no SupportUrl', 'element order', changed(/ *<SupportUrl[^]*?<\/SupportUrl>\n/, '')],
  [
    'the action before the icon',
    'element order',
    changed(
      /(<Icon>(?:(?!<\/Icon>)[^])*<\/Icon>)(\s*)(<Action (?:(?!<\/Action>)[^])*<\/Action>)/,
      '<Action xsi:type="ExecuteFunction"><FunctionName>thaw</FunctionName></Action>' + ICON,
    ),
  ],
  [
    'runtimes after the form factor',
    'element order',
    changed(
      '<AllFormFactors>',
      '<DesktopFormFactor><ExtensionPoint xsi:type="ContextMenu"><OfficeMenu id="ContextMenuCell"><Control xsi:type="Button" id="X"><Label resid="Open.Label"/></Control></OfficeMenu></ExtensionPoint></DesktopFormFactor><AllFormFactors>',
    ),
  ],
  ['an element of another kind of add-in', 'element order', changed('<Hosts>', '<FormSettings/><Hosts>')],
  [
    'images outside the basic types',
    'namespaces',
    changed('<bt:Image size="16" resid="Icon.16"/>', '<Image size="16" resid="Icon.16"/>'),
  ],
  ['an Id that is no GUID', 'formats', changed('<Id>5b1f6f0e', '<Id>zb1f6f0e')],
  ['three numbers in the version', 'formats', changed('<Version>1.0.0.0<', '<Version>1.0.0<')],
  [
    'a version that Office drops without a word',
    'formats',
    changed('<Version>1.0.0.0<', '<Version>0.9.9.9<'),
  ],
  [
    'a TaskpaneId beside a shared runtime',
    'element order',
    changed(
      '<Action xsi:type="ShowTaskpane">',
      '<Action xsi:type="ShowTaskpane"><TaskpaneId>Kommuneandel.Taskpane</TaskpaneId>',
    ),
  ],
  [
    'two controls in a menu of Office’s own',
    'element order',
    changed('</OfficeMenu>', `${MENU_CONTROL.replace('ExplainCell', 'Again')}</OfficeMenu>`),
  ],
  ['a locale without its country', 'formats', changed('<DefaultLocale>en-US<', '<DefaultLocale>en<')],
  ['an unknown permission', 'formats', changed('>ReadWriteDocument<', '>ReadWriteMailbox<')],
  ['two controls of one id', 'formats', changed('id="Kommuneandel.Thaw"', 'id="Kommuneandel.Freeze"')],
  [
    'a name of 126 characters',
    'lengths',
    changed('DisplayName DefaultValue="Kommuneandel"', `DisplayName DefaultValue="${'k'.repeat(126)}"`),
  ],
  [
    'a description of 251 characters',
    'lengths',
    changed(/(?<=<Description DefaultValue=")[^"]*/, 'k'.repeat(251)),
  ],
  ['a label of 126 characters', 'lengths', withLabel('k'.repeat(126))],
  ['an empty label', 'lengths', withLabel('')],
  ['a tip of 251 characters', 'lengths', withTip('k'.repeat(251))],
  [
    'a tip too long in Danish alone',
    'lengths',
    changed(' Value="Sætter de frosne formler tilbage, præcis som de var."', ` Value="${'k'.repeat(251)}"`),
  ],
  ['a reference of 33 characters', 'lengths', MANIFEST.replaceAll('"Thaw.Tip"', `"${'T'.repeat(33)}"`)],
  [
    'a reference to nothing',
    'references',
    MANIFEST.replaceAll('<Label resid="Thaw.Label"/>', '<Label resid="Thaw.Name"/>'),
  ],
  [
    'a tip used as a label',
    'references',
    changed('<Label resid="Thaw.Label"/>', '<Label resid="Thaw.Tip"/>'),
  ],
  [
    'a string that no one uses',
    'references',
    changed(
      '<bt:ShortStrings>',
      '<bt:ShortStrings><bt:String id="Old" DefaultValue="x"><bt:Override Locale="da-DK" Value="x"/></bt:String>',
    ),
  ],
  [
    'an address without HTTPS',
    'addresses',
    changed('IconUrl DefaultValue="https://localhost', 'IconUrl DefaultValue="http://localhost'),
  ],
  [
    'an address with a query',
    'addresses',
    changed('/taskpane.html"/>\n  </DefaultSettings>', '/taskpane.html?x=1"/>\n  </DefaultSettings>'),
  ],
  ['a page that is not built', 'addresses', changed('naar-noget-driller', 'hjaelp')],
  ['a folder instead of its page', 'addresses', changed('vejledning/index.html', 'vejledning/')],
  [
    'a page of someone else',
    'addresses',
    changed(
      'SupportUrl DefaultValue="https://localhost:3000/',
      'SupportUrl DefaultValue="https://example.com/',
    ),
  ],
  ['a picture of another size', 'icons', changed('assets/freeze-16.png', 'assets/freeze-32.png')],
  ['a picture that is none', 'icons', changed('assets/freeze-16.png', 'assets/freeze.svg')],
  [
    'a label only in Danish',
    'translations',
    changed(/(?<=DefaultValue="Freeze formulas">)\s*<bt:Override[^>]*>/, ''),
  ],
  ['metadata only in Danish', 'translations', changed(/(?<=functions\.json">)\s*<bt:Override[^>]*>/, '')],
  ['a runtime that ends with the pane', 'shared runtime', changed('lifetime="long"', 'lifetime="short"')],
  [
    'buttons in a page of their own',
    'shared runtime',
    changed('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Guide.Url"/>'),
  ],
  [
    'no set for the shared runtime',
    'shared runtime',
    changed('<Set Name="SharedRuntime" MinVersion="1.1"/>', ''),
  ],
  [
    'an older Excel',
    'shared runtime',
    changed('"ExcelApi" MinVersion="1.14"', '"ExcelApi" MinVersion="1.9"'),
  ],
  ['a button without its command', 'functions', changed('<FunctionName>thaw<', '<FunctionName>melt<')],
])('%s breaks the rule of %s alone', (_what, rule, xml) => {
  expect(broken(xml)).toEqual([rule]);
});

test.each(['16', '20', '24', '32', '40', '48', '64', '80'])('an icon is there in size %s', (size) => {
  const xml = changed(new RegExp(`<bt:Image size="${size}" resid="Freeze[^>]*>`), '');
  const messages = validateManifest(xml, BUILD).map(({ message }) => message);
  expect(messages).toContain(`An icon lacks the size ${size}.`);
});

test('metadata in one language that lacks a function is told of', () => {
  const files = new Map(BUILD.files).set(
    'functions.da-dk.json',
    Buffer.from('{"functions":[{"id":"FORDEL"}]}'),
  );
  expect(validateManifest(MANIFEST, { ...BUILD, files })).toEqual([
    {
      rule: 'functions',
      message:
        'https://localhost:3000/functions.da-dk.json is to tell of KOMMUNEANDEL, FORDEL, not of FORDEL.',
    },
  ]);
});

test('everything that is wrong is told at once, each with its place', () => {
  const xml = changed('<Version>1.0.0.0<', '<Version>1<').replace('naar-noget-driller', 'hjaelp');
  expect(validateManifest(xml, BUILD).map(({ message }) => message)).toEqual([
    'Version »1« is to be four numbers with dots between, the first at least 1.',
    'SupportUrl: no file of the build is at https://localhost:3000/vejledning/hjaelp.html.',
  ]);
});
