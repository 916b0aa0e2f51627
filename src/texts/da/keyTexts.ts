import { formatExact } from '../../money/formatExact';
import type { FindingTexts } from '../findingTexts';
import { counted, dateHint, didYouMean, listed, quoted } from './words';

/** Danish texts of findings about keys and their steps' levels and weights. */
export const keyTexts = {
  'key-unknown': ({ key, suggestion }, place) => ({
    message: `Nøglen ${quoted(key)}${place} står ikke i Nøgler og er ikke en fordeling som 35/65.`,
    remedy: `${didYouMean(suggestion)}Ret cellen, eller tilføj nøglen i Nøgler.${dateHint(key)}`,
  }),
  'key-without-steps': ({ key }, place) => ({
    message: `Nøglen ${quoted(key)}${place} har ingen trin.`,
    remedy: 'Skriv mindst ét trin, og lad det sidste have niveauet »Part«.',
  }),
  'step-number-invalid': ({ text }, place) => ({
    message: `Trinnet ${quoted(text)}${place} er ikke et helt tal fra 1 og op.`,
    remedy: 'Skriv 1, 2, 3 og så videre, eller lad cellen være tom.',
  }),
  'step-number-twice': ({ key, number }, place) => ({
    message: `Trin ${String(number)}${place} står mere end én gang i nøglen ${quoted(key)}.`,
    remedy: 'Giv hvert af nøglens trin sit eget nummer.',
  }),
  'key-not-ending-in-part': ({ key, level }, place) =>
    level === 'Part'
      ? {
          message: `Niveauet »Part«${place} er ikke det sidste trin i nøglen ${quoted(key)}.`,
          remedy: 'Lad trinnet være nøglens sidste, eller slet trinnene efter det.',
        }
      : {
          message: `Nøglen ${quoted(key)} slutter med niveauet ${quoted(level)}${place} og når ikke ud til parterne.`,
          remedy: 'Tilføj et sidste trin med niveauet »Part«.',
        },
  'level-unknown': ({ level, suggestion }, place) => ({
    message: `Niveauet ${quoted(level)}${place} er ikke en kolonne i Parter.`,
    remedy: `${didYouMean(suggestion)}Ret niveauet, eller tilføj kolonnen i Parter.`,
  }),
  'weight-missing': ({ key, number }, place) => ({
    message: `Trin ${String(number)} i nøglen ${quoted(key)} mangler en vægt${place}.`,
    remedy: 'Skriv en kolonne fra Parter, fx Folketal, eller skriv ligeligt.',
  }),
  'weight-invalid': ({ text }, place) => ({
    message: `Vægten ${quoted(text)}${place} kan ikke bruges.`,
    remedy: `Skriv en kolonne fra Parter (Folketal eller Folketal {år-2}), ligeligt, en fordeling (35/65), navne med vægte, der ikke er negative (Kommuner=35; Region=65), en blanding (50 % Folketal + 50 % ligeligt) eller et grundbeløb først (10.000 kr. til hver, resten efter Folketal).${dateHint(text)}`,
  }),
  'split-not-100': ({ text, sum }, place) => ({
    message: `Fordelingen ${quoted(text)}${place} giver tilsammen ${formatExact(sum, 'da')} og ikke 100.`,
    remedy: text.includes('%')
      ? 'Ret procenterne, så de tilsammen giver 100, fx 50 % Folketal + 50 % ligeligt.'
      : 'Ret tallene, så de tilsammen giver 100, fx 35/65.',
  }),
  'split-count': ({ text, parts, level, groups }, place) => ({
    message: `Fordelingen ${quoted(text)}${place} har ${counted(parts)} tal, men på niveauet ${quoted(level)} skal der deles i ${counted(groups.length)}: ${listed(groups)}.`,
    remedy: 'Skriv et tal for hver, i den rækkefølge de står i Parter, eller ret Parter.',
  }),
  'sector-needed': ({ key }, place) => ({
    message: `Nøglen ${quoted(key)}${place} deler mellem sektorer, men Parter har ingen kolonne »Sektor«.`,
    remedy: 'Tilføj kolonnen »Sektor« i Parter, eller brug en nøgle uden sektorer.',
  }),
  'named-weight-unknown': ({ name, level, suggestion }, place) => ({
    message: `Vægten${place} nævner ${quoted(name)}, som ikke står under ${quoted(level)} i Parter.`,
    remedy: `${didYouMean(suggestion)}Ret navnet, så det er skrevet som i Parter.`,
  }),
  'named-weight-absent': ({ names, level }, place) => ({
    message: `Vægten${place} nævner ikke ${listed(names)} under ${quoted(level)} i Parter, som derfor ingen del får.`,
    remedy: 'Skriv en vægt for hver, eller vælg dem fra med »Kun«, hvis de ikke skal have en del.',
  }),
  'named-weights-not-100': ({ name, weight, sum, whole }, place) => ({
    message: `Vægtene${place} giver tilsammen ${formatExact(sum, 'da')} og ikke ${String(whole)}, så ${quoted(name)} får ${formatExact(weight, 'da')} dele af ${formatExact(sum, 'da')}.`,
    remedy: `Ret tallene, så de tilsammen giver ${String(whole)}. Er de hverken procenter eller andele, så skriv dem alle ti gange så store; det giver samme fordeling.`,
  }),
  'named-weight-ambiguous': ({ name, level }, place) => ({
    message: `Vægten${place} nævner ${quoted(name)}, som står flere gange under ${quoted(level)} i Parter.`,
    remedy: 'Giv parterne hver sit navn, eller del først med et trin på niveauet »Sektor«.',
  }),
} satisfies Partial<FindingTexts>;
