import { formatDecimal } from '../../money/formatDecimal';
import type { Ore } from '../../money/ore';
import type { FindingTexts } from '../findingTexts';
import { counted, didYouMean, kroner, lowerOrHigher, quoted } from './words';

/** Danish texts of findings about figures that have been published. */
export const reconciliationTexts = {
  'published-differs': ({ line, heading, published, calculated }, place) => ({
    message: `For ${quoted(line)} under ${quoted(heading)} er der offentliggjort ${kroner(published)}${place} og beregnet ${kroner(calculated)} Det offentliggjorte er ${lowerOrHigher(published, calculated)}.`,
    remedy: 'Find ud af, om det er det offentliggjorte, posterne eller nøglen, der skal rettes.',
  }),
  'published-not-printed': ({ line, heading, calculated }, place) => ({
    message: `For ${quoted(line)} under ${quoted(heading)} er der ikke offentliggjort noget${place}, men beregnet ${kroner(calculated)}`,
    remedy: 'Skriv det offentliggjorte beløb, eller lad cellen være tom, hvis beløbet med vilje er udeladt.',
  }),
  'published-total-differs-from-rows': ({ group, heading, published, rows, calculated }, place) => ({
    message: `Totalen${ofGroup(group)} under ${quoted(heading)} er offentliggjort som ${kroner(published)}${place}, men de offentliggjorte rækker giver tilsammen ${kroner(rows)} Totalen er ${lowerOrHigher(published, rows)}.${calculatedText(calculated)}`,
    remedy: 'Se efter, om en række mangler i totalen eller er talt med en gang for meget.',
  }),
  'published-overview-differs-from-groups': ({ line, heading, published, groups, calculated }, place) => ({
    message: `I oversigten er der for ${quoted(line)} under ${quoted(heading)} offentliggjort ${kroner(published)}${place}, men grupperne giver tilsammen ${kroner(groups)} Oversigten er ${lowerOrHigher(published, groups)}.${calculatedText(calculated)}`,
    remedy: 'Se efter, om oversigten eller en af grupperne skal rettes.',
  }),
  'published-rate-differs': ({ line, heading, published, calculated }, place) => ({
    message: `For ${quoted(line)} under ${quoted(heading)} er der offentliggjort ${formatDecimal(published, 'da')} kr.${place} og beregnet ${formatDecimal(calculated, 'da')} kr. pr. indbygger.`,
    remedy:
      'Find ud af, om det er det offentliggjorte, beløbene eller antallet af indbyggere, der skal rettes.',
  }),
  'published-rounded': ({ count, unit }, place) => ({
    message: `Afrundet til ${kroner(unit)}, som der er trykt, passer ${count === 1 ? `tallet${place}` : `${counted(count)} tal, det første${place},`} med det beregnede.`,
    remedy: 'Skriv i hele kroner, hvis der skal afstemmes nøjere.',
  }),
  'published-group-unknown': ({ group, suggestion }, place) => ({
    message:
      group === ''
        ? `Gruppen${place} er tom, men posterne er delt i grupper, så linjen afstemmes ikke.`
        : `Gruppen ${quoted(group)}${place} har ingen poster, så linjen afstemmes ikke.`,
    remedy: `${didYouMean(suggestion)}Ret gruppen, så den er skrevet som i Omkostninger, eller skriv »Samlet« for oversigten.`,
  }),
  'published-line-unknown': ({ line, group }, place) => ({
    message: `Linjen ${quoted(line)}${place} er hverken en post, en part eller »Total«${inGroup(group)} og afstemmes ikke.`,
    remedy: 'Ret teksten, så den er skrevet som i Omkostninger eller Parter.',
  }),
  'published-line-unclear': ({ line, group, lines, rows }, place) => ({
    message: `Linjen ${quoted(line)}${place} er den første af ${counted(lines)}, men ${counted(rows)} poster hedder sådan${inGroup(group)}. Det kan ikke ses, hvilke der hører sammen, så linjerne afstemmes ikke.`,
    remedy: 'Skriv en linje for hver post, eller én linje med deres sum.',
  }),
  'published-line-twice': ({ line, group }, place) => ({
    message: `Linjen ${quoted(line)}${place} står mere end én gang${inGroup(group)}.`,
    remedy: 'Slet den ene af linjerne, eller ret teksten.',
  }),
  'published-heading-unknown': ({ heading }, place) => ({
    message: `Overskriften ${quoted(heading)}${place} svarer ikke til en kolonne på arkene, så dens tal afstemmes ikke.`,
    remedy: 'Skriv overskriften, som den står på arkene, fx Kommuner 2021, I alt eller Pris i alt.',
  }),
} satisfies Partial<FindingTexts>;

function ofGroup(group: string): string {
  return group === '' ? '' : ` for ${quoted(group)}`;
}

function inGroup(group: string): string {
  return group === '' ? '' : ` i ${quoted(group)}`;
}

function calculatedText(calculated: Ore | null): string {
  return calculated === null ? '' : ` Beregnet er ${kroner(calculated)}`;
}
