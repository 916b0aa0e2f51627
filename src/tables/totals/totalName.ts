import { foldText } from '../foldText';

/**
 * How much a row's name says that the row adds up others. `total`: nothing but that (`I alt`, `Total (ekskl. moms)`,
 * `Kommuner i alt`). `likely`: hardly anything else (`Licenser i alt`, `Samlede udgifter`, `Kommunerne samlet`). `maybe`: that or a thing
 * (`Total renovering`). `none`: a thing (`Samlet løsning`, `Totalentreprise`).
 */
export type TotalName = 'total' | 'likely' | 'maybe' | 'none';

/** Words that mean a sum. `i alt` is one word here. */
const TOTAL = new Set(
  (
    'total totalt totalen totaler totals ialt sum summen summa hovedtotal hovedsum subtotal subtotaler mellemtotal ' +
    'mellemsum mellemregning delsum deltotal totalsum totalbeløb slutsum slutsaldo grandtotal sammenlagt ' +
    'sammentælling σ ∑ ' +
    // What is no sum is no recipient and no cost either, and is told of with its figure.
    'gennemsnit gns snit median average'
  ).split(' '),
);

/** Words that may mean a sum and also stand in names of things. */
const WHOLE = new Set('samlet samlede tilsammen totale totalt hele alle all overall'.split(' '));

/** Of these, the words that may end the name of a sum: `Kommunerne samlet`. */
const WHOLE_AT_END = new Set('samlet tilsammen overall'.split(' '));

/** Words that tell what is added up, and make no thing of it. */
const NEUTRAL = new Set(
  (
    'af og for i pr per på over the of and for år årligt kr kroner dkk mio mia mill t tkr tdkk mkr mdkk tusind ' +
    'ekskl eksl eks excl ex inkl incl uden med moms vat pl p/l niveau priser prisniveau budget regnskab udgift ' +
    'udgifter udgifterne omkostning omkostninger omkostningerne beløb beløbet costs expenses amount amounts ' +
    'poster posterne parter parterne recipients kommune kommuner kommunerne municipalities region regioner ' +
    'regionerne regionen sektor sektorer sektorerne klynge klynger gruppe gruppen grupper landet landsplan hele ' +
    'danmark netto brutto drift anlæg investering investeringer implementering grand a b c 1 2 3'
  ).split(' '),
);

/** What every name of a sum holds somewhere, for the thousands of names that hold nothing of the kind. */
const HINT = /tot|alt|sum|slut|regning|samm|saml|hele|all|snit|gns|median|average|∑|σ/i;

/** What may be called after what it adds up, or compares with it: `Nettoudgift`, `Til fordeling`, `Kommunerne`, `Danmark`. */
const SUGGESTS =
  /^(?:netto|brutto|resultat|saldo|transport|overført|difference|afvigelse|forskel|kontrol|rest(?:en|beløb)?$|(?:budget|bevillings)?ramme|(?:til|at) fordel|fordeles|kommuner|kommunerne|regioner|regionerne|danmark|landet|hele )/;

/** Whether a row that is exactly the sum of two others is so by its name, and not by chance. */
export function suggestsSum(text: string): boolean {
  return SUGGESTS.test(foldText(text));
}

/** What a formula looks like, which somebody has written as text. */
const FORMULA = /^[=@+]\S/;

/**
 * What a row's name says of it.
 * @param isGroup whether a text is a group that rows of the table belong to, so that `Klynge Midt i alt` adds it up.
 */
export function totalName(text: string, isGroup: (text: string) => boolean): TotalName {
  if (!HINT.test(text) || FORMULA.test(text)) return 'none';
  const words = wordsOf(text);
  const totals = words.filter((word) => TOTAL.has(word)).length;
  const others = words.filter((word) => !TOTAL.has(word));
  const unknown = others.filter((word) => !NEUTRAL.has(word) && !WHOLE.has(word) && !/^\d{4}$/.test(word));
  const isOfGroup = unknown.length > 0 && isGroup(groupOfTotal(text));
  if (totals > 0 && (unknown.length === 0 || isOfGroup)) return 'total';
  if (words.length === 1 && words[0] === 'samlet') return 'total';
  const isWhole = WHOLE.has(words[0] ?? '') || WHOLE_AT_END.has(words.at(-1) ?? '');
  if (isTotalWord(words.at(-1)) || (isWhole && unknown.length === 0)) return 'likely';
  return isTotalWord(words[0]) ? 'maybe' : 'none';
}

/** The group that a total's name tells: `klynge midt` of `Klynge Midt i alt (kr.)`; `''` where it tells none. */
export function groupOfTotal(text: string): string {
  const bare = bareText(text)
    .split(' ')
    .filter((word) => word !== '');
  const from = bare.findIndex((word) => !isSummingWord(trimmed(word)));
  if (from < 0) return '';
  const to = bare.findLastIndex((word) => !isSummingWord(trimmed(word)));
  return trimmed(bare.slice(from, to + 1).join(' '));
}

function isSummingWord(word: string): boolean {
  return word === '' || TOTAL.has(word) || WHOLE.has(word) || word === 'for' || word === 'af';
}

function isTotalWord(word: string | undefined): boolean {
  return word !== undefined && TOTAL.has(word);
}

/** In small letters, with `i alt` as one word and without what stands in brackets. */
function bareText(text: string): string {
  return foldText(text)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, ' ')
    .replace(/(?<!\p{L})i[ -]?alt(?!\p{L})/gu, 'ialt')
    .replace(/(?<!\p{L})(hoved|sub|mellem|del|grand)[ -](total|sum)/gu, '$1$2');
}

function wordsOf(text: string): string[] {
  return bareText(text)
    .split(/[\s,;:–—=+&-]+/)
    .map(trimmed)
    .filter((word) => word !== '');
}

/** Without the signs that may stand around a word: `total:`, `»sum«`, `*i alt*`. */
function trimmed(word: string): string {
  return word.replace(/^[^\p{L}\p{N}∑]+|[^\p{L}\p{N}∑]+$/gu, '');
}
