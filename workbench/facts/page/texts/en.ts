import type { TrialTexts } from './da';

export const trialTexts: TrialTexts = {
  title: 'Trial run of Kommuneandel',
  opening: 'Waiting for Excel …',
  notInExcel: 'The page works only as a pane in Excel: open it from the Data tab.',
  intro:
    'Tries the program in this Excel, and asks it whether it is as we believe. It takes about a minute. Use a new, empty workbook, and leave it alone meanwhile; afterwards the example stands in it, and it can be closed without saving.',
  run: 'Run the trial',
  notEmpty:
    'The workbook is not empty. Open a new, empty workbook, and run the trial there. Nothing has been written.',
  running: (done, all) => `${done} of ${all} …`,
  stopped: (code) => `The trial came to a standstill (${code}). The answers so far are below.`,
  passed: 'The program works in this Excel.',
  failed: (count) =>
    count === 1
      ? 'One step went wrong. Copy the answers, and send them to whoever helps you.'
      : `${count} steps went wrong. Copy the answers, and send them to whoever helps you.`,
  theProgram: 'The program',
  steps: {
    example: 'The example has been inserted',
    recalculate: 'The allocations have been recalculated, and what was written has been read back',
    functions: 'The function in a cell gives 25',
    freeze: 'The formula has been frozen into its figure',
    thaw: 'The formula has been thawed again',
  },
  theFacts: 'Excel as we believe it is',
  factsIntro: (agreeing, all) =>
    `${agreeing} of ${all} are as we believe. A difference is not in itself a fault of the program, but something its developers must know. What differs stands first.`,
  answered: (answer, believed) => `Answer: ${answer}. Expected: ${believed}.`,
  asBelieved: 'as expected',
  otherwise: 'different',
  done: 'succeeded',
  notDone: (failure) => `went wrong: ${failure}`,
  copy: 'Copy the answers',
  copied: 'Copied. Keep them in a file that ends in .json, or send them.',
  copyYourself: 'The clipboard is closed to the pane. The text is selected: press Ctrl+C.',
  answers: 'The answers as JSON',
  whatIsIn: "Excel's version, platform and language are in it, and nothing of any workbook.",
};
