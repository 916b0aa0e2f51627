import { foldText } from './foldText';

/** Tells which of some things a text means, each by the words for it, whatever their case and spacing; null for another text. */
export function meaningOf<Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): (text: string) => Meaning | null {
  const meanings = Object.keys(words) as Meaning[];
  const known = new Map(meanings.flatMap((one) => words[one].map((word) => [foldText(word), one] as const)));
  return (text) => known.get(foldText(text)) ?? null;
}
