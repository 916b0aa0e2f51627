import { readFileSync } from 'node:fs';
import { contentType } from './contentType';
import { fileInside } from './fileInside';
import { listExamples } from './listExamples';
import { withOwnOfficeJs } from './ownOfficeJs';

/** Folders the server may read from. */
export interface ServedFolders {
  /** The bundled workbench page. */
  readonly page: string;
  /** The add-in's production build. */
  readonly addin: string;
  /** Office.js as its package has it. */
  readonly officeJs: string;
  /** Example workbooks; the first folder that has one of a name wins. */
  readonly examples: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer | string;
}

const NOT_FOUND: Answer = { status: 404, type: contentType('.txt'), body: 'Ikke fundet\n' };

/** What a GET of a path (percent-encoded, without its query) is answered with. `swapOfficeJs`: see `withOwnOfficeJs`. */
export function answer(path: string, folders: ServedFolders, swapOfficeJs: boolean): Answer {
  const decoded = decode(path);
  if (decoded === '/') return fileAnswer(folders.page, 'index.html');
  if (decoded === '/examples.json') return jsonAnswer(listExamples(folders.examples));
  const [, room = '', rest = ''] = /^\/([a-z-]+)\/(.+)$/.exec(decoded ?? '') ?? [];
  switch (room) {
    case 'page':
      return fileAnswer(folders.page, rest);
    case 'office-js':
      return fileAnswer(folders.officeJs, rest);
    case 'examples':
      return (
        folders.examples.map((folder) => fileAnswer(folder, rest)).find((found) => found.status === 200) ??
        NOT_FOUND
      );
    case 'addin': {
      const found = fileAnswer(folders.addin, rest);
      return swapOfficeJs && rest.endsWith('.html')
        ? { ...found, body: withOwnOfficeJs(found.body.toString()) }
        : found;
    }
    default:
      return NOT_FOUND;
  }
}

function decode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function fileAnswer(folder: string, path: string): Answer {
  const file = fileInside(folder, path);
  return file === null ? NOT_FOUND : { status: 200, type: contentType(file), body: readFileSync(file) };
}

function jsonAnswer(value: unknown): Answer {
  return { status: 200, type: contentType('.json'), body: JSON.stringify(value) };
}
