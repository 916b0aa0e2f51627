import type { AllocationStep } from '../../allocation/allocation';
import { isByRate } from '../../allocation/rateOfStep';
import { ratioAt } from '../../money/weights';
import type { StepPart } from '../../allocation/stepSources';
import { foldText } from '../../tables/foldText';
import { roundedInWords, splitInWords, termsInWords } from '../../keys/stepInWords';
import { exactText } from './exactText';
import { type ExplainContext, amountText, inputLink } from './explainContext';
import type { ExplanationPart } from './explanation';
import { leftoverOf, unallocatedOf } from './remainderOf';
import { boundNotes, termLines } from './termLines';
import { weightCell, weightText } from './weightText';

type Share = Extract<ExplanationPart, { readonly kind: 'share' }>;

/**
 * One destination's share of one step: `11.750.000 kr. × 45.851 / 1.326.340 = 406.192,41… → 406.000 kr. (afrundet til
 * 500 kr., halv op, hver for sig)`, and what became of the remainder.
 * @param who put before the heading where rows go alone: the cost row's label.
 */
export function sharePart({ taken, index }: StepPart, context: ExplainContext, who = ''): Share {
  const { texts, language } = context;
  const { step } = taken;
  const words = [splitInWords(step, language), termsInWords(step, language)].filter((text) => text !== '');
  const heading = texts.step(step.number, taken.key, words.join('. '));
  return {
    kind: 'share',
    heading: who === '' ? heading : `${who}. ${heading}`,
    lines: takesWhatIsLeft(taken, index)
      ? leftLines(taken, index, context)
      : (termLines(taken, index, context) ?? shareLines(taken, index, context)),
    notes: [...boundNotes(taken, index, context), ...remainderNotes(taken, index, context)],
    link: inputLink(weightCell(taken, index, context.calculation.input)),
  };
}

/** Whether the destination is the one that the step's remainder goes to by name. */
export function takesWhatIsLeft({ remainder, to }: AllocationStep, index: number): boolean {
  return remainder.kind === 'to' && foldText(to[index] ?? '') === foldText(remainder.name);
}

function shareLines(taken: AllocationStep, index: number, context: ExplainContext): string[] {
  const { language } = context;
  const { amount, weights, step, remainder, parts } = taken;
  const { weight, sum } = weightText(taken, index, language);
  const exact = exactText(amount, ratioAt(weights, index), language);
  const rounding = roundedInWords(step, remainder, language);
  return [
    amountText(amount, context),
    `× ${weight} / ${sum}`,
    `= ${exact}`,
    `→ ${amountText(parts[index] ?? 0, context)} (${rounding})`,
  ];
}

function leftLines(taken: AllocationStep, index: number, context: ExplainContext): string[] {
  const part = taken.parts[index] ?? 0;
  const [amount, others] = [taken.amount, taken.amount - part].map((ore) => amountText(ore, context));
  return [`${amount ?? ''} − ${others ?? ''} = ${amountText(part, context)}`];
}

function remainderNotes(taken: AllocationStep, index: number, context: ExplainContext): string[] {
  const { texts } = context;
  const { remainder } = taken;
  const name = taken.to[index] ?? '';
  switch (remainder.kind) {
    case 'to':
      return [takesWhatIsLeft(taken, index) ? texts.takesRest(name) : texts.restGoesTo(remainder.name)];
    case 'independent': {
      const difference = unallocatedOf(taken);
      return [difference === 0 ? texts.independentEven : texts.independentOdd(difference)];
    }
    case 'largest':
      // What is left of bounded parts is told by the rounds, and a rate leaves nothing.
      if (taken.terms !== null || isByRate(taken)) return [];
      return largestNotes(taken, index, context);
  }
}

function largestNotes(taken: AllocationStep, index: number, { texts }: ExplainContext): string[] {
  const { unit, given, odd, oddTo } = leftoverOf(taken);
  const nameOf = (at: number): string => taken.to[at] ?? '';
  const oddNote = odd === 0 ? [] : [texts.oddRest(odd, unit, nameOf(oddTo))];
  if (given.length === 0) return odd === 0 ? [texts.noneLeft(unit)] : oddNote;
  const own =
    given.length === 1
      ? []
      : [given.includes(index) ? texts.gotUnit(nameOf(index)) : texts.gotNoUnit(nameOf(index))];
  return [texts.unitsGiven(given.length, unit, given.map(nameOf)), ...own, ...oddNote];
}

/** The same in one line, for lists of cost rows: `35 / 100 af 1.000.000 kr. = 350.000`. */
export function shareInShort({ taken, index }: StepPart, context: ExplainContext): string {
  const { texts, language } = context;
  const { weight, sum } = weightText(taken, index, language);
  const amount = amountText(taken.amount, context);
  const lines = termLines(taken, index, context);
  if (lines !== null) return lines.slice(0, -1).join(' ');
  const exact = exactText(taken.amount, ratioAt(taken.weights, index), language);
  const share = `${texts.of(weight, sum, amount)} = ${exact}`;
  return takesWhatIsLeft(taken, index) ? `${share}. ${texts.takesRest(taken.to[index] ?? '')}` : share;
}
