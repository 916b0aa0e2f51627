import { addresses } from './addresses';
import { elementOrder } from './elementOrder';
import { formats } from './formats';
import { functions } from './functions';
import { icons } from './icons';
import { lengths } from './lengths';
import { parseManifest, type ManifestElement } from './manifestElement';
import { namespaces } from './namespaces';
import { references } from './references';
import type { Build, Rule } from './rule';
import { sharedRuntime } from './sharedRuntime';
import { translations } from './translations';

/** Something that Excel, an administrator's console or the store would refuse. */
export interface ManifestError {
  /** `element order`, `lengths` … */
  readonly rule: string;
  readonly message: string;
}

const RULES: Readonly<Record<string, Rule>> = {
  'element order': elementOrder,
  namespaces,
  formats,
  lengths,
  references,
  addresses,
  icons,
  translations,
  'shared runtime': sharedRuntime,
  functions,
};

/**
 * Holds the text of a manifest against the rules that Microsoft publishes and against the build it belongs to,
 * without asking anyone. Everything that is wrong, or nothing.
 */
export function validateManifest(xml: string, build: Build): readonly ManifestError[] {
  let manifest: ManifestElement;
  try {
    manifest = parseManifest(xml);
  } catch (failure) {
    return [{ rule: 'well-formed', message: failure instanceof Error ? failure.message : String(failure) }];
  }
  return Object.entries(RULES).flatMap(([rule, check]) =>
    check(manifest, build).map((message) => ({ rule, message })),
  );
}
