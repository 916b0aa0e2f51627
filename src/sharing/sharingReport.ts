import type { SharingItem, SharingKind, SharingPlace, SharingReport } from './sharing';
import type { SharingFacts } from './sharingFacts';

/** How many places an item shows. */
const MOST_PLACES = 20;

/** Judges what was found, in the order in which it is shown. */
export function sharingReport(facts: SharingFacts): SharingReport {
  const { known, hiddenSheets, comments, notes } = facts;
  return {
    items: [
      ...unknownFormulas(facts),
      liveFormulas(facts),
      links(facts),
      found('hidden-sheets', hiddenSheets.map(wholeSheet), { hasRemedy: true, isFinal: false }),
      { ...counted('findings', known.findings, !known.findingsSeen), hasRemedy: known.findings > 0 },
      sheets(facts),
      remarks('comments', comments),
      remarks('notes', notes),
      authors(facts),
      readMe(facts),
    ],
  };
}

/** Null where this Excel cannot tell. */
function remarks(kind: 'comments' | 'notes', places: readonly SharingPlace[] | null): SharingItem {
  if (places === null) return { ...counted(kind, 0, false), status: 'unknown' };
  return found(kind, places, { hasRemedy: true, isFinal: true });
}

/** Either old or not there at all, each with its own words. */
function sheets({ known }: SharingFacts): SharingItem {
  if (known.sheetsMissing) return counted('sheets-missing', 1, true);
  return counted('outdated', Number(known.outdated), true);
}

/** Defined names with our functions cannot be frozen, so they are told but not mended. */
function liveFormulas({ freezeState: { live, liveNames } }: SharingFacts): SharingItem {
  const formulas = live.reduce((sum, sheet) => sum + sheet.formulas, 0);
  const places = [
    ...live.flatMap(({ sheet, areas }) => areas.map((address) => ({ sheet, address, text: '' }))),
    ...liveNames.map((text) => ({ sheet: null, address: null, text })),
  ];
  const item = found('live-formulas', places, { hasRemedy: formulas > 0, isFinal: false });
  return { ...item, count: formulas + liveNames.length };
}

/** Only where there are some: few workbooks have ever been without the add-in. */
function unknownFormulas({ freezeState: { unknown = [] } }: SharingFacts): SharingItem[] {
  if (unknown.length === 0) return [];
  const places = unknown.flatMap(({ sheet, areas }) =>
    areas.map((address) => ({ sheet, address, text: '' })),
  );
  const item = found('unknown-formulas', places, { hasRemedy: true, isFinal: false });
  return [{ ...item, count: unknown.reduce((sum, { formulas }) => sum + formulas, 0) }];
}

function links({ links: places, mendableLinks }: SharingFacts): SharingItem {
  // A defined name is not replaced by a value: other formulas may need its reference.
  return found('links', places, { hasRemedy: mendableLinks > 0, isFinal: true });
}

/** Who saved the workbook last is Excel's own to say: without other names, that is told and no more. */
function authors({ authors: { author, manager, company, lastAuthor } }: SharingFacts): SharingItem {
  const names = new Set([author, manager, company, lastAuthor].filter((name) => name.trim() !== ''));
  const hasRemedy = [author, manager, company].some((name) => name !== '');
  const places = [...names].map((text) => ({ sheet: null, address: null, text }));
  const item = found('authors', places, { hasRemedy, isFinal: true });
  return item.status === 'todo' && !hasRemedy ? { ...item, status: 'told' } : item;
}

/** Missing, or written for other sheets or other frozen formulas than there are now. */
function readMe({ readMe: sheet, readMeMark }: SharingFacts): SharingItem {
  const fits = readMeMark === null || sheet?.marks.includes(readMeMark) === true;
  const item = counted('read-me', Number(!fits), true);
  const places = sheet === null ? [] : [wholeSheet(sheet.sheet)];
  return { ...item, places, placeCount: places.length };
}

/** An item about the workbook as a whole, with a remedy where there is something to do. */
function counted(kind: SharingKind, count: number, isOpen: boolean): SharingItem {
  const isTodo = count > 0 && isOpen;
  return {
    kind,
    status: isTodo ? 'todo' : 'ok',
    count,
    placeCount: 0,
    places: [],
    hasRemedy: isTodo,
    isFinal: false,
  };
}

function found(
  kind: SharingKind,
  places: readonly SharingPlace[],
  remedy: Pick<SharingItem, 'hasRemedy' | 'isFinal'>,
): SharingItem {
  const { length: count } = places;
  const hasRemedy = count > 0 && remedy.hasRemedy;
  const status = count > 0 ? 'todo' : 'ok';
  const shown = places.slice(0, MOST_PLACES);
  return { kind, status, count, placeCount: count, places: shown, ...remedy, hasRemedy };
}

function wholeSheet(sheet: string): SharingPlace {
  return { sheet, address: null, text: sheet };
}
