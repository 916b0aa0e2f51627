/** The way an amount has come, with one more group: `Kommuner` and `Midt` make `Kommuner › Midt`. */
export function pathTo(from: string, group: string): string {
  return from === '' ? group : `${from} › ${group}`;
}
