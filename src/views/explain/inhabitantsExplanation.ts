import { formatExact } from '../../money/formatExact';
import { populationColumn } from '../../parties/inhabitants';
import { rateHeadings } from '../../texts/sheetHeadings';
import { type ExplainContext, inputLink, partyName } from './explainContext';
import type { Explanation, ExplanationItem } from './explanation';
import type { SheetFigure } from './figure';
import { textPart } from './textPart';

/** The inhabitants a row of `Kr. pr. indbygger` is divided by: the recipient's own, or those of its members, where sectors with equally many count once. */
export function inhabitantsExplanation(
  { of }: Extract<SheetFigure, { readonly kind: 'inhabitants' }>,
  context: ExplainContext,
): Explanation {
  const { texts, language, calculation } = context;
  const { parties, settings } = calculation.input;
  const column = populationColumn(parties, settings.inhabitants);
  const items = of.members.flatMap((party): ExplanationItem[] => {
    const value = column?.values[party];
    if (value === undefined || value.number === null) return [];
    const amount = formatExact(value.number, language);
    return [{ text: partyName(context, party), amount, detail: '', link: inputLink(value.cell) }];
  });
  const amount = of.inhabitants === null ? '' : formatExact(of.inhabitants, language);
  const heading = column?.heading ?? '';
  const sum = items.length < 2 ? null : { text: texts.inhabitantsCounted, amount };
  return {
    title: `${of.label}, ${rateHeadings.inhabitants}`,
    amount,
    parts: [
      { kind: 'sum', heading: texts.inhabitantsFrom(heading), items, sum },
      ...(items.length < 2 ? [] : [textPart(texts.inhabitantsOnce)]),
    ],
  };
}
