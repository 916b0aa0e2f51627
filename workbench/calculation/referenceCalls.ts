import type { BookValue, Rectangle } from '../book/book';
import { formatAddress, quoteSheetName } from '../book/addresses';
import { bounding } from '../book/areas';
import { MAX_COLUMNS, MAX_ROWS } from '../book/limits';
import { formulaPieces, type FormulaPiece } from './formulaPieces';
import { formulaTokens } from './formulaTokens';

/** An area on a sheet, by the sheet's name. */
export interface AreaByName {
  readonly sheet: string;
  readonly area: Rectangle;
}

/** What the place of a formula has to tell for its calls that give references. */
export interface ReferenceSource {
  /** The value of a part of the formula; undefined where it has none that is known here. */
  valueOf(part: string): BookValue | undefined;
  /** The one area that a part of the formula is, if it is one. */
  areaOf(part: string): AreaByName | undefined;
  /** The reference that INDIRECT makes of a text, or `#REF!`; undefined where only Excel knows. */
  referenceIn(text: string, isA1: boolean): string | undefined;
}

const NO_REFERENCE = '#REF!';

/**
 * A formula with the references in place of the calls that give them: `INDIRECT("A"&B1)` becomes `A7`,
 * `OFFSET(A1,0,0,3,1)` becomes `Ark1!$A$1:$A$3`, `A1:INDEX(A1:A9,4)` becomes `Ark1!$A$1:$A$4`. Then it says of itself
 * what it reads. undefined where one of them cannot be told.
 */
export function withReferences(formula: string, source: ReferenceSource): string | undefined {
  if (!/INDIRECT|OFFSET|\)\s*:|:\s*[A-Z.]+\s*\(/i.test(formula)) return formula;
  const text = render(formulaPieces(formula));
  return text === undefined ? undefined : withJoinedAreas(text, source);

  function render(pieces: readonly FormulaPiece[]): string | undefined {
    let text = '';
    for (const [index, piece] of pieces.entries()) {
      const isBesideColon = isColon(pieces[index - 1]) || isColon(pieces[index + 1]);
      const part = piece.kind === 'token' ? piece.token.text : renderCall(piece, isBesideColon);
      if (part === undefined) return undefined;
      text += part;
    }
    return text;
  }

  function renderCall(
    { word, given }: Extract<FormulaPiece, { kind: 'call' }>,
    isBesideColon: boolean,
  ): string | undefined {
    const parts: string[] = [];
    for (const argument of given) {
      const part = render(argument);
      if (part === undefined) return undefined;
      parts.push(part.trim());
    }
    const name = word.toUpperCase();
    if (name === 'INDIRECT') return indirect(parts);
    if (name === 'OFFSET') return offset(parts);
    if (isBesideColon) return name === 'INDEX' ? indexed(parts) : undefined;
    return `${word}(${parts.join(',')})`;
  }

  function indirect([text = '', form]: readonly string[]): string | undefined {
    const value = source.valueOf(text);
    const isA1 = form === undefined ? true : form === '' ? false : source.valueOf(form);
    if (value === undefined || value === null || isA1 === undefined) return undefined;
    if (typeof value === 'object') return value.error;
    // Also an empty cell, which is 0 to the engine.
    if (typeof value !== 'string') return NO_REFERENCE;
    return source.referenceIn(value, Boolean(isA1));
  }

  function offset([base = '', down = '', right = '', height = '', width = '']: readonly string[]):
    string | undefined {
    const from = source.areaOf(base);
    if (from === undefined) return undefined;
    const { row, column, rows, columns } = from.area;
    const numbers = [whole(down, 0), whole(right, 0), whole(height, rows), whole(width, columns)];
    const [y, x, h, w] = numbers;
    if (y === undefined || x === undefined || h === undefined || w === undefined) return undefined;
    // A negative height reaches upwards from the row it starts in.
    const top = row + y + Math.min(0, h + 1);
    const left = column + x + Math.min(0, w + 1);
    return reference(from.sheet, { row: top, column: left, rows: Math.abs(h), columns: Math.abs(w) });
  }

  function indexed([array = '', first = '', second = '', area]: readonly string[]): string | undefined {
    const from = source.areaOf(array);
    const isLine = from !== undefined && from.area.rows === 1 && second === '';
    const down = isLine ? 1 : whole(first, 0);
    const right = isLine ? whole(first, 0) : whole(second, from?.area.columns === 1 ? 1 : 0);
    if (from === undefined || area !== undefined || down === undefined || right === undefined)
      return undefined;
    const { row, column, rows, columns } = from.area;
    if (down > rows || right > columns || down < 0 || right < 0) return NO_REFERENCE;
    return reference(from.sheet, {
      ...(down === 0 ? { row, rows } : { row: row + down - 1, rows: 1 }),
      ...(right === 0 ? { column, columns } : { column: column + right - 1, columns: 1 }),
    });
  }

  /** A number of rows or columns; undefined where it is none, or one of which only Excel knows how it rounds it. */
  function whole(part: string, otherwise: number): number | undefined {
    if (part === '') return otherwise;
    const value = source.valueOf(part);
    return typeof value === 'number' && Number.isInteger(value) ? value : undefined;
  }
}

function reference(sheet: string, area: Rectangle): string {
  const { row, column, rows, columns } = area;
  const isOnSheet = row >= 0 && column >= 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!isOnSheet || rows === 0 || columns === 0) return NO_REFERENCE;
  return `${quoteSheetName(sheet)}!${formatAddress(area, true)}`;
}

function isColon(piece: FormulaPiece | undefined): boolean {
  return piece?.kind === 'token' && piece.token.text === ':';
}

/** A formula with `A1:Ark1!$A$4` as the one area it is; undefined where a colon joins anything else. */
function withJoinedAreas(formula: string, source: ReferenceSource): string | undefined {
  const parts: string[] = [];
  const tokens = formulaTokens(formula);
  for (let at = 0; at < tokens.length; at++) {
    const [one, between, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
    if (one === undefined) break;
    if (between?.text === ':' && one.kind === 'reference' && other?.kind === 'reference') {
      const joined = bound(source.areaOf(one.text), source.areaOf(other.text));
      if (joined === undefined) return undefined;
      parts.push(joined);
      at += 2;
    } else if (one.text === ':') return undefined;
    else parts.push(one.text);
  }
  return parts.join('');
}

function bound(one: AreaByName | undefined, other: AreaByName | undefined): string | undefined {
  if (one === undefined || other?.sheet !== one.sheet) return undefined;
  return reference(one.sheet, bounding(one.area, other.area));
}
