import { sameName } from '../../cells/sameName';
import { parseReference } from '../../cells/parseReference';
import type { NameChange } from '../layout/writeJob';
import type { Inventory } from '../reading/inventory';
import type { MovedFormula, MovedKind } from '../movedFormula';
import { isNoteName, NOTE_PREFIX } from './isNoteName';
import { shownCell } from './shownCell';

/** Excel refuses a longer text within a formula. */
const LONGEST_LITERAL = 255;

/** What was told of a formula, as it is kept with the workbook. */
export interface KeptNote {
  readonly note: MovedFormula;
  /** By what the formula is known again: see `formulaMark`. */
  readonly mark: string;
  /** Where it is now, `Mit ark!B7`: Excel lets the name go with its cell. Null where that has gone. */
  readonly from: string | null;
}

/** What is kept of a formula when a run is over. */
export interface NewNote extends Omit<KeptNote, 'from'> {
  /** Its cell while everything is written, `'Mit ark'!$B$7`; null for a formula in a name. */
  readonly reference: string | null;
}

/** What was told of formulas by earlier runs. */
export function keptNotes({ names }: Pick<Inventory, 'names'>): KeptNote[] {
  return names.filter(isNoteName).flatMap(({ formula }): KeptNote[] => {
    const [, texts = '', reference] = /^=((?:"(?:[^"]|"")*"&?)+)(.+)?$/su.exec(formula) ?? [];
    const parts = [...texts.matchAll(/"((?:[^"]|"")*)"/gsu)].map(([, part = '']) =>
      part.replaceAll('""', '"'),
    );
    const [kind, place, was, is = '', mark = ''] = parts.join('').split(SEPARATOR);
    if (!isKind(kind) || place === undefined || was === undefined) return [];
    const note = { kind, place, was, is: kind === 'elsewhere' ? is : null };
    if (reference === undefined) return [{ note, mark, from: place }];
    const cell = parseReference(`=${reference}`);
    return [{ note, mark, from: cell === null ? null : shownCell(cell) }];
  });
}

/** Keeps what is told of formulas, and no more what was. */
export function noteNames(notes: readonly NewNote[], { names }: Pick<Inventory, 'names'>): NameChange[] {
  const formulas = new Map<string, string | null>(names.filter(isNoteName).map(({ name }) => [name, null]));
  const kept = [...formulas.keys()];
  notes.forEach(({ note: { kind, place, was, is }, mark, reference }, index) => {
    const text = literals([kind, place, was, is ?? '', mark].join(SEPARATOR));
    const name = `${NOTE_PREFIX}${index + 1}`;
    const formula = `=${[...text, ...(reference === null ? [] : [reference])].join('&')}`;
    formulas.set(kept.find((one) => sameName(one, name)) ?? name, formula);
  });
  return [...formulas].map(([name, formula]) => {
    const before = names.find((entry) => entry.name === name) ?? null;
    return { name, before, formula, isHidden: true };
  });
}

/** Between the parts of a note; no text of a cell holds it. */
const SEPARATOR = '\uE000';

const KINDS: readonly string[] = ['elsewhere', 'gone', 'counted'] satisfies MovedKind[];

function isKind(text: string | undefined): text is MovedKind {
  return text !== undefined && KINDS.includes(text);
}

function literals(text: string): string[] {
  const parts = text.match(new RegExp(`.{1,${LONGEST_LITERAL}}`, 'gsu')) ?? [];
  return parts.map((part) => `"${part.replaceAll('"', '""')}"`);
}
