import { PRODUCT_VERSION } from '../../texts/productVersion';
import type { ProblemFacts } from './problemReport';

/** Which program this is, and in which Excel: what the problem report says before anything has happened. */
export function programFacts(): Pick<ProblemFacts, 'version' | 'build' | 'platform' | 'apiSets'> {
  // Outside Office there is no context, whatever the type says.
  const context = Office.context as Partial<Office.Context> | undefined;
  const told = context?.diagnostics;
  const sets = context?.requirements;
  const highest = Array.from({ length: 30 }, (_, index) => `1.${30 - index}`).find((version) =>
    sets?.isSetSupported('ExcelApi', version),
  );
  return {
    version: PRODUCT_VERSION,
    build: buildOf([...document.scripts].map(({ src }) => src)),
    platform: [told?.platform, told?.version, context?.displayLanguage].filter(Boolean).join(' ') || '?',
    apiSets: [
      ...(highest === undefined ? [] : [`ExcelApi ${highest}`]),
      ...['SharedRuntime', 'CustomFunctionsRuntime'].filter((set) => sets?.isSetSupported(set, '1.1')),
    ],
  };
}

/** `1f2e…` of `scripts/taskpane.1f2e….js`. */
function buildOf(scripts: readonly string[]): string {
  return scripts.map((src) => /\/taskpane\.([0-9a-f]+)\.js$/.exec(src)?.[1]).find(Boolean) ?? '?';
}
