import type { TrailEntry } from '../allocation/trailEntry';
import type { CostTable } from '../costs/costRow';
import type { RemainderRule } from '../keys/distributionKey';
import type { Settings } from '../settings/settings';
import { settlementHeadings, sheetNames } from '../texts/sheetHeadings';
import { sheetTexts } from '../texts/sheetTexts';
import { roundingWords, trailHeadings, trailTermHeadings } from '../texts/trailHeadings';
import { yearHeading } from '../texts/yearHeading';
import { figures, WORDS, NUMBER_FORMAT, ORE_FORMAT, WHOLE_FORMAT } from './columnPlans';
import { kronerCell } from './cells';
import type { ChosenSheet } from './chosenSheet';
import { planSheet } from './planSheet';
import { itemAt } from './itemAt';
import { shownFactor } from './sheetNotes';
import type { CellPlan, ColumnPlan, RowPlan, SheetPlan } from './sheetPlan';

/** Exact amounts are shown with two decimals more than an amount can have. */
const EXACT_FORMAT = '#,##0.0000';

const WHOLE = figures(NUMBER_FORMAT);
const WEIGHT = figures('General');
const EXACT = figures(EXACT_FORMAT);

/**
 * `Revisionsspor`: one row for each amount and step and each group or recipient it is split among. Amounts are in kr.
 * whatever `Enhed` says. A sum of several rows is named by its pool (`10 poster`, pulje 3); the rows above that go to
 * pool 3 say what it is made of. Where a step has a base amount or bounds, columns to the right say what they made of it.
 */
export function planTrail(
  entries: Iterable<TrailEntry>,
  costs: CostTable,
  settings: Settings,
  sheet: ChosenSheet,
): SheetPlan {
  const { severalRows } = sheetTexts(settings.language);
  const rows: RowPlan[] = [{ kind: 'heading', cells: trailHeadings }];
  const terms: (readonly CellPlan[])[] = [trailTermHeadings];
  let hasTerms = false;
  let isWhole = true;
  for (const entry of entries) {
    isWhole &&= hasWholeKroner(entry);
    const only = entry.rows.length === 1 ? entry.rows[0] : undefined;
    const label = only === undefined ? severalRows(entry.rows.length) : itemAt(costs.rows, only).label;
    rows.push({ kind: 'item', cells: IN_ORDER.map(([, cellOf]) => cellOf(entry, label)) });
    hasTerms ||= entry.terms !== null;
    terms.push(termCells(entry));
  }
  const amount = figures(isWhole ? WHOLE_FORMAT : ORE_FORMAT);
  const block = {
    definedName: itemAt(sheet.blocks, 0),
    columns: hasTerms ? [...columns(amount), ...termColumns(amount)] : columns(amount),
    rows: hasTerms ? rows.map((row, i) => ({ ...row, cells: [...row.cells, ...(terms[i] ?? [])] })) : rows,
  };
  return planSheet(sheet, [block], [], sheetNames.trail);
}

type Heading = (typeof trailHeadings)[number];

/** Under each heading, what stands there of an entry (`label`: of its cost rows), and how it looks. */
const COLUMNS: Readonly<
  Record<Heading, readonly [ColumnPlan | 'amount', (entry: TrailEntry, label: string) => CellPlan]>
> = {
  Gruppe: [WORDS, ({ group }) => textOrNull(group)],
  Post: [WORDS, (_, label) => label],
  År: [WHOLE, yearCell],
  Nøgle: [WORDS, ({ key }) => textOrNull(key)],
  Trin: [WHOLE, ({ step }) => step?.number ?? null],
  Niveau: [WORDS, ({ step }) => step?.level ?? null],
  Fra: [WORDS, ({ from }) => textOrNull(from)],
  Pulje: [WHOLE, ({ pool }) => pool],
  Beløb: ['amount', ({ amount }) => kronerCell(amount)],
  Til: [WORDS, ({ to }) => textOrNull(to)],
  'Vægtes efter': [WORDS, weighedBy],
  Vægt: [WEIGHT, ({ step, weight }) => (step === null ? null : weight)],
  'Sum af vægte': [WEIGHT, ({ step, weightSum }) => (step === null ? null : weightSum)],
  'Eksakt beløb': [EXACT, ({ step, exact }) => (step === null ? null : kronerCell(exact))],
  'Afrundes til': ['amount', ({ rounding }) => kronerCell(rounding?.unit ?? null)],
  Metode: [WORDS, ({ rounding }) => (rounding === null ? null : roundingWords[rounding.method])],
  'Regel for rest': [WORDS, ({ remainder }) => (remainder === null ? null : remainderText(remainder))],
  Afrundet: ['amount', ({ rounded }) => kronerCell(rounded)],
  'Går til pulje': [WHOLE, ({ intoPool }) => intoPool],
};

const IN_ORDER = trailHeadings.map((heading) => COLUMNS[heading]);

function columns(amount: ColumnPlan): ColumnPlan[] {
  return IN_ORDER.map(([plan]) => (plan === 'amount' ? amount : plan));
}

/** Bounds may be to the øre where amounts are not, and are then shown so. */
function termColumns(amount: ColumnPlan): ColumnPlan[] {
  return [amount, amount, amount, WHOLE, amount, WORDS];
}

function termCells({ terms }: TrailEntry): readonly CellPlan[] {
  if (terms === null) return NO_TERMS;
  const { base, least, most, round, shared, boundBy } = terms;
  const by = boundBy === null ? null : boundBy === 'least' ? 'Mindst' : 'Højst';
  return [kronerCell(base), kronerCell(least), kronerCell(most), round, kronerCell(shared), by];
}

const NO_TERMS: readonly CellPlan[] = trailTermHeadings.map(() => null);

function hasWholeKroner({ amount, rounded, rounding }: TrailEntry): boolean {
  return amount % 100 === 0 && rounded % 100 === 0 && (rounding === null || rounding.unit % 100 === 0);
}

/** `0,27 pr. Folketal × 1,02` where a rate was brought to other prices. */
function weighedBy({ step, factor }: TrailEntry): CellPlan {
  if (step === null || factor === null) return step?.weightText ?? null;
  return `${step.weightText} × ${shownFactor(factor, 'da')}`;
}

/** The year as a number; `Ikke afklaret`, or `Regnskab 2021` where it is the accounts that are split. */
function yearCell({ year, isOfAccounts }: TrailEntry): CellPlan {
  if (isOfAccounts === true) return `${settlementHeadings.accounts} ${yearHeading(year)}`;
  return year === 'undecided' ? yearHeading(year) : year;
}

function textOrNull(text: string): string | null {
  return text === '' ? null : text;
}

function remainderText(rule: RemainderRule): string {
  return rule.kind === 'to' ? `${roundingWords.to} ${rule.name}` : roundingWords[rule.kind];
}
