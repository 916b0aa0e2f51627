import type { SharingKind } from '../../sharing/sharing';
import { clearAuthors } from './clearAuthors';
import { deleteComments } from './deleteComments';
import { replaceLinks } from './replaceLinks';
import { reviveFormulas } from './reviveFormulas';
import { showSheets } from './showSheets';

/** How each thing that the check found is mended; gives how many were. */
const REMEDIES = {
  'unknown-formulas': reviveFormulas,
  links: replaceLinks,
  'hidden-sheets': showSheets,
  comments: (excel) => deleteComments(excel, 'comments'),
  notes: (excel) => deleteComments(excel, 'notes'),
  authors: clearAuthors,
} satisfies Partial<Record<SharingKind, (excel: typeof Excel) => Promise<number>>>;

/** What `mend` can do something about. */
export type MendableKind = keyof typeof REMEDIES;

/**
 * Mends one thing that the check found, all of it or nothing, and gives how many were mended: formulas that
 * show `#NAME?` written again, those with links that became their values, sheets shown, comments or notes deleted, names cleared. `notes` only where the check could see
 * them.
 *
 * @throws NotMended before anything is changed, where sheets or the structure are protected; WriteFailed where Excel
 * refused and the workbook is as it was; RestoreFailed where it could not be put back; PartlyMended where some of the
 * comments or notes are gone and others not.
 */
export function mend(excel: typeof Excel, kind: MendableKind): Promise<number> {
  return REMEDIES[kind](excel);
}
