import { calculate } from '../../src/calculation/calculate';
import { type Finding, type FindingCode } from '../../src/findings/finding';
import { formatCell } from '../../src/findings/formatCell';
import type { WorkbookState } from '../../src/cells/workbookState';
import type { Problem } from '../oracle/problem';
import { differenceOf, figuresOf } from './figures';
import { cleanOf, cleanSeedOf, type Done, type Rewritten } from './rewrite';
import { placeOf, toState } from './toState';
import type { TypedWorkbook } from './typedWorkbook';

/** How a rewritten workbook came out: with the clean one's figures, with those and a word, or told of. */
export type Outcome = 'same' | 'noted' | 'told';

export interface Judgement {
  readonly outcome: Outcome;
  readonly problems: readonly Problem[];
}

/** What the clean workbook comes to: its figures, and what is told of it all the same. */
interface Clean {
  readonly figures: ReadonlyMap<string, number>;
  readonly counts: ReadonlyMap<FindingCode, number>;
}

/**
 * Calculates a rewritten workbook and its clean one by the core alone, and judges: equal or told of, and nothing told of
 * without a reason.
 * @param state what is read of the rewritten workbook.
 */
export function judge(seed: number, { workbook, done }: Rewritten, state: WorkbookState): Judgement {
  const clean = calculateClean(seed);
  if (clean === null) return { outcome: 'told', problems: ['the clean workbook has errors of its own'] };
  const wrong = UNLIKE_PUBLISHED.filter((code) => clean.counts.has(code));
  if (wrong.length > 0)
    return { outcome: 'told', problems: [`the oracle has others than the program: ${wrong.join(', ')}`] };
  const { findings, plan, comparisons } = calculate(state, { costs: workbook.costs });
  const tolds = done.filter(({ rewriting }) => rewriting.expects.kind === 'told');
  const difference =
    plan === null ? 'there is no result' : differenceOf(clean.figures, figuresOf(plan, comparisons));
  const mustSay = (tolds.length > 0 ? tolds : done).filter(
    ({ rewriting: { expects } }) =>
      difference !== null || expects.kind !== 'told' || expects.ifOther !== true,
  );
  const unsaid = mustSay.flatMap((one) => unsaidOf(one, workbook, findings));
  if (tolds.length > 0) return { outcome: 'told', problems: unsaid };

  const outcome = done.some(({ rewriting }) => rewriting.expects.kind !== 'same') ? 'noted' : 'same';
  const expected = new Set(
    done.flatMap(({ rewriting: { expects, mayTell = [] } }) =>
      expects.kind === 'same' ? mayTell : [...expects.codes, ...mayTell],
    ),
  );
  const alarms = surplusOf(findings, clean).filter(({ code }) => !expected.has(code));
  return {
    outcome,
    problems: [
      ...(difference === null ? [] : [`not the same: ${difference}`]),
      ...unsaid,
      ...alarms.map((found) => `a false alarm: ${inShort(found)}`),
    ],
  };
}

/** What is published comes from an oracle that shares no code with the program. */
const UNLIKE_PUBLISHED: readonly FindingCode[] = [
  'published-differs',
  'published-not-printed',
  'published-rounded',
  'published-total-differs-from-rows',
  'published-overview-differs-from-groups',
];

let last: { readonly seed: number; readonly clean: Clean | null } | null = null;

/** The last one is kept: neighbouring seeds rewrite the same workbook. */
function calculateClean(seed: number): Clean | null {
  const cleanSeed = cleanSeedOf(seed);
  if (last?.seed === cleanSeed) return last.clean;
  const workbook = cleanOf(seed);
  const { findings, plan, comparisons } = calculate(toState(workbook), { costs: workbook.costs });
  const clean = plan === null ? null : { figures: figuresOf(plan, comparisons), counts: countsOf(findings) };
  last = { seed: cleanSeed, clean };
  return clean;
}

/** Where the only year is lost it is the range that has none, and of several recipients the first has the cell. */
const ABOUT_RANGE: readonly FindingCode[] = ['amounts-missing', 'parties-unreached'];

/** What a rewriting had to be told of by, where nothing says it. */
function unsaidOf(
  { rewriting, cells }: Done,
  workbook: TypedWorkbook,
  findings: readonly Finding[],
): Problem[] {
  const { name, expects } = rewriting;
  if (expects.kind === 'same') return [];
  const said = findings.filter(({ code }) => expects.codes.includes(code));
  const places = cells.flatMap((cell) => placeOf(workbook, cell) ?? []);
  const isThere = ({ code, cell }: Finding): boolean =>
    expects.at === 'range' ||
    ABOUT_RANGE.includes(code) ||
    places.some(
      ({ name: table, row, column }) =>
        cell?.name === table &&
        (expects.at === 'column' || cell.row === row) &&
        (expects.at === 'row' || cell.column === column),
    );
  if (said.some(isThere)) return [];
  const told = findings.map(inShort).join('; ');
  return [`nothing says ${expects.codes.join(' or ')} of »${name}«; told: ${told === '' ? 'nothing' : told}`];
}

/** What is told of more often than of the clean workbook. */
function surplusOf(findings: readonly Finding[], { counts }: Clean): Finding[] {
  const left = new Map(counts);
  return findings.filter(({ code }) => {
    const known = left.get(code) ?? 0;
    left.set(code, known - 1);
    return known <= 0;
  });
}

function countsOf(findings: readonly Finding[]): ReadonlyMap<FindingCode, number> {
  const counts = new Map<FindingCode, number>();
  for (const { code } of findings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

function inShort({ severity, code, cell }: Finding): string {
  return [severity, code, ...(cell === null ? [] : [formatCell(cell)])].join(' ');
}
