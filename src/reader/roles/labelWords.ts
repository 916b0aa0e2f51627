import { findMunicipality } from '../../register/findMunicipality';
import { foldText } from '../../tables/foldText';

const TOTAL =
  /^(?:-+ ?)?(?:i ?alt|total(?:t|en|er|sum)?|(?:del)?sum|samlet|samlede|subtotal|mellemsum|mellemtotal|deltotal|hovedtotal|resultat(?:et)?|nettoresultat|balance|hele landet|landet|alle kommuner|tilsammen|summa)(?!\p{L})|(?<!\p{L})i ?alt(?!\p{L})|(?<!\p{L})(?:total|sum)$/u;
const DIFFERENCE =
  /resultat|^netto|saldo|balance|difference|forskel|mer-?\/?mindre|overskud|underskud|(?<!\p{L})rest|rådighed|mangler|uforbrugt|egenbetaling/u;
const RESULT =
  /resultat(?!\p{Ll}*(?:løn|kontrakt))|^netto|saldo|balance|overskud|underskud|difference|(?<!\p{L})total|i ?alt(?!\p{L})/u;
const PART_OF = /^(?:-+ ?|\u2022 ?)?(?:heraf|deraf|herunder)(?!\p{L})/u;
const NOTE = /^(?:\*|(?:\d{1,2}|[a-e])\)|[¹²³]|\d{1,2} \p{Lu}|note|kilde|anm\b|anmærkning|bemærk)/iu;
const REGIONAL = /^region(?:en)?(?!\p{L})|(?<!\p{L})klynge(?!\p{L})|^klynge/u;
/** `Viborg Kommune`, `Kommunerne i alt`; not `Tilskud fra kommunerne`. */
const LOCAL = /(?<!(?:fra|til|for|af|med|mellem) (?:\p{L}+ )?)kommune(?:n|r|rne)?(?!\p{L})/u;

/** Whether a label is called a total: `I alt`, `Udgifter i alt`, `Samlet for kommunerne`, `Resultat`. */
export function isTotalName(label: string): boolean {
  return TOTAL.test(foldText(label).replace(/[*:]+/g, ''));
}

/** Whether a total may be the difference of two others: `Resultat`, `Nettoudgift`. */
export function isDifferenceName(label: string): boolean {
  return DIFFERENCE.test(foldText(label));
}

/** Whether a row is likely a result of others and no cost of its own, though none adds up to it: `Ordinært driftsresultat`. */
export function isResultName(label: string): boolean {
  return RESULT.test(foldText(label));
}

/** Whether a row is a part of the one above it: `heraf løn`. */
export function isPartOf(label: string): boolean {
  return PART_OF.test(foldText(label));
}

/** Whether a text that stands alone is a note: `* Kilde: Danmarks Statistik`, `1) Uden moms`. */
export function isNoteText(label: string): boolean {
  return NOTE.test(label.trim());
}

/** Which sector a recipient belongs to by its name: `Skive Kommune` is Kommuner, `Regionen – klynge Midt` is Region; null where a label names none. */
export function recipientSector(label: string): 'Kommuner' | 'Region' | null {
  const text = foldText(label)
    .replace(/[*:¹²³]+$/g, '')
    .trim();
  if (REGIONAL.test(text)) return 'Region';
  if (findMunicipality(text) !== null) return 'Kommuner';
  return LOCAL.test(text) && !/(?:øvrige|andre)/.test(text) && text.split(' ').length <= 4
    ? 'Kommuner'
    : null;
}
