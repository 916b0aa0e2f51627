import type { Pot } from '../../allocation/allocation';
import { formatCell } from '../../findings/formatCell';
import { type ExplainContext, amountText, inputLink, rowLabel } from './explainContext';
import type { ExplanationPart } from './explanation';
import { sharePart } from './sharePart';

/** What a cost row gives a pot: its amount of the year, and the steps at level `Sektor` towards the pot. */
export function rowParts(row: number, pot: Pot, context: ExplainContext): ExplanationPart[] {
  const { texts, allocation, calculation } = context;
  const source = calculation.input.costs.rows[row]?.amounts.find(({ year }) => year === pot.year);
  if (source === undefined) return [];
  const { cell, amount } = source;
  const own: ExplanationPart = {
    kind: 'sum',
    heading: rowLabel(context, row),
    items: [
      {
        text: texts.rowAmount(pot.year),
        amount: amountText(amount, context),
        detail: formatCell(cell),
        link: inputLink(cell),
      },
    ],
    sum: null,
  };
  const steps = allocation.steps.flatMap((taken) => {
    if (taken.sector !== null || taken.year !== pot.year || taken.rows[0] !== row) return [];
    const index = taken.to.indexOf(pot.sector);
    return index < 0 ? [] : [sharePart({ taken, index }, context)];
  });
  if (steps.length > 0) return [own, ...steps];
  return [own, { kind: 'text', text: amount === 0 ? texts.zero : texts.wholeRow, link: null }];
}
