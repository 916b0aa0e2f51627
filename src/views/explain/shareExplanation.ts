import type { GroupAllocation, PartyAllocation } from '../../allocation/allocation';
import { formatDecimal } from '../../money/formatDecimal';
import { formatPercent } from '../../money/formatAmount';
import type { Ore } from '../../money/ore';
import { sumOfAmounts } from '../../money/sumOfAmounts';
import { type Ratio, WHOLE_RATIO } from '../../money/ratio';
import { namedColumn, subtotalsOf } from '../../parties/subtotals';
import { groupShares } from '../../sheets/groupShares';
import { groupShareHeading } from '../../texts/sheetHeadings';
import { amountText, type ExplainContext, inGroup, partyName } from './explainContext';
import type { Explanation, ExplanationPart } from './explanation';
import type { SheetFigure } from './figure';
import { textPart } from './parts';

/** The product of several keys' sums of weights tells nobody anything. */
const LARGEST_READABLE = 10n ** 12n;

type ShareFigure = Extract<SheetFigure, { readonly kind: 'share' | 'groupShare' | 'subtotalShare' }>;

/** A share: a recipient's of the whole or of its subtotal, or what the members of a subtotal have together. */
export function shareExplanation(figure: ShareFigure, context: ExplainContext): Explanation {
  const { texts, allocation } = context;
  const { kind, group } = figure;
  const of = allocation.groups.find((one) => one.group === group);
  const isWithin = kind === 'groupShare' || (kind === 'subtotalShare' && figure.isWithin);
  const heading = isWithin ? withinHeading(context) : texts.share;
  const name = kind === 'subtotalShare' ? figure.label : partyName(context, figure.party);
  const title = `${name}, ${heading}${inGroup(group, context)}`;
  const members = of === undefined ? [] : membersOf(figure, of, context);
  const share = of === undefined ? null : shareOf(figure, members, of, context);
  if (of === undefined || share === null) return { title, amount: '', parts: [textPart(texts.zero)] };
  const isOfAmounts = members.some(({ isShareOfAmounts }) => isShareOfAmounts === true);
  const exact =
    kind === 'share' ? texts.shareIsExact(name) : isWithin ? texts.shareWithin : texts.shareTogether;
  const shown = isOfAmounts ? amountsOf(figure, members, of, context) : null;
  return {
    title,
    ...toldShare(share, heading, shown, isOfAmounts ? texts.shareOfAmounts : exact, context),
  };
}

/** The recipient, and where the share is of a subtotal all its members. */
function membersOf(
  figure: ShareFigure,
  { parties }: GroupAllocation,
  context: ExplainContext,
): readonly PartyAllocation[] {
  const members =
    figure.kind === 'share'
      ? [figure.party]
      : figure.kind === 'subtotalShare'
        ? figure.members
        : subtotalMembers(figure.party, context);
  return parties.filter(({ party }) => members.includes(party));
}

function shareOf(
  figure: ShareFigure,
  members: readonly PartyAllocation[],
  of: GroupAllocation,
  context: ExplainContext,
): Ratio | null {
  if (figure.kind === 'share') return members[0]?.share ?? null;
  const { whole, within } = groupShares(members, of, context.calculation.input.parties);
  if (figure.kind === 'groupShare')
    return within[members.findIndex(({ party }) => party === figure.party)] ?? null;
  if (!figure.isWithin) return whole;
  return whole === null || whole.numerator === 0n ? null : WHOLE_RATIO;
}

/** `1.437.452 kr. / 3.523.153,30 kr.`: what those it is of get, and what their pots were handed, or their group got. */
function amountsOf(
  figure: ShareFigure,
  members: readonly PartyAllocation[],
  { totals }: GroupAllocation,
  context: ExplainContext,
): string {
  const own = figure.kind === 'groupShare' ? members.filter(({ party }) => party === figure.party) : members;
  const isReached = (place: number): boolean => members.some(({ amounts }) => !Number.isNaN(amounts[place]));
  const whole =
    figure.kind === 'groupShare'
      ? received(members)
      : totals.reduce((sum, total, place) => (isReached(place) ? sum + total : sum), 0);
  return [received(own), whole].map((amount) => amountText(amount, context)).join(' / ');
}

function received(members: readonly PartyAllocation[]): Ore {
  return sumOfAmounts(members.flatMap(({ amounts }) => [...amounts]));
}

/** `Party.index` of those whose subtotal the recipient is part of. */
function subtotalMembers(party: number, { calculation }: ExplainContext): readonly number[] {
  const { parties, settings } = calculation.input;
  const groups = subtotalsOf(parties, settings.subtotal) ?? [];
  return groups.find(({ members }) => members.includes(party))?.members ?? [];
}

/** `Andel i Klynge`. */
function withinHeading({ calculation }: ExplainContext): string {
  const { parties, settings } = calculation.input;
  const column = settings.subtotal === null ? undefined : namedColumn(parties, settings.subtotal);
  return groupShareHeading(column?.heading ?? '');
}

function toldShare(
  share: Ratio,
  heading: string,
  amounts: string | null,
  note: string,
  { texts, language }: ExplainContext,
): Pick<Explanation, 'amount' | 'parts'> {
  const [above, below] = [share.numerator, share.denominator].map((coefficient) =>
    formatDecimal({ coefficient, decimals: 0 }, language),
  );
  const percent = formatPercent(share, language);
  const isReadable = amounts !== null || share.denominator < LARGEST_READABLE;
  const part: ExplanationPart = {
    kind: 'share',
    heading,
    lines: isReadable ? [amounts ?? `${above ?? ''} / ${below ?? ''}`, `= ${percent}`] : [percent],
    notes: [...(isReadable ? [] : [texts.severalKeys]), note],
    link: null,
  };
  return { amount: percent, parts: [part] };
}
