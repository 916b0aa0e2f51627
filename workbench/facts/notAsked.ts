/** What we believe of Excel and no script can ask, each with the reason. */
export const NOT_ASKED: readonly (readonly [belief: string, reason: string])[] = [
  [
    'A formula of ours that shows `#NAME?` is bound to the add-in’s function when it is written again (OfficeDev/office-js#6611, 6395, 4487).',
    'It takes a workbook that was opened without the add-in. The host lets a function be known from some moment on.',
  ],
  [
    'A new sheet with the name of a chart sheet, which the API does not tell of, is `ItemAlreadyExists`.',
    'A script makes no chart sheets. `sheet-twice-is-refused` asks the same of a worksheet.',
  ],
  [
    'The trial’s add-in stands beside the real one, since its id and its functions’ namespace are others.',
    'It takes two add-ins: whoever has both installed sees it.',
  ],
  [
    'Another workbook in front, or grouped sheets, make some members fail with `GeneralException` or `InvalidSelection` (6365, 2266).',
    'It takes a person. `host.setBehind` does it in tests.',
  ],
  [
    'A selected chart is no selected range.',
    'The host has no charts. `several-selected-areas-are-refused` asks for the same code.',
  ],
  [
    'The first click and the first call are lost before the script is there (4769, 5176); the pane waits for `event.completed` (3250); `Office.onReady` never settles where a file is blocked (6040).',
    'They are over before a page of ours can ask. Browser tests delay and block the files.',
  ],
  [
    'An error among a function’s arguments is its result; an empty cell is null alone and 0 in an area (1951, 4702, 5262); null in a result is 0 (1503).',
    'Facts call no functions of ours. The trial’s step with a function shows that they are called at all.',
  ],
  [
    'Functions’ metadata is kept for 24 hours (4722); a localized name written through the API is `#NAME?` (891); a call is written `_xldudf_` in files (3558, 5611).',
    'They are seen by waiting a day, in another language, or in a file. Our names are the same in every language, and the file’s name has a hash.',
  ],
  [
    'Notes load by `items/content` only (6198); comments take their replies along, and a protected sheet keeps its comments.',
    'Notes are of ExcelApi 1.18, and the host adds no comments.',
  ],
  [
    'Freezing panes (2196) and page set-up without a printer (1860) can fail alone.',
    'It depends on the machine. The host fails any action that a test names.',
  ],
  [
    'Excel on the web takes 5 MB a request and hands over 5 million cells at most.',
    'It would take minutes, and the desktop differs. `actions-before-a-large-answer-are-done` asks what then becomes of a request.',
  ],
  [
    'Clearing the names of people on the web; comments that `copyFrom` carries along; what LibreOffice’s array formulas become.',
    'No code depends on them: clearing is told as done only where the names read empty afterwards, backups take no comments, and each formula is read as Excel gives it.',
  ],
  [
    'What the workbench’s page does (ribbon buttons, events, focus, opening).',
    'It is how the page imitates Excel’s window, not what the API answers.',
  ],
];
