import type { ReactNode } from 'react';
import type { FrozenSheet } from '../../freezing/freezing';
import { sharingPanelTexts } from '../sharing/sharingPanelTexts';
import { usePanel } from '../look/PaneContext';
import { type NamedPlace, PlaceLinks } from '../sharing/PlaceLinks';
import type { Outcome } from '../store/paneState';

type FreezeOutcomes = Extract<Outcome, { readonly kind: 'frozen' | 'thawed' }>;

/** What was frozen or thawed on which sheets, and what was left and why. */
export function FreezeOutcome({ outcome }: { readonly outcome: FreezeOutcomes }): ReactNode {
  const { texts, shared } = usePanel(sharingPanelTexts);
  const { sheets } = outcome.report;
  const isFrozen = outcome.kind === 'frozen';
  return (
    <div className={shared.list}>
      {sheets.length === 0 && <span>{isFrozen ? texts.nothingFrozen : texts.nothingThawed}</span>}
      {sheets.map((one) => (
        <span key={one.sheet}>
          {(isFrozen ? texts.frozenOn : texts.thawedOn)(one.formulas, one.sheet)}{' '}
          <PlaceLinks places={areasOf(one)} />.
        </span>
      ))}
      {(outcome.kind === 'frozen'
        ? byReason(outcome.report.notFrozen, texts.notFrozen)
        : byReason(outcome.report.notThawed, texts.notThawed)
      ).map(({ text, places }) => (
        <span key={text}>
          {text} <PlaceLinks places={places} />.
        </span>
      ))}
    </div>
  );
}

function areasOf({ sheet, areas }: FrozenSheet): NamedPlace[] {
  return areas.map((address) => ({ sheet, address, text: address }));
}

/** The places left, by what kept each back. */
function byReason<Reason extends string>(
  left: readonly { readonly sheet: string; readonly address: string; readonly reason: Reason }[],
  texts: Readonly<Record<Reason, string>>,
): { text: string; places: NamedPlace[] }[] {
  return [...new Set(left.map(({ reason }) => reason))].map((reason) => ({
    text: texts[reason],
    places: left
      .filter((one) => one.reason === reason)
      .map(({ sheet, address }) => ({ sheet, address, text: `${sheet}!${address}` })),
  }));
}
