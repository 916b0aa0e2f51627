const SIGN = /[€$£¥]/u;
/** With what may stand before it: `t.EUR`, `MEUR`, `mio. euro`. */
const NAME = /(?<!\p{L})(?:[tmk]\.? ?)?(EUR|euro|USD|dollars?|GBP|CHF)(?![\p{L}-])/iu;
/** Those that are words, or begin some, in small letters: `nok` is enough, `sek.` a second or a secretariat. */
const CAPITALS = /(?<!\p{L})(?:[tmTMkK]\.? ?)?(SEK|NOK|ISK|PLN)(?![\p{L}-])/u;

/** The currency a text names that is not kroner, as it is written there: `EUR` of `2024 (EUR)`, `€` of `€ 125.000`; null for none. */
export function otherCurrency(text: string): string | null {
  return SIGN.exec(text)?.[0] ?? NAME.exec(text)?.[1] ?? CAPITALS.exec(text)?.[1] ?? null;
}
