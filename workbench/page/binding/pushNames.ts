import type { Book } from '../../book/book';
import { toGridNames } from './gridNames';
import type { GridPort } from './gridPort';

/** Gives the grid the workbook's defined names where they have changed; `opened` is how the grid was given the workbook. */
export function createNamesPush(port: GridPort, opened: Book): (book: Book) => void {
  const shown = new Map(Object.entries(toGridNames(opened)).map(([id, name]) => [id, JSON.stringify(name)]));
  return (book) => {
    const wanted = toGridNames(book);
    for (const [id, name] of Object.entries(wanted)) {
      const text = JSON.stringify(name);
      if (shown.get(id) === text) continue;
      shown.set(id, text);
      port.run('formula.mutation.set-defined-name', name);
    }
    for (const [id, text] of [...shown]) {
      if (id in wanted) continue;
      const { name } = JSON.parse(text) as { name: string };
      shown.delete(id);
      port.run('formula.mutation.remove-defined-name', { id, name });
    }
  };
}
