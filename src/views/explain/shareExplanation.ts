import type { GroupAllocation } from '../../allocation/allocation';
import { formatDecimal } from '../../money/formatDecimal';
import { formatPercent } from '../../money/formatAmount';
import type { Ratio } from '../../money/ratio';
import { WHOLE_RATIO } from '../../money/ratioArithmetic';
import { namedColumn, subtotalsOf } from '../../parties/subtotals';
import { groupShares } from '../../sheets/groupShares';
import { groupShareHeading } from '../../texts/sheetHeadings';
import { type ExplainContext, inGroup, partyName } from './explainContext';
import type { Explanation, ExplanationPart } from './explanation';
import type { SheetFigure } from './figure';
import { textPart } from './textPart';

/** The product of several keys' sums of weights tells nobody anything. */
const LARGEST_READABLE = 10n ** 12n;

type ShareFigure = Extract<SheetFigure, { readonly kind: 'share' | 'groupShare' | 'subtotalShare' }>;

/** An exact share: a recipient's of the whole or of its subtotal, or what the members of a subtotal have together. */
export function shareExplanation(figure: ShareFigure, context: ExplainContext): Explanation {
  const { texts, allocation } = context;
  const { kind, group } = figure;
  const of = allocation.groups.find((one) => one.group === group);
  const isWithin = kind === 'groupShare' || (kind === 'subtotalShare' && figure.isWithin);
  const heading = isWithin ? withinHeading(context) : texts.share;
  const name = kind === 'subtotalShare' ? figure.label : partyName(context, figure.party);
  const title = `${name}, ${heading}${inGroup(group, context)}`;
  const share = of === undefined ? null : shareOf(figure, of, context);
  if (share === null) return { title, amount: '', parts: [textPart(texts.zero)] };
  const note =
    kind === 'share' ? texts.shareIsExact(name) : isWithin ? texts.shareWithin : texts.shareTogether;
  return { title, ...toldShare(share, heading, note, context) };
}

function shareOf(figure: ShareFigure, of: GroupAllocation, context: ExplainContext): Ratio | null {
  const { parties } = of;
  if (figure.kind === 'share') return parties.find(({ party }) => party === figure.party)?.share ?? null;
  const table = context.calculation.input.parties;
  const members = figure.kind === 'subtotalShare' ? figure.members : subtotalMembers(figure.party, context);
  const items = parties.filter(({ party }) => members.includes(party));
  const { whole, within } = groupShares(items, of, table);
  if (figure.kind === 'groupShare')
    return within[items.findIndex(({ party }) => party === figure.party)] ?? null;
  if (!figure.isWithin) return whole;
  return whole === null || whole.numerator === 0n ? null : WHOLE_RATIO;
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
  note: string,
  { texts, language }: ExplainContext,
): Pick<Explanation, 'amount' | 'parts'> {
  const [above, below] = [share.numerator, share.denominator].map((coefficient) =>
    formatDecimal({ coefficient, decimals: 0 }, language),
  );
  const percent = formatPercent(share, language);
  const isReadable = share.denominator < LARGEST_READABLE;
  const part: ExplanationPart = {
    kind: 'share',
    heading,
    lines: isReadable ? [`${above ?? ''} / ${below ?? ''}`, texts.exactly(percent)] : [percent],
    notes: [...(isReadable ? [] : [texts.severalKeys]), note],
    link: null,
  };
  return { amount: percent, parts: [part] };
}
