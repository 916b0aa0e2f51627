import type { Pot } from '../../allocation/allocation';
import { potHeading } from '../../allocation/pots';
import { mergeGroups } from '../../sheets/mergeGroups';
import type { Ore } from '../../money/ore';
import { type ExplainContext, amountText, partyName, rowLabel } from './explainContext';
import type { ExplanationItem, ExplanationPart } from './explanation';
import type { SheetFigure } from './figure';
import { figureAmount } from './figureAmount';
import { figureItem, sumItem, sumPart, textPart } from './parts';

type Added = Exclude<
  Extract<SheetFigure, { readonly group: string | null; readonly pot: Pot | null }>,
  { readonly kind: 'subtotal' }
>;

/** A figure of the overview: what it is in each group, or under `I alt` in each column. */
export function overviewParts(figure: Added, context: ExplainContext): ExplanationPart[] {
  const { allocation, calculation, texts } = context;
  const { groups } = allocation;
  const { pot } = figure;
  const items =
    pot === null
      ? mergeGroups(allocation, calculation.input.parties).pots.flatMap((one) =>
          itemOf(potHeading(one), { ...figure, pot: one }, context),
        )
      : groups.flatMap(({ group }) => itemOf(group, { ...figure, group, pot }, context));
  const sum = figureAmount(calculation, figure) ?? 0;
  return [sumPart(pot === null ? texts.byColumn : texts.byGroup, items, sum, context)];
}

/** A subtotal: what each of its members gets. */
export function subtotalPart(
  { group, pot, members }: Extract<SheetFigure, { readonly kind: 'subtotal' }>,
  context: ExplainContext,
): ExplanationPart {
  const items = members.flatMap((party) =>
    itemOf(partyName(context, party), { kind: 'party', group, party, pot }, context),
  );
  const sum = figureAmount(context.calculation, { kind: 'subtotal', group, pot, members, label: '' }) ?? 0;
  return sumPart(context.texts.byMember, items, sum, context);
}

/** A group's total: the cost rows whose amounts were handed in. */
export function totalParts(group: string, pot: Pot, context: ExplainContext): ExplanationPart[] {
  const { allocation, calculation, texts } = context;
  const { rows = [], pots = [] } = allocation.groups.find((one) => one.group === group) ?? {};
  const place = pots.findIndex(({ sector, year }) => sector === pot.sector && year === pot.year);
  const items = rows.flatMap(({ row, amounts }): ExplanationItem[] => {
    const amount = amounts[place] ?? NaN;
    if (Number.isNaN(amount) || amount === 0) return [];
    return [figureItem(rowLabel(context, row), { kind: 'row', group, row, pot }, context)];
  });
  const sum = figureAmount(calculation, { kind: 'total', group, pot }) ?? 0;
  return [
    sumPart(texts.rows(items.length, potHeading(pot)), items, sum, context),
    textPart(texts.totalIsHandedIn),
  ];
}

/** What was shared, what the recipients got, and what is left: the three amounts behind a difference or a check. */
export function balanceParts(figure: Added, context: ExplainContext): ExplanationPart[] {
  const { texts, calculation } = context;
  const { group, pot } = figure;
  const amountOf = (kind: 'total' | 'difference'): Ore =>
    figureAmount(calculation, { kind, group, pot }) ?? 0;
  const [handedIn, difference] = [amountOf('total'), amountOf('difference')];
  const isCheck = figure.kind === 'check';
  const explanation = isCheck ? texts.check : difference === 0 ? texts.noDifference : texts.difference;
  return [
    textPart(explanation),
    {
      kind: 'sum',
      heading: texts.balance,
      items: [
        figureItem(texts.handedIn, { kind: 'total', group, pot }, context),
        sumItem(texts.recipientsSum, -(handedIn - difference), context),
        ...(isCheck
          ? [figureItem(texts.roundingDifference, { kind: 'difference', group, pot }, context, -1)]
          : []),
      ],
      sum: {
        text: isCheck ? texts.checkLeft : texts.roundingDifference,
        amount: amountText(isCheck ? 0 : difference, context),
      },
    },
  ];
}

/** Left out where nothing can stand there. */
function itemOf(text: string, figure: SheetFigure, context: ExplainContext): ExplanationItem[] {
  const amount = figureAmount(context.calculation, figure) ?? NaN;
  if (Number.isNaN(amount)) return [];
  return [figureItem(text, figure, context)];
}
