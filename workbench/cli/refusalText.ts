import type { NotAWorkbook } from '../xlsx/notAWorkbook';
import type { CommandTexts } from './commandTexts';

/** Why a file was not opened, in a sentence that says what to do. */
export function refusalText({ reason }: NotAWorkbook, path: string, texts: CommandTexts): string {
  switch (reason) {
    case 'not a workbook':
      return texts.notAWorkbook(path);
    case 'password-protected':
      return texts.passwordProtected(path);
    case 'labelled':
      return texts.labelled(path);
    case 'too large':
      return texts.tooLarge(path);
  }
}
