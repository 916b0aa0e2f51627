const MOST_NAMES = 5;

/** Names in a sentence: `»A«, »B« og »C«`. Of more than five the first five and how many more, by `more`. */
export function joinNames(quoted: readonly string[], and: string, more: (count: number) => string): string {
  const shown =
    quoted.length > MOST_NAMES
      ? [...quoted.slice(0, MOST_NAMES), more(quoted.length - MOST_NAMES)]
      : [...quoted];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${and} ${last}`;
}
