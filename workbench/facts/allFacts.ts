import type { Fact } from './fact';
import { actionsBeforeALargeAnswerAreDone } from './facts/actionsBeforeALargeAnswerAreDone';
import { apostropheIsNoPartOfATextCell } from './facts/apostropheIsNoPartOfATextCell';
import { apostropheStaysOutOfFormulas } from './facts/apostropheStaysOutOfFormulas';
import { arrayOfOneIsNotSpread } from './facts/arrayOfOneIsNotSpread';
import { blankSheetHasA1InUse } from './facts/blankSheetHasA1InUse';
import { booleansComeAsBooleans } from './facts/booleansComeAsBooleans';
import { borderColourDrawsALine } from './facts/borderColourDrawsALine';
import { brokenNameIsNotWritten } from './facts/brokenNameIsNotWritten';
import { brokenNameShowsAnError } from './facts/brokenNameShowsAnError';
import { calculationModeIsTold } from './facts/calculationModeIsTold';
import { conditionalFormatIsClearedInPart } from './facts/conditionalFormatIsClearedInPart';
import { copiedSheetComesFirst } from './facts/copiedSheetComesFirst';
import { copiedSheetRefersToItself } from './facts/copiedSheetRefersToItself';
import { copiedTableGetsANewName } from './facts/copiedTableGetsANewName';
import { copiesTakeRowsThatAFilterHides } from './facts/copiesTakeRowsThatAFilterHides';
import { datesAreSerialNumbers } from './facts/datesAreSerialNumbers';
import { deletedTableEmptiesItsCells } from './facts/deletedTableEmptiesItsCells';
import { differingFillsReadAsNothing } from './facts/differingFillsReadAsNothing';
import { digitsBeyondFifteenAreLost } from './facts/digitsBeyondFifteenAreLost';
import { dynamicNameHasARange } from './facts/dynamicNameHasARange';
import { emptyRangeHasNoUsedRange } from './facts/emptyRangeHasNoUsedRange';
import { emptyTextEmptiesACell } from './facts/emptyTextEmptiesACell';
import { errorsAreFoundByFormulas } from './facts/errorsAreFoundByFormulas';
import { errorsAreNotFoundOnAProtectedSheet } from './facts/errorsAreNotFoundOnAProtectedSheet';
import { errorsComeInEnglish } from './facts/errorsComeInEnglish';
import { filterScattersWhatIsWritten } from './facts/filterScattersWhatIsWritten';
import { filterTellsThatItHides } from './facts/filterTellsThatItHides';
import { formulaAmongValuesFillsNothing } from './facts/formulaAmongValuesFillsNothing';
import { formulaFillsAColumnOfOneFormula } from './facts/formulaFillsAColumnOfOneFormula';
import { formulaFillsAnEmptyTableColumn } from './facts/formulaFillsAnEmptyTableColumn';
import { formulasWaitInManualMode } from './facts/formulasWaitInManualMode';
import { frozenRowsLetGoOfColumns } from './facts/frozenRowsLetGoOfColumns';
import { generalShowsTenDigits } from './facts/generalShowsTenDigits';
import { hiddenSheetIsNotActivated } from './facts/hiddenSheetIsNotActivated';
import { insertedRowsLookLikeThoseAbove } from './facts/insertedRowsLookLikeThoseAbove';
import { lastSheetIsNotHidden } from './facts/lastSheetIsNotHidden';
import { linksTextIsText } from './facts/linksTextIsText';
import { looksCountAsUse } from './facts/looksCountAsUse';
import { movedCellsAreFollowedToAnotherSheet } from './facts/movedCellsAreFollowedToAnotherSheet';
import { nameOfAFormulaIsAText } from './facts/nameOfAFormulaIsAText';
import { nameOfLongAgoIsNotHidden } from './facts/nameOfLongAgoIsNotHidden';
import { nameOfSeveralAreasHasNoRange } from './facts/nameOfSeveralAreasHasNoRange';
import { nameTwiceIsRefused } from './facts/nameTwiceIsRefused';
import { nameWithoutEqualsIsAText } from './facts/nameWithoutEqualsIsAText';
import { newConditionalFormatComesFirst } from './facts/newConditionalFormatComesFirst';
import { newNameCanBeHidden } from './facts/newNameCanBeHidden';
import { noFillReadsAsWhite } from './facts/noFillReadsAsWhite';
import { nullLeavesACell } from './facts/nullLeavesACell';
import { nullObjectRefusesWrites } from './facts/nullObjectRefusesWrites';
import { plainStyleKeepsConditionalFormats } from './facts/plainStyleKeepsConditionalFormats';
import { protectedStructureTakesNames } from './facts/protectedStructureTakesNames';
import { rangeOfAnotherSheetIsRefused } from './facts/rangeOfAnotherSheetIsRefused';
import { rangeOfDeletedCellsIsRefused } from './facts/rangeOfDeletedCellsIsRefused';
import { rangesMoveWithTheirCells } from './facts/rangesMoveWithTheirCells';
import { rowsHiddenByHandAreWritten } from './facts/rowsHiddenByHandAreWritten';
import { rowsUnderAFilterAreNotDeleted } from './facts/rowsUnderAFilterAreNotDeleted';
import { scopeTellsWhoseANameIs } from './facts/scopeTellsWhoseANameIs';
import { severalSelectedAreasAreRefused } from './facts/severalSelectedAreasAreRefused';
import { sheetCalledLikeACellIsQuoted } from './facts/sheetCalledLikeACellIsQuoted';
import { sheetRemembersItsSelection } from './facts/sheetRemembersItsSelection';
import { sheetTwiceIsRefused } from './facts/sheetTwiceIsRefused';
import { sheetsNamesHoldTheWorkbooks } from './facts/sheetsNamesHoldTheWorkbooks';
import { singleValueFillsARange } from './facts/singleValueFillsARange';
import { sizesWhereNoneIsSet } from './facts/sizesWhereNoneIsSet';
import { spilledCellsAreReadAsValues } from './facts/spilledCellsAreReadAsValues';
import { sumsAreCalculatedAtOnce } from './facts/sumsAreCalculatedAtOnce';
import { tableDoesNotGrowByWriting } from './facts/tableDoesNotGrowByWriting';
import { tableIsFoundByItsCells } from './facts/tableIsFoundByItsCells';
import { tableIsNotTornApart } from './facts/tableIsNotTornApart';
import { tableKeepsItsHeadingRow } from './facts/tableKeepsItsHeadingRow';
import { tablesCannotOverlap } from './facts/tablesCannotOverlap';
import { tablesNameIsTaken } from './facts/tablesNameIsTaken';
import { textFormatKeepsFormulasAsText } from './facts/textFormatKeepsFormulasAsText';
import { unknownFunctionIsANameError } from './facts/unknownFunctionIsANameError';
import { unlockedCellsTakeLooks } from './facts/unlockedCellsTakeLooks';
import { veryHiddenSheetCannotBeDeleted } from './facts/veryHiddenSheetCannotBeDeleted';
import { workbookNamesLeaveSheetsNamesOut } from './facts/workbookNamesLeaveSheetsNamesOut';
import { zerosAloneHaveNoMinus } from './facts/zerosAloneHaveNoMinus';

/** Everything that we believe of Excel and that a script can ask. */
export const ALL_FACTS: readonly Fact[] = [
  actionsBeforeALargeAnswerAreDone,
  apostropheIsNoPartOfATextCell,
  apostropheStaysOutOfFormulas,
  arrayOfOneIsNotSpread,
  blankSheetHasA1InUse,
  booleansComeAsBooleans,
  borderColourDrawsALine,
  brokenNameIsNotWritten,
  brokenNameShowsAnError,
  calculationModeIsTold,
  conditionalFormatIsClearedInPart,
  plainStyleKeepsConditionalFormats,
  copiedSheetComesFirst,
  copiedSheetRefersToItself,
  copiedTableGetsANewName,
  copiesTakeRowsThatAFilterHides,
  datesAreSerialNumbers,
  deletedTableEmptiesItsCells,
  differingFillsReadAsNothing,
  digitsBeyondFifteenAreLost,
  dynamicNameHasARange,
  emptyRangeHasNoUsedRange,
  emptyTextEmptiesACell,
  errorsAreFoundByFormulas,
  errorsAreNotFoundOnAProtectedSheet,
  errorsComeInEnglish,
  filterScattersWhatIsWritten,
  filterTellsThatItHides,
  formulaAmongValuesFillsNothing,
  formulaFillsAColumnOfOneFormula,
  formulaFillsAnEmptyTableColumn,
  formulasWaitInManualMode,
  frozenRowsLetGoOfColumns,
  generalShowsTenDigits,
  hiddenSheetIsNotActivated,
  insertedRowsLookLikeThoseAbove,
  lastSheetIsNotHidden,
  linksTextIsText,
  looksCountAsUse,
  movedCellsAreFollowedToAnotherSheet,
  nameOfAFormulaIsAText,
  nameOfLongAgoIsNotHidden,
  nameOfSeveralAreasHasNoRange,
  nameTwiceIsRefused,
  nameWithoutEqualsIsAText,
  newConditionalFormatComesFirst,
  newNameCanBeHidden,
  noFillReadsAsWhite,
  nullLeavesACell,
  nullObjectRefusesWrites,
  protectedStructureTakesNames,
  rangeOfAnotherSheetIsRefused,
  rangeOfDeletedCellsIsRefused,
  rangesMoveWithTheirCells,
  rowsHiddenByHandAreWritten,
  rowsUnderAFilterAreNotDeleted,
  scopeTellsWhoseANameIs,
  severalSelectedAreasAreRefused,
  sheetCalledLikeACellIsQuoted,
  sheetRemembersItsSelection,
  sheetTwiceIsRefused,
  sheetsNamesHoldTheWorkbooks,
  singleValueFillsARange,
  sizesWhereNoneIsSet,
  spilledCellsAreReadAsValues,
  sumsAreCalculatedAtOnce,
  tableDoesNotGrowByWriting,
  tableIsFoundByItsCells,
  tableIsNotTornApart,
  tableKeepsItsHeadingRow,
  tablesCannotOverlap,
  tablesNameIsTaken,
  textFormatKeepsFormulasAsText,
  unknownFunctionIsANameError,
  unlockedCellsTakeLooks,
  veryHiddenSheetCannotBeDeleted,
  workbookNamesLeaveSheetsNamesOut,
  zerosAloneHaveNoMinus,
];
