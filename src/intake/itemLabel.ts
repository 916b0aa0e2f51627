/** A sentence of four words or more at the end of a label: `… En del af udgifterne vil være afholdt i 2020.` */
const SENTENCE = /\s(\p{Lu}\p{Ll}+(?:\s+\S+){2,}\s+\S*(?:\p{Ll}{4}|\d{4})\.)$/u;
/** How the price is spread over years: `25%-50%-25%`. */
const PROFILE = /\s(\d+ ?%(?: ?- ?\d+ ?%)+)$/;

/** A cost row's name, and what is printed in the same cell that is said about it rather than its name; `''` for nothing. */
export function itemLabel(printed: string): { readonly label: string; readonly remark: string } {
  const text = printed.trim();
  const remark = (SENTENCE.exec(text) ?? PROFILE.exec(text))?.[1] ?? '';
  return { label: text.slice(0, text.length - remark.length).trim(), remark };
}
