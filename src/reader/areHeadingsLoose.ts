import type { Draft } from './draft';
import { unitIn } from './figures/unit';
import { yearIn } from './figures/yearIn';
import { hasWord, sectorIn } from './roles/headingWords';

/**
 * Whether headings may stand over others' columns: they were guessed, or in a text what names labels (`Kommune`) stands
 * over figures, or one heading of many words is followed by columns without one. Else in cells each is where it was put.
 */
export function areHeadingsLoose({ table, columns }: Pick<Draft, 'table' | 'columns'>): boolean {
  const isOverFigures = columns.some(
    ({ role, facts, said }) =>
      role !== 'label' && role !== 'note' && facts.numbers > facts.texts && namesOnlyLabels(said),
  );
  const areOverOthers = (table.rowsFound !== undefined && isOverFigures) || areRunTogether(columns);
  return table.guessedHeadings === true || areOverOthers;
}

/** So many columns of figures without a heading have lost theirs to the one before them: `Bevilling 2024 Overført Bevilling 2025`. */
const MANY_WITHOUT = 2;

/** Whether a heading of more words than columns of figures without a heading follow it may be theirs too. */
function areRunTogether(columns: Draft['columns']): boolean {
  return columns.some(({ role, said }, column) => {
    const after = columns.slice(column + 1);
    const headed = after.findIndex((other) => other.said !== '' || other.role === 'note');
    const without = headed < 0 ? after.length : headed;
    return role !== 'label' && without >= MANY_WITHOUT && said.split(/\s+/).length > without;
  });
}

/** Whether a heading names recipients, and neither their sector, a year, money nor what is counted of them. */
function namesOnlyLabels(heading: string): boolean {
  const saysFigures = hasWord(heading, 'MONEY', 'DRIVER', 'SHARE', 'CODE');
  const saysColumn = unitIn(heading) !== null || yearIn(heading) !== null || sectorIn(heading) !== null;
  return hasWord(heading, 'RECIPIENT') && !saysFigures && !saysColumn;
}
