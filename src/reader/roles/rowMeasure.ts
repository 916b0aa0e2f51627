import { isUnitAlone, unitIn, type Unit } from '../figures/unit';
import { foldText } from '../../tables/foldText';
import type { DraftRow, RowMeasure } from './draftRow';
import type { Headings } from './findHeadings';
import { hasWord } from './headingWords';
import type { Shape } from './shape';

const PERCENT =
  /(?:^|(?<!\p{L})i |[(,:] ?|\p{L})(?:%|pct\.?|procent(?:point|er)?)(?= ?(?:$|[).,:]|af(?!\p{L})))|^procentvis/u;
const THINGS = /^(?:samlet |heraf |gns\.? )?(?:antal|indbyggertal|folketal|befolkningstal)(?!\p{L})/u;
/** Which may also be what something costs: `Normering`. */
const LIKELY_THINGS =
  /^(?:befolkning|indbyggere|årsværk|normering|fuldtids\p{L}+|helårs\p{L}+)(?!\p{L})|[(,] ?(?:antal|årsværk|personer|stk\.?|timer|m2|m²|km)\)?$/u;
const RATIO = /promille|(?<!\p{L})indeks|prisindeks|(?:rente|skatte?)sats|\p{L}{3}grad(?!\p{L})/u;
const PER_THING =
  /(?:pr\.?|per) (?:elev|plads|barn|time|stk|ton|m2|m²|km|årsværk|helårs\p{L}+|medlem|husstand|ansat|deltager|bruger|sag|forløb|tur|besøg|enhed|kunde|bolig|skole|klasse|modtager|patient|indlæggelse|passager)(?!\p{Ll}{4})|^(?:time|enheds|styk|gennemsnits)(?:pris|løn)/u;

/**
 * The measure a label names: `Andel i pct.` is percent, `Antal elever` counts things, `Kr. pr. indbygger` is kroner and
 * `Gæld (mio. kr.)` millions, in a table of thousands too. Null where it names none: `Løn til 5 årsværk`, `Regulering 2,4 %`.
 */
export function rowMeasure(label: string): RowMeasure | null {
  const text = foldText(label)
    .replace(/[*¹²³]+$/u, '')
    .trim();
  if (PERCENT.test(text)) return { of: 'percent', isSure: false, isApart: true };
  if (hasWord(text, 'PER_INHABITANT')) return { of: unitIn(text) ?? 'kr.', isSure: true, isApart: true };
  if (PER_THING.test(text))
    return { of: unitIn(text) ?? 'kr.', isSure: unitIn(text) !== null, isApart: true };
  if (THINGS.test(text)) return { of: 'things', isSure: true, isApart: true };
  if (LIKELY_THINGS.test(text) || RATIO.test(text)) return { of: 'things', isSure: false, isApart: true };
  const unit = unitAtEnd(text);
  return unit === null ? null : { of: unit, isSure: true, isApart: false };
}

/** The measure that stands alone in a cell under `Enhed`, or over a group of rows: `mio. kr.`, `pct.`, `antal`. */
function measureAlone(text: string): RowMeasure | null {
  const folded = foldText(text);
  if (isUnitAlone(folded)) return { of: unitIn(folded) ?? 'kr.', isSure: true, isApart: false };
  return /^(?:i )?(?:%|pct\.?|procent)$/u.test(folded)
    ? { of: 'percent', isSure: true, isApart: true }
    : null;
}

function unitAtEnd(text: string): Unit | null {
  const ends = [/\(([^()]*)\)$/u, /,([^,]+)$/u, /(?<!\p{L})i ([^,()]+)$/u].flatMap(
    (pattern) => pattern.exec(text)?.[1]?.trim() ?? [],
  );
  const said = ends.find(isUnitAlone);
  return said === undefined ? null : unitIn(said);
}

/**
 * The rows with what they are counted in where that is said for them alone: in a cell under `Enhed`, in their label, or
 * over a group of them. A unit or `Pct.` that stands alone over rows holds until the next that does.
 */
export function withMeasures(rows: readonly DraftRow[], shape: Shape, headings: Headings): DraftRow[] {
  // To the right of a quantity it is that one's alone, and the amounts are the table's.
  const unitColumn = headings.texts.findIndex(
    (text, column) => hasWord(text, 'MEASURE') && !hasWord(headings.texts[column - 1] ?? '', 'QUANTITY'),
  );
  let over: RowMeasure | null = null;
  let isAlone = false;
  return rows.map((row): DraftRow => {
    if (row.kind === 'section' && row.label !== '') {
      const alone = measureAlone(row.label);
      if (alone !== null || !isAlone) over = alone ?? rowMeasure(row.label);
      isAlone = alone !== null || (isAlone && over !== null);
    }
    if (row.kind !== 'figures') return row;
    const unit = unitColumn < 0 ? '' : (shape.cells[row.line]?.[unitColumn] ?? '');
    const own = unit === '' ? null : (measureAlone(unit) ?? { of: 'things', isSure: true, isApart: true });
    const measure = own ?? rowMeasure(row.label) ?? (over === null ? null : { ...over, isSure: false });
    return measure === null ? row : { ...row, measure };
  });
}
