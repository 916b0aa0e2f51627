import { doubtsOf } from './doubtsOf';
import type { Draft } from './draft';
import { faultsOf } from './faultsOf';
import { isUnitAlone } from './figures/unit';
import { givenColumns } from './given';
import { isMoney, type ReadRow, type Reading } from './reading';
import { hasWord } from './roles/headingWords';
import { withRelations } from './roles/withRelations';
import { rowRoles } from './roles/rowRoles';
import { unitsOf } from './unitsOf';
import { valueOf } from './valueOf';

/** Puts together what was found: roles, units, values, faults and doubts. */
export function assemble(draft: Draft): Reading {
  const { given } = draft;
  const roles = rowRoles(draft.rows, draft.sums, draft.isRecipient).map(
    (role, row) => given.rows[draft.rows[row]?.line ?? -1] ?? role,
  );
  const columns = givenColumns(withRelations(draft, roles), given);
  const units = unitsOf({ ...draft, columns }, roles);
  const holdsTexts = columns.map(({ role }, at) => role === 'label' || role === 'note' || isCode(draft, at));
  const holdsUnits = columns.map(({ heading }) => hasWord(heading, 'MEASURE'));
  const rows = draft.rows.map((row, index): ReadRow => {
    const cells = draft.shape.cells[row.line] ?? [];
    const isPrinted = row.kind === 'figures';
    const values = columns.map((column, at) => {
      const figure = draft.figures[row.line]?.[at];
      const isUnit = holdsUnits[at] === true && isUnitAlone(cells[at] ?? '');
      if (!isPrinted || figure === undefined || holdsTexts[at] === true || isUnit) return null;
      const own = isMoney(column.role) ? row.measure?.of : undefined;
      const unit = own === 'percent' || own === 'things' ? 'kr.' : (own ?? units.byColumn[at] ?? 'kr.');
      const isPercent = own === 'percent' || units.saysPercent[at] === true;
      return valueOf(figure, column.role, unit, isPercent);
    });
    const texts: Record<number, string> = {};
    for (const [at, { role }] of columns.entries()) {
      const text = cells[at] ?? '';
      if (role !== 'label' && values[at] === null && text !== '') texts[at] = text;
    }
    return {
      role: roles[index] ?? 'item',
      label: row.label,
      values,
      ...(Object.keys(texts).length > 0 ? { texts } : {}),
      ...(row.group === null || roles[index] === 'total' ? {} : { group: row.group }),
      ...(row.kind === 'heading again' ? { repeatedHeading: true } : {}),
      ...(row.measure?.isApart === true ? { isApart: true as const } : {}),
      line: row.line,
    };
  });
  const readColumns = columns.map(({ heading, said, role, sector, year }, at) => {
    const unit = units.byColumn[at];
    const isOther = (isMoney(role) || role === 'per inhabitant') && unit !== units.unit;
    return { heading, said, role, sector, year, ...(isOther && unit !== undefined ? { unit } : {}) };
  });
  const sumsHeld = draft.sums.reduce((count, { holds }) => count + holds.length, 0);
  const read = { unit: units.unit, unitFrom: units.from, columns: readColumns, rows, sumsHeld };
  const title = [draft.table.title ?? '', draft.headings.title]
    .filter((text) => text !== '')
    .join(' ')
    .replace(PRINTED_OVER, '$1');
  const plain: Reading = { title, ...read, faults: [], doubts: [] };
  const faults = faultsOf({ ...draft, columns }, plain, units);
  return { ...plain, faults, doubts: doubtsOf({ ...draft, columns }, { ...plain, faults }, units) };
}

/** A bold title may be printed several times on the same spot: `Oversigt Oversigt Oversigt Oversigt`, `2021202120212021`. */
const PRINTED_OVER = /(\D+?|\d{4})(?: ?\1){3,}/gu;

/** A column of codes: its cells are texts, though they look like numbers (`1.01`). */
function isCode({ columns, headings }: Draft, at: number): boolean {
  const column = columns[at];
  if (column === undefined || headings.texts[at] === undefined || column.role !== 'other') return false;
  return column.facts.pointed > 1 && column.facts.pointed === column.facts.numbers;
}
