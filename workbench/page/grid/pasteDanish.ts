import type { Univer } from '@univerjs/core';
import { ISheetClipboardService } from '@univerjs/preset-sheets-core';
import { readDanishEntry } from './danishEntry';

/** The private methods of Univer 0.25.1's clipboard through which everything that is pasted from outside comes. */
interface ClipboardEntrance {
  _pastePlainText: (text: string, pasteType: string) => Promise<boolean>;
  _pasteHTML: (html: string, pasteType: string) => Promise<boolean>;
}

/** Lets the grid, which reads pasted text as Americans write it, read numbers and dates as Danes do. */
export function pasteDanish(univer: Univer): void {
  const clipboard = univer.__getInjector().get(ISheetClipboardService) as unknown as ClipboardEntrance;
  const pasteText = clipboard._pastePlainText.bind(clipboard);
  const pasteHtml = clipboard._pasteHTML.bind(clipboard);
  clipboard._pastePlainText = (text, pasteType) => pasteText(asEnglish(text), pasteType);
  // What was copied in the grid itself is pasted from the grid's memory; its HTML only says so.
  clipboard._pasteHTML = (html, pasteType) =>
    pasteHtml(html.includes('data-copy-id') ? html : withEnglishCells(html), pasteType);
}

function asEnglish(text: string): string {
  const entry = readDanishEntry(text, new Date());
  switch (entry.kind) {
    case 'english':
      return entry.text;
    case 'date':
      return new Date((entry.serial - UNIX_EPOCH) * MILLISECONDS_A_DAY)
        .toISOString()
        .slice(0, 'yyyy-mm-dd'.length);
    case 'text':
    case 'asTyped':
      return text;
  }
}

/** 1 January 1970 as Excel counts days. */
const UNIX_EPOCH = 25_569;
const MILLISECONDS_A_DAY = 86_400_000;

/** A pasted table with the texts of its cells in en-US form. */
function withEnglishCells(html: string): string {
  const pasted = new DOMParser().parseFromString(html, 'text/html');
  for (const cell of pasted.querySelectorAll('td')) {
    const english = asEnglish(cell.textContent);
    if (english !== cell.textContent) cell.textContent = english;
  }
  return pasted.documentElement.outerHTML;
}
