import { counted, listed, many, quoted } from '../../../texts/en/words';
import type { SharingPanelTexts } from './da';

export const sharingPanelTexts: SharingPanelTexts = {
  heading: 'Ready to share?',
  ready: 'Ready to share. The workbook can be opened without Kommuneandel.',
  toLookAt: (count) =>
    count === 1 ? 'There is one thing to look at.' : `There are ${counted(count)} things to look at.`,
  checkAgain: 'Check again',
  list: 'Before you share',
  marks: { ok: 'In order', todo: 'Look at this', told: 'For your information', unknown: 'Not known' },
  items: {
    'unknown-formulas': {
      todo: (count) =>
        `${many(count, 'formula', 'formulas')} with the functions of Kommuneandel ${count === 1 ? 'shows' : 'show'} #NAME?, since the workbook has been open without Kommuneandel. ${count === 1 ? 'It works' : 'They work'} again when written anew.`,
      remedy: 'Write them anew',
      mended: (count) =>
        `${many(count, 'formula has', 'formulas have')} been written anew and ${count === 1 ? 'works' : 'work'} again.`,
    },
    'live-formulas': {
      ok: 'No formulas need the reader to have Kommuneandel.',
      todo: (count) =>
        `${many(count, 'formula needs', 'formulas need')} the reader to have Kommuneandel. Once frozen, ${count === 1 ? 'it shows' : 'they show'} the same to everyone.`,
      remedy: 'Freeze them',
    },
    links: {
      ok: 'No links to other workbooks.',
      todo: (count) =>
        count === 1
          ? 'There is 1 link to another workbook, which the reader may not have.'
          : `There are ${counted(count)} links to other workbooks, which the reader may not have.`,
      remedy: 'Replace with values',
      final: 'The formulas with links become the figures they show now. This cannot be undone.',
      mended: (count) =>
        `${many(count, 'link', 'links')} to other workbooks ${count === 1 ? 'has been replaced with its value' : 'have been replaced with their values'}.`,
    },
    'hidden-sheets': {
      ok: 'No hidden sheets.',
      todo: (count) =>
        `${many(count, 'hidden sheet comes', 'hidden sheets come')} with the workbook, and the reader can show ${count === 1 ? 'it' : 'them'}.`,
      remedy: 'Show them',
      mended: (count) => `${many(count, 'hidden sheet is', 'hidden sheets are')} shown now.`,
    },
    findings: {
      ok: 'Everything that Control has found has been seen.',
      todo: (count) =>
        `Control has found ${count === 1 ? 'one thing' : `${counted(count)} things`} that nobody has looked at yet.`,
      remedy: 'Open Control',
    },
    outdated: {
      ok: 'The allocation sheets match the figures.',
      todo: () => 'The allocation sheets no longer match the figures.',
      remedy: 'Recalculate',
    },
    'sheets-missing': {
      todo: () => 'The allocation sheets have not been made yet.',
      remedy: 'Recalculate',
    },
    comments: {
      ok: 'No comments.',
      todo: (count) => `${many(count, 'comment comes', 'comments come')} with the workbook.`,
      unknown: 'This Excel cannot tell whether there are comments.',
      remedy: 'Delete them',
      final: 'The comments are deleted with all replies. This cannot be undone.',
      mended: (count) => `${many(count, 'comment has', 'comments have')} been deleted.`,
    },
    notes: {
      ok: 'No notes in the cells.',
      todo: (count) => `${many(count, 'note in a cell comes', 'notes in the cells come')} with the workbook.`,
      unknown:
        'This Excel cannot tell whether there are notes in the cells. Look under Review › Notes › Show All Notes.',
      remedy: 'Delete them',
      final: 'The notes are deleted. This cannot be undone.',
      mended: (count) => `${many(count, 'note has', 'notes have')} been deleted.`,
    },
    authors: {
      ok: 'No names of authors.',
      todo: () => 'The workbook says who has made it.',
      told: 'The workbook says who saved it last. Excel writes that name itself whenever it is saved.',
      remedy: 'Remove the names',
      final: 'The names are removed from the properties of the workbook. This cannot be undone.',
      mended: () =>
        'The names of the authors have been removed. Excel writes whoever saves the workbook again.',
    },
    'read-me': {
      ok: 'The sheet “Læs mig” says how the figures were made.',
      todo: () => 'The reader cannot see how the figures were made.',
      remedy: 'Write the sheet “Læs mig”',
      mended: () => 'The sheet “Læs mig” has been written and says how the figures were made.',
    },
  },
  keep: 'Keep',
  more: (count) => `${counted(count)} more`,
  and: 'and',
  formulas: 'Formulas',
  live: (formulas, sheets) =>
    formulas === 0
      ? 'No formulas with the functions of Kommuneandel.'
      : `${many(formulas, 'formula', 'formulas')} with the functions of Kommuneandel on ${many(sheets, 'sheet', 'sheets')}.`,
  liveNames: (names) =>
    names.length === 1
      ? `The name ${listed(names)} uses the functions of Kommuneandel and cannot be frozen. Change or delete it in Name Manager.`
      : `The names ${listed(names)} use the functions of Kommuneandel and cannot be frozen. Change or delete them in Name Manager.`,
  frozenFormulas: (formulas) => many(formulas, 'frozen formula', 'frozen formulas'),
  freezeHelp: 'Frozen formulas show their figures without Kommuneandel and can be thawed again.',
  scope: 'Freeze',
  scopes: { workbook: 'The whole workbook', selection: 'The selection' },
  freeze: 'Freeze',
  thaw: 'Thaw',
  frozenOn: (formulas, sheet) =>
    `${many(formulas, 'formula has', 'formulas have')} been frozen on ${quoted(sheet)}:`,
  nothingFrozen: 'No formulas have been frozen.',
  notFrozen: {
    'no-value': 'Not frozen, since they have not been calculated yet:',
    error: 'Not frozen, since they show an error:',
    protected: 'Not frozen, since the sheet is protected:',
  },
  thawedOn: (formulas, sheet) =>
    `${many(formulas, 'formula has', 'formulas have')} been thawed on ${quoted(sheet)}:`,
  nothingThawed: 'No formulas have been thawed.',
  notThawed: {
    changed: 'Still frozen, since the figure has been changed:',
    moved: 'Still frozen, since the cell has been moved or deleted:',
    'sheet-missing': 'Still frozen, since the sheet is gone:',
    protected: 'Still frozen, since the sheet is protected:',
  },
  selectionUnreadable:
    'Nothing was frozen: the selection cannot be read as cells. Select cells and try again, or choose here what to freeze.',
  protectedSheets: (sheets) =>
    sheets.length === 0
      ? 'The structure of the workbook is protected, so nothing has been changed. Remove the protection under Review and try again.'
      : `Nothing has been changed, since the ${sheets.length === 1 ? 'sheet' : 'sheets'} ${listed(sheets)} ${sheets.length === 1 ? 'is' : 'are'} protected. Remove the protection under Review and try again.`,
  freezing: 'Freezing the formulas …',
  thawing: 'Thawing the formulas …',
  mending: 'Changing the workbook …',
  writingReadMe: 'Writing the sheet “Læs mig” …',
};
