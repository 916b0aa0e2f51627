import type { BookValue } from '../../book/book';
import { ExcelError } from '../../book/excelError';
import { MAX_FORMULA, MAX_TEXT } from '../../book/limits';
import { isAmbiguousText } from './ambiguousText';

/** What a cell holds after something has been written to it. */
export interface WrittenInput {
  readonly value: BookValue;
  readonly formula: string | null;
  readonly quotePrefix: boolean;
  /** A number format that comes with the input, where the cell has none of its own. */
  readonly numberFormat?: string;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;
const PERCENT = /^([+-]?(?:\d+\.?\d*|\.\d+))\s*%$/;
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!)$/i;

/**
 * Takes a value written to `values` or `formulas` as Excel does: `=` begins a formula, an apostrophe text,
 * and text that reads as a number, a percentage, a boolean or an error becomes one. Text that Excel might
 * take for a date, an amount or a formula throws `NotImplemented`.
 */
export function parseInput(input: unknown, numberFormat: string): WrittenInput {
  if (typeof input === 'number' || typeof input === 'boolean') return constant(input);
  if (typeof input !== 'string') throw new ExcelError('InvalidArgument');
  return parseText(input, numberFormat);
}

function parseText(text: string, numberFormat: string): WrittenInput {
  if (text.length > MAX_TEXT) throw new ExcelError('InvalidArgument');
  if (text === '') return constant(null);
  if (text.startsWith("'")) return { ...constant(text.slice(1)), quotePrefix: true };
  // Guess: whatever is written to a cell formatted as text is text, formulas and numbers in text form included.
  if (numberFormat === '@') return constant(text);
  if (text.startsWith('=') && text.length > 1) return parseFormula(text.slice(1));
  return parseLiteral(text.trim()) ?? parsePlainText(text);
}

function parseFormula(formula: string): WrittenInput {
  if (formula.length > MAX_FORMULA) throw new ExcelError('InvalidArgument');
  return { value: null, formula, quotePrefix: false };
}

function parseLiteral(text: string): WrittenInput | null {
  if (NUMBER.test(text)) return Number.isFinite(Number(text)) ? constant(Number(text)) : null;
  const percent = PERCENT.exec(text)?.[1];
  if (percent !== undefined) {
    return { ...constant(Number(percent) / 100), numberFormat: percent.includes('.') ? '0.00%' : '0%' };
  }
  if (/^(?:true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
  return ERROR.test(text) ? constant({ error: text.toUpperCase() }) : null;
}

function parsePlainText(text: string): WrittenInput {
  if (isAmbiguousText(text)) {
    throw new ExcelError(
      'NotImplemented',
      `Excel may take "${text}" for a date, an amount or a formula; the workbench's host does not imitate that. Write it with an apostrophe in front or to a cell formatted as text.`,
    );
  }
  return constant(text);
}

function constant(value: BookValue): WrittenInput {
  return { value, formula: null, quotePrefix: false };
}
