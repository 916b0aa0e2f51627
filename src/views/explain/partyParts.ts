import type { AllocationStep, Pot } from '../../allocation/allocation';
import { isPoolOfRows, poolSources } from '../../allocation/trail';
import { potHeading } from '../../allocation/pots';
import type { StepPart } from '../../allocation/stepSources';
import { stepsToParty } from '../../allocation/stepsToParty';
import type { Ore } from '../../money/ore';
import { type ExplainContext, inputLink, partyName, rowLabel, yearAmount } from './explainContext';
import type { ExplanationItem, ExplanationPart } from './explanation';
import { priceDetail } from './rowParts';
import { shareInShort, sharePart } from './sharePart';
import { sumItem, sumPart } from './parts';

/** Where a recipient's amount in a group comes from: the cost rows, then every step that it came through. */
export function partyParts(
  { group, pot, party }: { readonly group: string; readonly pot: Pot; readonly party: number },
  context: ExplainContext,
): ExplanationPart[] {
  const { parts, sourcesOf } = stepsToParty(context.allocation, group, pot, party);
  const told = new Set<AllocationStep>();
  const explained = parts.flatMap((part): ExplanationPart[] => {
    const { taken } = part;
    if (isSourceOfPool(part)) return [];
    if (taken.pool === null) return [sharePart(part, context, rowLabel(context, taken.rows[0] ?? -1))];
    const sources = told.has(taken) ? [] : [sourcesPart(taken, sourcesOf(taken), pot, context)];
    told.add(taken);
    return [...sources, sharePart(part, context)];
  });
  const reached = parts.filter(({ taken, index }) => taken.parties?.[index] === party);
  return [...explained, ...reachedPart(reached, party, context)];
}

/** A row's own step towards a pool is told in the list of what the pool is made of. */
function isSourceOfPool({ taken, index }: StepPart): boolean {
  return taken.pool === null && (taken.intoPools?.[index] ?? null) !== null;
}

function sourcesPart(
  taken: AllocationStep,
  sources: readonly StepPart[],
  pot: Pot,
  context: ExplainContext,
): ExplanationPart {
  const { texts } = context;
  if (isPoolOfRows(taken)) {
    const entries = poolSources(taken, context.calculation.input.costs);
    const items = entries.map(({ rows, rounded, key }) => rowItem(rows[0] ?? -1, pot, rounded, key, context));
    return sumPart(texts.rows(items.length, potHeading(pot)), items, taken.amount, context);
  }
  const areRows = sources.every((source) => source.taken.pool === null);
  const items = sources.map((source) => {
    const amount = source.taken.parts[source.index] ?? 0;
    if (areRows)
      return rowItem(source.taken.rows[0] ?? -1, pot, amount, shareInShort(source, context), context);
    return sumItem(source.taken.to[source.index] ?? '', amount, context);
  });
  const heading = areRows ? texts.rows(items.length, potHeading(pot)) : texts.fromStepBefore;
  return sumPart(heading, items, taken.amount, context);
}

function rowItem(
  row: number,
  pot: Pot,
  amount: Ore,
  detail: string,
  context: ExplainContext,
): ExplanationItem {
  const source = yearAmount(row, pot.year, context);
  const priced = source?.adjusted === undefined ? '' : priceDetail(row, source.adjusted, context);
  const told = [detail, priced].filter((text) => text !== '').join('. ');
  return sumItem(rowLabel(context, row), amount, context, inputLink(source?.cell), told);
}

/** Where several keys, or several rows by themselves, have given the recipient something. */
function reachedPart(
  reached: readonly StepPart[],
  party: number,
  context: ExplainContext,
): ExplanationPart[] {
  if (reached.length < 2) return [];
  const items = reached.map(({ taken, index }) => {
    const [row] = taken.rows;
    const isAlone = taken.pool === null && row !== undefined;
    const text = isAlone
      ? rowLabel(context, row)
      : context.texts.step(taken.step.number, taken.key, taken.step.weightText);
    return sumItem(text, taken.parts[index] ?? 0, context);
  });
  const sum = reached.reduce((total, { taken, index }) => total + (taken.parts[index] ?? 0), 0);
  return [sumPart(partyName(context, party), items, sum, context)];
}
