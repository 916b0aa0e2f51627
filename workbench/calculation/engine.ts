import type { BaseAstNode } from '@univerjs/engine-formula';
import type { Book, BookValue, Cell, Sheet } from '../book/book';
import { MAX_COLUMNS, MAX_ROWS } from '../book/limits';
import { findSheet } from '../book/sheetNames';
import type { CalledFunctions, FunctionCall } from './calledFunctions';
import { addedUp, type SheetFinder } from './addedUp';
import { createFunctionAdapter, errorFromInside, errorInside } from './functionAdapter';
import { leaveWrong } from './leaveWrong';
import { patchSort } from './patchSort';
import { loadUniver } from './univer';

/** A formula's result: a value, or rows of values where it gives an array; undefined where the engine cannot read it. */
export type EngineResult = BookValue | readonly (readonly BookValue[])[] | undefined;

/** Calculates formulas one at a time over a workbook as it is. The order is the caller's business. */
export interface Engine {
  /** Whether there is a function of that name. */
  knows(functionName: string): boolean;
  /** From now on formulas read this workbook, and may call these functions beside the engine's own. */
  open(book: Book, called: CalledFunctions | null): void;
  /**
   * The formula has references, but no defined names, structured references or whole rows and columns, of
   * which every cell would be read. Not `undefined` for errors: they are values.
   */
  evaluate(formula: string, sheet: Sheet, row: number, column: number): EngineResult;
  /** The calls that what was evaluated since last asked waits for; it shows `#BUSY!` in their place. */
  takeUnanswered(): readonly FunctionCall[];
  /** To be called when cells have changed that formulas may have read. */
  forgetRanges(): void;
}

const UNIT = 'book';
const NUMBER = 2;
const STRING = 1;
const BOOLEAN = 3;

/** What the engine asks for of a cell. */
interface EngineCell {
  readonly v: string | number;
  readonly t: number;
  /** The formula, by which SUBTOTAL leaves out other SUBTOTALs. */
  readonly f: string | undefined;
}

let engine: Engine | undefined;

/** The process's one engine, made when first asked for. @throws EngineMissing */
export function formulaEngine(): Engine {
  engine ??= createEngine();
  return engine;
}

function createEngine(): Engine {
  const univer = loadUniver();
  const { LocaleType, LogLevel } = univer;
  const instance = new univer.Univer({
    logLevel: LogLevel.SILENT,
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
  });
  instance.registerPlugin(univer.UniverFormulaEnginePlugin, {});
  instance.createUnit(univer.UniverInstanceType.UNIVER_SHEET, { id: UNIT, sheetOrder: [], sheets: {} });
  const injector = instance.__getInjector();
  const configuration = injector.get(univer.IFormulaCurrentConfigService);
  const runtime = injector.get(univer.IFormulaRuntimeService);
  const lexer = injector.get(univer.Lexer);
  const parser = injector.get(univer.AstTreeBuilder);
  const interpreter = injector.get(univer.Interpreter);
  const functions = injector.get(univer.IFunctionService);
  patchSort(functions);
  leaveWrong(functions);
  // SEQUENCE asks how much room there is, which the instance's own workbook, empty as it is, has none of.
  configuration.getSheetRowColumnCount = () => ({ rowCount: MAX_ROWS, columnCount: MAX_COLUMNS });
  const adapter = createFunctionAdapter(univer, functions);
  let opened: Book | undefined;
  const forgetRanges = (): void => {
    univer.FORMULA_REF_TO_ARRAY_CACHE.clear();
    univer.CELL_INVERTED_INDEX_CACHE.clear();
  };

  return {
    knows: (functionName) =>
      adapter.knows(functionName) ||
      (!adapter.isAdapted(functionName) && functions.hasExecutor(functionName)),
    open(book, called) {
      opened = book;
      forgetRanges();
      adapter.open(called);
      configuration.load(datasetOf(book) as Parameters<typeof configuration.load>[0]);
      runtime.reset();
    },
    evaluate(formula, sheet, row, column) {
      runtime.setCurrent(row, column, MAX_ROWS, MAX_COLUMNS, sheet.id, UNIT);
      const lexed = lexer.treeBuilder(`=${formula}`);
      const node = isLexerNode(lexed) ? parser.parse(lexed) : undefined;
      if (node == null || interpreter.checkAsyncNode(node)) return undefined;
      addUp(node, (name) => (name === null || opened === undefined ? sheet : findSheet(opened, name)));
      const result: unknown = interpreter.execute({ node, refOffsetX: 0, refOffsetY: 0 });
      return readResult(result as ResultObject);
    },
    takeUnanswered: adapter.takeUnanswered,
    forgetRanges,
  };

  /** Puts what is known without the engine into the parsed formula. */
  function addUp(node: BaseAstNode, sheetOf: SheetFinder): void {
    const children = node.getChildren();
    const sum = addedUp(node, sheetOf);
    if (sum === undefined) {
      for (const child of children) addUp(child, sheetOf);
      return;
    }
    children.length = 0;
    node.execute = () => {
      node.setValue(univer.NumberValueObject.create(sum));
    };
  }
}

/** Where a formula cannot be read, an error's text or a list of loose words comes instead of a tree. */
function isLexerNode<T>(
  lexed: T | string | readonly unknown[] | undefined,
): lexed is Exclude<T, string | readonly unknown[] | undefined> {
  return typeof lexed === 'object' && !Array.isArray(lexed);
}

function datasetOf({ sheets }: Book): unknown {
  const unit = sheets.map((sheet) => [
    sheet.id,
    { cellData: cellsOf(sheet), rowCount: MAX_ROWS, columnCount: MAX_COLUMNS, rowData: {}, columnData: {} },
  ]);
  return {
    allUnitData: { [UNIT]: Object.fromEntries(unit) as unknown },
    unitSheetNameMap: { [UNIT]: Object.fromEntries(sheets.map(({ name, id }) => [name, id])) },
    unitStylesData: { [UNIT]: { getStyleByCell: () => undefined } },
    formulaData: {},
    arrayFormulaCellData: {},
    arrayFormulaRange: {},
    forceCalculate: true,
    dirtyRanges: [],
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
  };
}

/** The engine reads the book's cells in place: nothing is copied, so that large sheets cost only what formulas read. */
function cellsOf({ rows }: Sheet): { getValue(row: number, column: number): EngineCell | undefined } {
  return { getValue: (row, column) => engineCell(rows[row]?.[column]) };
}

function engineCell(cell: Cell | undefined): EngineCell | undefined {
  if (cell === undefined || cell.value === null) return undefined;
  const { value } = cell;
  const f = cell.formula === null ? undefined : `=${cell.formula}`;
  if (typeof value === 'number') return { v: value, t: NUMBER, f };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: BOOLEAN, f };
  return { v: typeof value === 'object' ? errorInside(value.error) : value, t: STRING, f };
}

/** What the engine's results have in common. */
interface ResultObject {
  isReferenceObject(): boolean;
  toArrayValueObject(): ResultObject;
  isArray(): boolean;
  getArrayValue(): (ResultObject | null)[][];
  isError(): boolean;
  isNull(): boolean;
  isValueObject?(): boolean;
  getValue(): unknown;
  /** Of an error: what is said of it. */
  getErrorContent?(): string;
}

function readResult(result: ResultObject): EngineResult {
  const whole = result.isReferenceObject() ? result.toArrayValueObject() : result;
  if (!whole.isArray()) return readValue(whole);
  const rows = whole.getArrayValue().map((row) => Array.from(row, readValue));
  return rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : rows;
}

/** A formula that points at an empty cell gives 0. */
function readValue(object: ResultObject | null | undefined): BookValue {
  if (object == null || object.isNull()) return 0;
  const value = object.getValue();
  if (object.isError()) {
    const message = object.getErrorContent?.() ?? '';
    const error = errorFromInside(String(value));
    return message === '' ? { error } : { error, message };
  }
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  return { error: '#CALC!' };
}
