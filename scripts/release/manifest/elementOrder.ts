import { everyElement, nameOf, type ManifestElement } from './manifestElement';
import type { Rule } from './rule';

/**
 * What an element holds, in this order: `?` at most once, `*` any number, `+` at least one. By name, with its
 * xsi:type where there is one.
 *
 * Source: the schemas OfficeAppManifestV1_1, OfficeAppBasicTypesV1_0 and TaskPaneAppVersionOverridesV1_0 that
 * Microsoft publishes ([MS-OWEMXML], 5.2, 5.5 and 5.7), as far as an add-in for Excel with a shared runtime can use
 * them: there a TaskpaneId is to be left out, and a context menu is Office's own with one control. IconUrl,
 * HighResolutionIconUrl and SupportUrl may be left out there, but not in what administrators and the store take.
 */
const HOLDS: Readonly<Record<string, string>> = {
  'OfficeApp[TaskPaneApp]':
    'Id AlternateId? Version ProviderName DefaultLocale DisplayName Description IconUrl HighResolutionIconUrl ' +
    'SupportUrl AppDomains? Hosts Requirements? DefaultSettings Permissions VersionOverrides?',
  AppDomains: 'AppDomain+',
  Hosts: 'Host+',
  Requirements: 'Sets? Methods?',
  Sets: 'Set+',
  Methods: 'Method+',
  DefaultSettings: 'SourceLocation',
  'VersionOverrides[VersionOverridesV1_0]': 'Description? Requirements? Hosts? Resources?',
  'Host[Workbook]': 'Runtimes? AllFormFactors? DesktopFormFactor?',
  Runtimes: 'Runtime+',
  AllFormFactors: 'ExtensionPoint+',
  'ExtensionPoint[CustomFunctions]': 'Script Page Metadata Namespace?',
  Script: 'SourceLocation',
  Page: 'SourceLocation',
  Metadata: 'SourceLocation',
  DesktopFormFactor: 'GetStarted? FunctionFile? ExtensionPoint+',
  GetStarted: 'Title Description LearnMoreUrl',
  'ExtensionPoint[PrimaryCommandSurface]': 'OfficeTab* CustomTab*',
  'ExtensionPoint[ContextMenu]': 'OfficeMenu+',
  OfficeTab: 'Group+',
  OfficeMenu: 'Control',
  Group: 'Label Icon Control+',
  'Control[Button]': 'Label Supertip Icon Action',
  Supertip: 'Title Description',
  Icon: 'Image+',
  'Action[ShowTaskpane]': 'SourceLocation Title?',
  'Action[ExecuteFunction]': 'FunctionName',
  Resources: 'Images? Urls? ShortStrings? LongStrings?',
  Images: 'Image+',
  Urls: 'Url+',
  ShortStrings: 'String+',
  LongStrings: 'String+',
};

/** What may say something else in another language, and holds nothing but that. */
const LOCALIZED = [
  'DisplayName',
  'Description',
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'SourceLocation',
  'Image',
  'Url',
  'String',
];

/** What holds text or nothing. */
const LEAVES = [
  ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'AppDomain', 'Host', 'Set', 'Method'],
  ...['Permissions', 'Override', 'Runtime', 'Namespace', 'Title', 'LearnMoreUrl', 'FunctionFile', 'Label'],
  'FunctionName',
];

/** Every element is one that is known, and holds what it must in the order of Microsoft's schema. */
export const elementOrder: Rule = (manifest) =>
  everyElement(manifest).flatMap((element) => wrongIn(element) ?? []);

function wrongIn(element: ManifestElement): string | null {
  const type = element.attributes['xsi:type'];
  const holds = contentOf(type === undefined ? element.name : `${element.name}[${type}]`);
  if (holds === null) return `${nameOf(element)} is not known.`;
  const found = element.children.map(({ name }) => name);
  return patternOf(holds).test(found.map((name) => `${name} `).join(''))
    ? null
    : `${nameOf(element)} holds ${found.join(', ') || 'nothing'}; it is to hold ${holds || 'nothing'}.`;
}

function contentOf(key: string): string | null {
  if (LOCALIZED.includes(key)) return 'Override*';
  return HOLDS[key] ?? (LEAVES.includes(key) ? '' : null);
}

/** `Label Icon Control+` as an expression over names that are each followed by a space. */
function patternOf(holds: string): RegExp {
  const steps = holds.split(' ').filter((step) => step !== '');
  return new RegExp(`^${steps.map((step) => step.replace(/^(\w+)([?*+]?)$/, '(?:$1 )$2')).join('')}$`);
}
