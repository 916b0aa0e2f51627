import type { Draft } from './draft';
import { unitIn } from './figures/unit';
import { yearIn } from './figures/yearIn';
import { hasWord, sectorIn } from './roles/headingWords';

/**
 * Whether headings may stand over others' columns: they were guessed, or in a text what names labels (`Kommune`) stands
 * over figures. In cells each heading is where it was put.
 */
export function areHeadingsLoose({ table, columns }: Pick<Draft, 'table' | 'columns'>): boolean {
  const isOverFigures = columns.some(
    ({ role, facts, said }) =>
      role !== 'label' && role !== 'note' && facts.numbers > facts.texts && namesOnlyLabels(said),
  );
  return table.guessedHeadings === true || (table.rowsFound !== undefined && isOverFigures);
}

/** Whether a heading names recipients, and neither their sector, a year, money nor what is counted of them. */
function namesOnlyLabels(heading: string): boolean {
  const saysFigures = hasWord(heading, 'MONEY', 'DRIVER', 'SHARE', 'CODE');
  const saysColumn = unitIn(heading) !== null || yearIn(heading) !== null || sectorIn(heading) !== null;
  return hasWord(heading, 'RECIPIENT') && !saysFigures && !saysColumn;
}
