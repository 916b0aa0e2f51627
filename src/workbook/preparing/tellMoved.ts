import type { CellValue } from '../../cells/grid';
import type { WorkbookPlan } from '../../sheets/sheetPlan';
import { holdsFindings, withFurtherFindings } from '../../sheets/findingRow';
import { placeBlocks } from '../layout/placeBlocks';
import type { SheetLayout } from '../layout/sheetLayout';
import type { NameChange, WriteJob } from '../layout/writeJob';
import type { MovedFormula } from '../movedFormula';
import { besideMoved } from './besideMoved';
import { readKeepsRows } from './readKeepsRows';
import type { Inventory } from '../reading/inventory';
import { movedFinding } from '../following/movedFinding';
import { keptNotes, noteNames, type KeptNote } from '../following/noteNames';
import type { Referring } from '../following/readReferring';
import { watchedFormulas, type WatchedFormula } from '../following/watchedFormulas';
import { type Watch, watchFormulas } from '../following/watchFormulas';
import { addToList } from '../../cells/addToList';
import { findingText } from '../../texts/findingText';
import type { Language } from '../../texts/language';

/** Where everything is written, with what `Kontrol` tells of formulas. */
export interface MovedTold extends Pick<WriteJob, 'layouts' | 'keepsRows'> {
  /** What stands on `Kontrol` of formulas that have lost what they referred to, now or in an earlier run. */
  readonly notes: readonly MovedFormula[];
  readonly watch: Watch;
  /** What keeps the notes with the workbook. */
  readonly names: readonly NameChange[];
}

/**
 * Lets `Kontrol` tell of the formulas of the user's that will have lost what they referred to, and go on telling of those
 * that lost it before and have not been corrected; and once of what stands beside rows that go or change places. Nothing
 * is asked of Excel but what stands beside these.
 */
export async function tellMoved(
  context: Excel.RequestContext,
  { language = 'da' }: WorkbookPlan,
  inventory: Inventory,
  placed: Pick<WriteJob, 'layouts' | 'keepsRows'>,
  referring: Referring,
): Promise<MovedTold> {
  const lists = placed.layouts.flatMap(({ sheet }) =>
    sheet.blocks.filter(({ plan }) => plan !== null && holdsFindings(plan)),
  );
  const messages = lists.length === 0 ? null : new Set(lists.flatMap(({ values }) => values.map(messageOf)));
  const kept = keptNotes(inventory);
  const told = ({ layouts, keepsRows }: typeof placed): MovedTold => {
    const watch = watchFormulas(inventory, { layouts, keepsRows }, referring);
    const formulas = watchedFormulas(watch);
    const expected = formulas.flatMap(({ place, moved }) => (moved === null ? [] : [{ place, ...moved }]));
    const notes = together(standingNotes(kept, formulas, messages), expected);
    const byPlace = new Map(formulas.map((one) => [one.place, one]));
    const names = notes.flatMap((note) => {
      const formula = byPlace.get(note.place);
      return formula === undefined
        ? []
        : [{ note, mark: formula.mark('after'), reference: formula.reference }];
    });
    return { layouts, keepsRows, watch, notes, names: noteNames(names, inventory) };
  };
  const first = told(placed);
  const beside = await besideMoved(context, inventory, first.watch);
  if (first.notes.length + beside.length === 0) return first;
  // The rows that tell it move what the user has below them, and with it the cells that are named.
  const findings = (notes: readonly MovedFormula[]): readonly SheetLayout[] =>
    placed.layouts.map((layout) => withFindings(layout, [...notes, ...beside].map(movedFinding), language));
  const layouts = findings(first.notes);
  const keepsRows = await readKeepsRows(context, layouts);
  const { notes } = told({ layouts, keepsRows });
  const inPlace = findings(notes);
  return {
    ...told({ layouts: inPlace, keepsRows: await readKeepsRows(context, inPlace) }),
    notes: [...notes, ...beside],
  };
}

/** The message of a finding in its row of `Kontrol`. */
function messageOf(row: readonly CellValue[]): string {
  return String(row[2] ?? '');
}

function withFindings(
  layout: SheetLayout,
  findings: Parameters<typeof withFurtherFindings>[1],
  language: Parameters<typeof withFurtherFindings>[2],
): SheetLayout {
  const { sheet } = layout;
  const list = sheet.plan.blocks.find(holdsFindings);
  if (list === undefined) return layout;
  const longer = withFurtherFindings(list, findings, language);
  const plan = { ...sheet.plan, blocks: sheet.plan.blocks.map((one) => (one === list ? longer : one)) };
  const blocks = sheet.blocks.map((one) => (one.plan === list ? { ...one, plan: longer } : one));
  return placeBlocks({ ...sheet, plan, blocks });
}

/** What is told of a formula that has lost once more what it referred to begins with what it meant at first; nothing where it means that again. */
function together(standing: readonly MovedFormula[], now: readonly MovedFormula[]): MovedFormula[] {
  const later = new Set(now);
  const known = standing.flatMap((note) => {
    const next = now.find(({ place, was }) => place === note.place && (was === note.is || was === note.was));
    if (next === undefined) return [note];
    later.delete(next);
    return next.is === note.was ? [] : [{ ...next, was: note.was }];
  });
  return [...known, ...later];
}

const LANGUAGES: readonly Language[] = ['da', 'en'];

/**
 * The notes of earlier runs that still hold, with the places the formulas will have: as long as a formula has not been
 * corrected or deleted, nor its row on `Kontrol`. One that is not where it was, since the user has sorted rows or copied
 * it away, is known again wherever it is.
 *
 * @param messages what stands on `Kontrol`; null where there is no such list.
 */
function standingNotes(
  notes: readonly KeptNote[],
  formulas: readonly WatchedFormula[],
  messages: ReadonlySet<string> | null,
): MovedFormula[] {
  const isTold = ({ note }: KeptNote): boolean =>
    messages === null ||
    LANGUAGES.some((language) => messages.has(findingText(movedFinding(note), language).message));
  const told = notes.filter(isTold);
  if (told.length === 0) return [];
  const byPlace = new Map(formulas.map((one) => [one.from, one]));
  const found = new Map<KeptNote, WatchedFormula>();
  for (const note of told) {
    const own = byPlace.get(note.from ?? '');
    if (own?.mark('before') === note.mark) found.set(note, own);
  }
  // A mark takes reading all of a formula's places: each is made once, and only where a note is left.
  const others = new Map<string, WatchedFormula[]>();
  const taken = new Set(found.values());
  for (const one of found.size === told.length ? [] : formulas) {
    if (!taken.has(one)) addToList(others, one.mark('before'), one);
  }
  for (const note of told) {
    const other = found.has(note) ? undefined : others.get(note.mark)?.shift();
    if (other !== undefined) found.set(note, other);
  }
  return told.flatMap((kept) => {
    const formula = found.get(kept);
    return formula === undefined ? [] : [{ ...kept.note, place: formula.place }];
  });
}
