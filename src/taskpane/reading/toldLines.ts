import type { Told } from '../../intake/intake';
import { printedNumber } from '../../reader/printedNumber';
import type { Language } from '../../texts/language';
import type { ReadingPanelTexts } from './texts/da';

/** What is told of how tables were used, one sentence each; what can be chosen is told beside its box instead. */
export function toldLines(
  told: readonly Told[],
  texts: ReadingPanelTexts['told'],
  language: Language,
): string[] {
  const columns = told.flatMap((one) => (one.kind === 'column not used' ? [one.heading] : []));
  const rows = told.flatMap((one) => (one.kind === 'row not used' ? [one.label] : []));
  return [
    ...told.flatMap((one): string[] => {
      switch (one.kind) {
        case 'others missing':
          return [texts.othersMissing(printedNumber(one.percent, language))];
        case 'rounding':
          return [texts.rounding(one.agree, one.of)];
        case 'key missing':
          return [texts.keyMissing(one.rows)];
        case 'overview':
          return [texts.overview(one.title)];
        case 'no recipients':
          return [texts.noRecipients];
        case 'no costs':
          return [texts.noCosts];
        case 'uncounted':
        case 'filled':
        case 'column not used':
        case 'row not used':
          return [];
      }
    }),
    ...(columns.length === 0 ? [] : [texts.columnsNotUsed(columns)]),
    ...(rows.length === 0 ? [] : [texts.rowsNotUsed(rows)]),
  ];
}
