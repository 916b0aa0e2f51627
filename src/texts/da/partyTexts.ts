import { formatCell } from '../../findings/formatCell';
import type { FindingTexts } from '../findingTexts';
import { counted, didYouMean, quoted } from './words';

/** What is shared by `Standardvægt`. */
const SPLITS = 'Poster med en fordeling som 35/65 deles mellem parterne';

/** Danish texts of findings about recipients and drivers. */
export const partyTexts = {
  'party-twice': ({ name, first }, place) => ({
    message: `Parten ${quoted(name)}${place} står allerede i ${formatCell(first)}.`,
    remedy: 'Slet den ene række, eller giv de to parter hver sit navn eller hver sin sektor.',
  }),
  'too-many-parties': ({ count, limit }, place) => ({
    message: `Der er ${counted(count)} parter, men der kan højst være ${counted(limit)}. Den første for meget står${place === '' ? ' efter dem' : place}.`,
    remedy: 'Lad navnet dække rækkerne med parter og ikke mere.',
  }),
  'driver-unknown': ({ heading, suggestion, standard }, place) => {
    if (standard === undefined) {
      return {
        message: `Vægten ${quoted(heading)}${place} er ikke en kolonne i Parter.`,
        remedy: `${didYouMean(suggestion)}Ret navnet, tilføj kolonnen i Parter, eller vælg en anden vægt.${mixtureHint(heading)}`,
      };
    }
    return standard === 'setting'
      ? {
          message: `Standardvægten ${quoted(heading)}${place} er ikke en kolonne i Parter. ${SPLITS} efter den.`,
          remedy: `${didYouMean(suggestion)}Ret Standardvægt, eller tilføj kolonnen i Parter.`,
        }
      : {
          message: `Kolonnen ${quoted(heading)} mangler${place === '' ? ' i Parter' : place}. ${SPLITS} efter Standardvægt, som er ${quoted(heading)}, når intet andet er valgt.`,
          remedy: `${didYouMean(suggestion)}Tilføj kolonnen i Parter, eller skriv en anden Standardvægt i Indstillinger, fx ligeligt.`,
        };
  },
  'driver-not-a-number': ({ heading, text }, place) => ({
    message: `Vægten ${quoted(text)} under ${quoted(heading)}${place} er ikke et tal.`,
    remedy: 'Ret cellen, eller skriv fx 45.851.',
  }),
  'driver-empty': ({ heading, party }, place) => ({
    message: `Parten ${quoted(party)} har intet tal under ${quoted(heading)}${place}, og det regnes som 0.`,
    remedy: 'Skriv tallet, eller skriv 0, hvis det er meningen.',
  }),
  'driver-negative': ({ heading, text }, place) => ({
    message: `Tallet ${quoted(text)} under ${quoted(heading)}${place} er negativt og kan ikke bruges som vægt.`,
    remedy: 'Skriv 0 eller et tal derover.',
  }),
  'driver-needs-year': ({ heading, label, standard }, place) => ({
    message: `${standard === undefined ? 'Vægten' : 'Standardvægten'} ${quoted(heading)}${place} skal bruge et budgetår, men posten ${quoted(label)} har et beløb uden afklaret år.`,
    remedy: 'Giv posten et år, eller skriv en vægt uden {år}, fx Folketal 2020.',
  }),
  'weights-too-large': ({ weight }, place) => ({
    message: `Tallene for vægten ${quoted(weight)}${place} er tilsammen større, end en celle kan vise.`,
    remedy: 'Ret tallene i Parter eller i cellen.',
  }),
  'weights-all-zero': ({ level, weight, standard }, place) => {
    if (standard === undefined) {
      return {
        message: `Vægten ${quoted(weight)}${place} er 0 for alle på niveauet ${quoted(level)}, så beløbet kan ikke fordeles.`,
        remedy: 'Ret tallene i Parter, eller vælg en anden vægt.',
      };
    }
    return standard === 'setting'
      ? {
          message: `Standardvægten ${quoted(weight)}${place} er 0 i Parter for alle, beløbet skal deles mellem. ${SPLITS} efter den.`,
          remedy: 'Ret tallene i Parter, eller vælg en anden Standardvægt.',
        }
      : {
          message: `Alle parter, beløbet skal deles mellem, har 0 under ${quoted(weight)}${place}. ${SPLITS} efter Standardvægt, som er ${quoted(weight)}, når intet andet er valgt.`,
          remedy: 'Skriv tallene i Parter, eller skriv en anden Standardvægt i Indstillinger, fx ligeligt.',
        };
  },
  'group-name-missing': ({ level, party }, place) => ({
    message: `${party === '' ? 'En part' : `Parten ${quoted(party)}`} mangler en tekst under ${quoted(level)}${place}.`,
    remedy: `Skriv i cellen, hvad parten hører til under ${quoted(level)}.`,
  }),
} satisfies Partial<FindingTexts>;

/** What holds percentages was surely meant as a mixture. */
function mixtureHint(heading: string): string {
  return heading.includes('%') ? ' En blanding skrives med plus, fx 50 % Folketal + 50 % ligeligt.' : '';
}
