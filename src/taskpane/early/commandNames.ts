/** The commands behind the ribbon's buttons, as the manifest names them. */
export const COMMAND_NAMES = ['recalculate', 'explain', 'freeze', 'thaw'] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
