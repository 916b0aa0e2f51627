import { columnLetters, parseAddress } from '../../book/addresses';
import { escapeText } from '../xml/escapeXml';
import { parseXml } from '../xml/parseXml';
import { cornersOf, movedAlong, type Corner, type CornerMove } from './anchors';
import type { FollowHere } from './follow';
import { mapShapes } from './vmlShapes';

const ANCHOR = /(<x:Anchor>)([^<]*)/;
const FORMULA = /(<x:Fmla(?:Link|Range|Txbx|Group|Pict)>)([^<]+)/g;

/** A drawing of notes and controls whose shapes are where their cells are now. The note of a cell that is gone goes. */
export function followedVml(vml: string, follow: FollowHere): string {
  return mapShapes(vml, (shape, cell) =>
    cell === null ? followedControl(shape, follow) : followedNote(shape, cell, follow),
  );
}

/** The box of a note goes with its cell, so that it is still seen beside it. */
function followedNote(shape: string, cell: Corner, follow: FollowHere): string {
  const area = parseAddress(follow(`${columnLetters(cell.col)}${cell.row + 1}`));
  if (area === null) return '';
  return withAnchor(shape, movedAlong(cell, { row: area.row, col: area.column }))
    .replace(/(<x:Row>)[^<]*/, `$1${area.row}`)
    .replace(/(<x:Column>)[^<]*/, `$1${area.column}`);
}

/** Guess: what is said to move or size with cells does not, as Office writes it: notes, which say both, do neither. */
function followedControl(shape: string, follow: FollowHere): string {
  const numbers = (ANCHOR.exec(shape)?.[2] ?? '').split(',').map(Number);
  const [col = 0, , row = 0, , lastCol = 0, colOff, lastRow = 0, rowOff] = numbers;
  const last = { at: { row: lastRow, col: lastCol }, isAtEdge: { row: rowOff === 0, col: colOff === 0 } };
  const goes = { moves: !isSaid(shape, 'MoveWithCells'), sizes: !isSaid(shape, 'SizeWithCells') };
  return withAnchor(shape, cornersOf(follow, { row, col }, last, goes)).replace(
    FORMULA,
    (_, tag: string, formula: string) => tag + escapeText(follow(parseXml(`<f>${formula}</f>`).root.text)),
  );
}

function isSaid(shape: string, flag: string): boolean {
  return new RegExp(`<x:${flag}(?!>\\s*F)`, 'i').test(shape);
}

/** Column, row and how far into each, of two corners: `1, 15, 0, 2, 3, 15, 4, 4`. */
function withAnchor(shape: string, move: CornerMove): string {
  return shape.replace(ANCHOR, (_, tag: string, anchor: string) => {
    const numbers = anchor.split(',').map((text, index) => {
      if (index % 2 === 1) return text;
      return text.replace(/\d+/, (at) => String(move(index % 4 === 0 ? 'col' : 'row', Number(at))));
    });
    return tag + numbers.join(',');
  });
}
