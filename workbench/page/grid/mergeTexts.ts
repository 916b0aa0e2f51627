/** Texts by key, in groups within groups. */
export interface Texts {
  readonly [key: string]: string | readonly string[] | boolean | Texts | readonly Texts[];
}

/** `base` with the texts of `translated` in the place of its own; what is not translated stays. */
export function mergeTexts(base: Texts, translated: Texts): Texts {
  const merged: Record<string, Texts[string]> = { ...base };
  for (const [key, text] of Object.entries(translated)) {
    const before = base[key];
    merged[key] = isGroup(before) && isGroup(text) ? mergeTexts(before, text) : text;
  }
  return merged;
}

function isGroup(text: Texts[string] | undefined): text is Texts {
  return typeof text === 'object' && !Array.isArray(text);
}
