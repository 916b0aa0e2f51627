import type { SharingPanelTexts } from '../sharing/texts/da';
import type { Language } from '../../texts/language';
import { formatKroner } from '../../money/formatAmount';
import type { MovedFormula } from '../../workbook/movedFormula';
import type { Outcome } from '../store/paneState';
import type { OutcomeTexts } from './texts/da';

/** An outcome in a sentence; those of freezing and thawing are told place by place instead. */
export type SentenceOutcome = Exclude<Outcome, { readonly kind: 'frozen' | 'thawed' }>;

export function outcomeText(
  outcome: SentenceOutcome,
  texts: OutcomeTexts,
  sharing: SharingPanelTexts,
  language: Language,
): string {
  switch (outcome.kind) {
    case 'done':
      return doneText(outcome, texts, language);
    case 'tablesMade':
    case 'stopped':
    case 'putBack':
    case 'filtersCleared':
      return texts[outcome.kind];
    case 'errors':
      return texts.stoppedByErrors(outcome.count);
    case 'cellGone':
      return texts.cellGone(outcome.sheet);
    case 'mended':
      return sharing.items[outcome.what].mended?.(outcome.count) ?? '';
    case 'readMeWritten':
      return sharing.items['read-me'].mended?.(1) ?? '';
    case 'selectionUnreadable':
      return sharing.selectionUnreadable;
    case 'protected':
      return sharing.protectedSheets(outcome.sheets);
    case 'inTheWay':
      return texts[outcome.reason](outcome.places);
    case 'failed':
      return texts[outcome.failure];
  }
}

type Done = Extract<Outcome, { readonly kind: 'done' }>;

function doneText({ report, total, totalBefore }: Done, texts: OutcomeTexts, language: Language): string {
  const created = report.sheets.filter((sheet) => sheet.created).length;
  const summary = texts.updated(report.sheets.length, created, report.changedAmounts, sumText());
  const { isReadOnly, lacksLooks, moved = [] } = report;
  const notes = [
    ...placesOf(moved, (kind) => kind !== 'beside', texts.moved),
    ...placesOf(moved, (kind) => kind === 'beside', texts.movedBeside),
    ...(lacksLooks ? [texts.lacksLooks] : []),
    ...(isReadOnly ? [texts.saveACopy] : []),
  ];
  return [summary, ...notes].join(' ');

  function sumText(): string {
    if (totalBefore === null) return texts.sumNew(formatKroner(total, language));
    const difference = total - totalBefore;
    if (difference === 0) return texts.sumSame;
    return texts.sumChanged(formatKroner(Math.abs(difference), language), difference > 0);
  }
}

function placesOf(
  moved: readonly MovedFormula[],
  isOne: (kind: MovedFormula['kind']) => boolean,
  text: (places: readonly string[]) => string,
): string[] {
  const places = moved.filter(({ kind }) => isOne(kind)).map(({ place }) => place);
  return places.length === 0 ? [] : [text(places)];
}
