import type { ManifestElement } from './manifestElement';

/** What a manifest is held against. */
export interface Build {
  /** Where the files will be, with a `/` at the end. */
  readonly url: string;
  /** Path → content of every file of the build. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What the pane associates for buttons: `recalculate`. */
  readonly commands: readonly string[];
  /** The ids of the custom functions that the pane associates. */
  readonly functionIds: readonly string[];
}

/** Says what of a manifest breaks one rule, a line for each place; nothing where all is well. */
export type Rule = (manifest: ManifestElement, build: Build) => readonly string[];
