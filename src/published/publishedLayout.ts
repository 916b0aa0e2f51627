import type { TableLayout } from '../tables/tableLayout';

/** A known column of `Offentliggjort`. */
export type PublishedField = 'group' | 'line' | 'remark';

/** What `Offentliggjort` looks like: published figures under the headings of the sheets. */
export const PUBLISHED_LAYOUT: TableLayout<PublishedField> = {
  headings: {
    group: ['Gruppe', 'Group'],
    line: ['Linje', 'Line'],
    remark: ['Bemærkning', 'Bemaerkning', 'Remark', 'Note'],
  },
  otherWords: { line: ['Linjer', 'Navn', 'Post', 'Part', 'Kommune', 'Række', 'Tekst'] },
  required: ['line'],
  needsRows: false,
  readsExtra: () => true,
  dateless: [],
  asides: ['remark'],
  takesAnyRow: true,
};
