import { foldText } from '../../tables/foldText';
import type { ColumnRole } from '../reading';
import { unitIn } from '../figures/unit';
import { yearIn } from '../figures/yearIn';
import { isTextColumn, type ColumnFacts } from './columnFacts';
import { hasWord, sectorIn } from './headingWords';

/** What a column's role is read from. */
export interface ColumnSigns {
  readonly heading: string;
  readonly facts: ColumnFacts;
  /** Some column of the table has its unit in its own heading, or in its cells. */
  readonly unitsInHeadings: boolean;
  /** No figure is below 0 or above 100. */
  readonly looksLikePercent: boolean;
}

export interface RoleRead {
  readonly role: Exclude<ColumnRole, 'label'>;
  /** What else it could be, where the rule is only the likeliest. */
  readonly or: ColumnRole | null;
}

const SO_MANY = String.raw`(?<!\d)\d{1,3}(?:,\d+)? ?`;
const OF_HUNDRED = String.raw`(?:%|(?:pct|procent)(?!\p{L}))`;
/** What is so many percent of something: `Kommunal andel 75%`. */
const RATE = new RegExp(`${SO_MANY}${OF_HUNDRED}`, 'iu');
/** Percent that the figures are counted in; what is `75%` of something is not. */
const PERCENT = new RegExp(`(?<!${SO_MANY})${OF_HUNDRED}`, 'iu');

/**
 * The rules in their order; the first that holds gives the role. Those that go by little, and headings that say two things,
 * tell what else the column could be.
 */
const RULES: readonly (readonly [
  rule: string,
  role: RoleRead['role'],
  holds: (signs: ColumnSigns) => boolean,
  or?: (signs: ColumnSigns) => ColumnRole | null,
])[] = [
  ['heading says comment', 'note', ({ heading, facts }) => hasWord(heading, 'NOTE') && !isNumeric(facts)],
  ['texts without a heading', 'note', ({ heading, facts }) => heading === '' && isTextColumn(facts)],
  ['only texts', 'other', ({ facts }) => isTextColumn(facts)],
  [
    'heading says unit',
    'other',
    ({ heading, facts }) => hasWord(heading, 'MEASURE') && facts.withUnit === facts.numbers,
  ],
  ['heading says code', 'other', ({ heading, facts }) => hasWord(heading, 'CODE') && facts.withComma === 0],
  [
    'all with a point, and no word for money',
    'other',
    ({ heading, facts }) =>
      facts.pointed > 1 &&
      facts.withUnit === 0 &&
      facts.percents === 0 &&
      facts.pointed === facts.numbers &&
      !saysMoney(heading) &&
      !hasWord(heading, 'PER_INHABITANT', 'PER_OTHER', 'DRIVER', 'SHARE'),
    ({ heading }) => (hasWord(heading, 'CODE') ? null : 'amount'),
  ],
  [
    'holds splits',
    'split',
    ({ facts }) => facts.splits > 0,
    ({ facts }) => (facts.numbers > facts.splits ? 'amount' : null),
  ],
  ['printed with percent signs', 'share', ({ facts }) => facts.percents * 2 > facts.numbers],
  ['heading says per inhabitant', 'per inhabitant', ({ heading }) => hasWord(heading, 'PER_INHABITANT')],
  [
    'heading says per something',
    'other',
    ({ heading }) => hasWord(heading, 'PER_OTHER') && unitIsNotLarge(heading),
  ],
  [
    'heading says percent or share, and the figures are percentages',
    'share',
    ({ heading, looksLikePercent }) =>
      looksLikePercent && hasWord(heading, 'SHARE') && unitIn(heading) === null,
    // `Pris/løn 3,1 %` is what the rate comes to, and `Andel (70 %)` may be shares that count 70 percent.
    ({ heading }) => (RATE.test(heading) && !PERCENT.test(heading) ? 'amount' : null),
  ],
  [
    'heading says percent',
    'share',
    ({ heading, facts }) => PERCENT.test(heading) && facts.large * 2 <= facts.numbers,
  ],
  ['heading says ratio', 'other', ({ heading }) => hasWord(heading, 'RATIO')],
  [
    'heading numbers the notes',
    'other',
    ({ heading, facts }) => hasWord(heading, 'NOTE') && facts.withComma === 0,
  ],
  ['heading has a unit of money', 'amount', ({ heading }) => unitIn(heading) !== null],
  [
    'heading says what is counted',
    'driver',
    ({ heading }) => hasWord(heading, 'DRIVER'),
    ({ heading }) => (hasWord(heading, 'PAYMENT') ? 'amount' : null),
  ],
  [
    'only years',
    'other',
    ({ heading, facts }) => facts.years > 1 && facts.years === facts.numbers && !saysMoney(heading),
    () => 'amount',
  ],
  [
    'heading has a year or a sector',
    'amount',
    ({ heading }) => yearIn(heading) !== null || sectorIn(heading) !== null,
    ({ heading }) => (saysMore(heading) ? 'driver' : null),
  ],
  ['figures have a unit of money', 'amount', ({ facts }) => facts.withUnit > 0],
  [
    'heading has a word for money',
    'amount',
    ({ heading }) => hasWord(heading, 'MONEY'),
    ({ heading }) => (/(?<!\p{L})gns|gennemsnit/iu.test(heading) ? 'other' : null),
  ],
  [
    'another column has the unit in its heading',
    'other',
    ({ unitsInHeadings }) => unitsInHeadings,
    () => 'amount',
  ],
];

/** The role of a column that holds no labels, by the first rule that holds; figures under a heading that says nothing are amounts, under a doubt. */
export function columnRole(signs: ColumnSigns): RoleRead {
  const [, role, , or] = RULES.find(([, , holds]) => holds(signs)) ?? FIGURES;
  return { role, or: or?.(signs) ?? null };
}

const FIGURES: (typeof RULES)[number] = ['figures', 'amount', () => true, () => 'other'];

/** Whether a heading says more than a year, a sector, a date and what is usual for money: then its figures may be anything. */
function saysMore(heading: string): boolean {
  const rest = foldText(heading).replace(
    /\d+|(?<!\p{L})(?:kommun\p{L}*|region\p{L}*|stat\p{L}*|pl|priser|pris- og lønniveau|niveau|år|i|pr|af|for|ved|over|slag|bo|b|r|f|ro|k|kv|kvartal|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec|ialt|i alt)(?!\p{L})/gu,
    '',
  );
  return /\p{L}{3}/u.test(rest) && !hasWord(heading, 'MONEY');
}

function isNumeric({ numbers, texts }: ColumnFacts): boolean {
  return numbers > texts;
}

function saysMoney(heading: string): boolean {
  return (
    unitIn(heading) !== null ||
    yearIn(heading) !== null ||
    sectorIn(heading) !== null ||
    hasWord(heading, 'MONEY')
  );
}

function unitIsNotLarge(heading: string): boolean {
  return [null, 'kr.'].includes(unitIn(heading));
}
