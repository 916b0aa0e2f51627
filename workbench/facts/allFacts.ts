import type { Fact } from './fact';
import { apostropheStaysOutOfFormulas } from './facts/apostropheStaysOutOfFormulas';
import { arrayOfOneIsNotSpread } from './facts/arrayOfOneIsNotSpread';
import { blankSheetHasA1InUse } from './facts/blankSheetHasA1InUse';
import { booleansComeAsBooleans } from './facts/booleansComeAsBooleans';
import { calculationModeIsTold } from './facts/calculationModeIsTold';
import { copiedSheetComesFirst } from './facts/copiedSheetComesFirst';
import { datesAreSerialNumbers } from './facts/datesAreSerialNumbers';
import { digitsBeyondFifteenAreLost } from './facts/digitsBeyondFifteenAreLost';
import { dynamicNameHasARange } from './facts/dynamicNameHasARange';
import { emptyRangeHasNoUsedRange } from './facts/emptyRangeHasNoUsedRange';
import { emptyTextEmptiesACell } from './facts/emptyTextEmptiesACell';
import { errorsAreFoundByFormulas } from './facts/errorsAreFoundByFormulas';
import { errorsComeInEnglish } from './facts/errorsComeInEnglish';
import { filterScattersWhatIsWritten } from './facts/filterScattersWhatIsWritten';
import { looksCountAsUse } from './facts/looksCountAsUse';
import { nameOfSeveralAreasHasNoRange } from './facts/nameOfSeveralAreasHasNoRange';
import { nameTwiceIsRefused } from './facts/nameTwiceIsRefused';
import { nameWithoutEqualsIsAText } from './facts/nameWithoutEqualsIsAText';
import { newConditionalFormatComesFirst } from './facts/newConditionalFormatComesFirst';
import { newNameCanBeHidden } from './facts/newNameCanBeHidden';
import { noFillReadsAsWhite } from './facts/noFillReadsAsWhite';
import { nullLeavesACell } from './facts/nullLeavesACell';
import { nullObjectRefusesWrites } from './facts/nullObjectRefusesWrites';
import { rangeOfAnotherSheetIsRefused } from './facts/rangeOfAnotherSheetIsRefused';
import { rangesMoveWithTheirCells } from './facts/rangesMoveWithTheirCells';
import { rowsHiddenByHandAreWritten } from './facts/rowsHiddenByHandAreWritten';
import { scopeTellsWhoseANameIs } from './facts/scopeTellsWhoseANameIs';
import { sheetCalledLikeACellIsQuoted } from './facts/sheetCalledLikeACellIsQuoted';
import { singleValueFillsARange } from './facts/singleValueFillsARange';
import { sumsAreCalculatedAtOnce } from './facts/sumsAreCalculatedAtOnce';
import { tableIsFoundByItsCells } from './facts/tableIsFoundByItsCells';
import { tablesCannotOverlap } from './facts/tablesCannotOverlap';
import { textFormatKeepsFormulasAsText } from './facts/textFormatKeepsFormulasAsText';
import { veryHiddenSheetCannotBeDeleted } from './facts/veryHiddenSheetCannotBeDeleted';
import { workbookNamesLeaveSheetsNamesOut } from './facts/workbookNamesLeaveSheetsNamesOut';

/** Everything that we believe of Excel and that a script can ask. */
export const ALL_FACTS: readonly Fact[] = [
  apostropheStaysOutOfFormulas,
  arrayOfOneIsNotSpread,
  blankSheetHasA1InUse,
  booleansComeAsBooleans,
  calculationModeIsTold,
  copiedSheetComesFirst,
  datesAreSerialNumbers,
  digitsBeyondFifteenAreLost,
  dynamicNameHasARange,
  emptyRangeHasNoUsedRange,
  emptyTextEmptiesACell,
  errorsAreFoundByFormulas,
  errorsComeInEnglish,
  filterScattersWhatIsWritten,
  looksCountAsUse,
  nameOfSeveralAreasHasNoRange,
  nameTwiceIsRefused,
  nameWithoutEqualsIsAText,
  newConditionalFormatComesFirst,
  newNameCanBeHidden,
  noFillReadsAsWhite,
  nullLeavesACell,
  nullObjectRefusesWrites,
  rangeOfAnotherSheetIsRefused,
  rangesMoveWithTheirCells,
  rowsHiddenByHandAreWritten,
  scopeTellsWhoseANameIs,
  sheetCalledLikeACellIsQuoted,
  singleValueFillsARange,
  sumsAreCalculatedAtOnce,
  tableIsFoundByItsCells,
  tablesCannotOverlap,
  textFormatKeepsFormulasAsText,
  veryHiddenSheetCannotBeDeleted,
  workbookNamesLeaveSheetsNamesOut,
];
