/* Names and descriptions are Danish: Excel shows them to the user, and the metadata is generated from them. */
import { allocateAmong } from './allocateAmong';
import { allocateInSteps } from './allocateInSteps';
import { LARGEST_REMAINDER, remainderTo } from './partRounding';
import { shareOf } from './preparedWeights';
import { amountOf, exactAmountOf, toleranceOf } from './reading/amountOf';
import { boundsOf } from './reading/boundsOf';
import { groupsOf } from './reading/groupsOf';
import { groupWeightsOf } from './reading/groupWeightsOf';
import { partNumberOf } from './reading/partNumberOf';
import { profileOf } from './reading/profileOf';
import { argumentRange } from './reading/range';
import { recipientOf, recipientsOf } from './reading/recipientsOf';
import { remainderAmongNames, remainderAmongNumbers } from './reading/remainderOf';
import { splitOf } from './reading/splitOf';
import { methodOf, unitOf } from './reading/roundingOf';
import { weightsOf } from './reading/weightsOf';
import { reconcileRanges } from './reconcileRanges';
import { roundAmount } from './roundAmount';
import { inKroner, spilledLike } from './spill';

/**
 * Giver én parts del af et beløb, præcis som i den fulde fordeling, så alle parters dele tilsammen er beløbet.
 * @customfunction KOMMUNEANDEL
 * @param beløb Beløbet i kr., der skal fordeles.
 * @param part Partens navn, som det står blandt parterne.
 * @param parter Alle parters navne.
 * @param vægte En vægt for hver part, fx folketal, i samme rækkefølge.
 * @param afrunding Hvor mange kr. der afrundes til. Udeladt: 0,01.
 * @param rest Hvor afrundingsresten går hen: "største rest" (udeladt), "hver for sig" eller en parts navn eller nummer.
 * @param mindst Hvad hver part mindst får i kr.: ét beløb for alle eller et for hver part.
 * @param højst Hvad hver part højst får i kr.: ét beløb for alle eller et for hver part.
 */
export function KOMMUNEANDEL(
  beløb: unknown,
  part: unknown,
  parter: unknown[][],
  vægte: unknown[][],
  afrunding?: unknown,
  rest?: unknown,
  mindst?: unknown[][],
  højst?: unknown[][],
): number {
  const recipients = recipientsOf(parter, vægte);
  const remainder = remainderAmongNames(rest, recipients);
  const rounding = { unit: unitOf(afrunding), method: 'half up', remainder } as const;
  const bounds = boundsOf(mindst, højst, recipients.weights);
  const parts = allocateAmong(amountOf(beløb), recipients.weights, rounding, bounds);
  return inKroner(parts[recipientOf(part, recipients)]);
}

/**
 * Fordeler et beløb efter vægte og giver alle delene i vægtenes form. Delene er tilsammen beløbet.
 * @customfunction FORDEL
 * @param beløb Beløbet i kr., der skal fordeles.
 * @param vægte En vægt for hver del, fx folketal.
 * @param afrunding Hvor mange kr. der afrundes til. Udeladt: 0,01.
 * @param rest Hvor afrundingsresten går hen: "største rest" (udeladt), "hver for sig" eller en dels nummer.
 * @param mindst Hvad hver del mindst får i kr.: ét beløb for alle eller et for hver del.
 * @param højst Hvad hver del højst får i kr.: ét beløb for alle eller et for hver del.
 */
export function FORDEL(
  beløb: unknown,
  vægte: unknown[][],
  afrunding?: unknown,
  rest?: unknown,
  mindst?: unknown[][],
  højst?: unknown[][],
): number[][] {
  const weights = weightsOf(vægte);
  const remainder = remainderAmongNumbers(rest, weights);
  const rounding = { unit: unitOf(afrunding), method: 'half up', remainder } as const;
  const bounds = boundsOf(mindst, højst, weights);
  return spilledLike(argumentRange(vægte), allocateAmong(amountOf(beløb), weights, rounding, bounds));
}

/**
 * Fordeler et beløb i to trin, først mellem grupper og så inden for hver gruppe. Giver alle delene i vægtenes form.
 * @customfunction FORDELTRIN
 * @param beløb Beløbet i kr., der skal fordeles.
 * @param grupper Hver parts gruppe, fx dens klynge.
 * @param gruppevægte Hvordan grupperne deler: "ligeligt", "35/65", "Nord=35; Syd=65", "50 % vægte + 50 % ligeligt" eller et område.
 * @param vægte En vægt for hver part, i samme rækkefølge som grupperne.
 * @param afrunding Hvor mange kr. der afrundes til i begge trin. Udeladt: 0,01.
 */
export function FORDELTRIN(
  beløb: unknown,
  grupper: unknown[][],
  gruppevægte: unknown[][],
  vægte: unknown[][],
  afrunding?: unknown,
): number[][] {
  const weights = weightsOf(vægte);
  const groups = groupsOf(grupper, weights);
  const groupWeights = groupWeightsOf(gruppevægte, groups, weights);
  const parts = allocateInSteps(amountOf(beløb), groups, groupWeights, weights, unitOf(afrunding));
  return spilledLike(argumentRange(vægte), parts);
}

/**
 * Giver én sektors del af et beløb efter en fordeling som 35/65. Delene er tilsammen beløbet.
 * @customfunction SEKTORANDEL
 * @param beløb Beløbet i kr., der skal deles.
 * @param split Procenter, der tilsammen er 100, med skråstreg imellem: "35/65".
 * @param nr Hvilken del der ønskes: 1 er den første.
 * @param afrunding Hvor mange kr. der afrundes til. Udeladt: 0,01.
 * @param metode "halv op" eller "halv lige" afrunder alle dele undtagen den sidste, som får resten. Udeladt: største rest.
 */
export function SEKTORANDEL(
  beløb: unknown,
  split: unknown,
  nr: unknown,
  afrunding?: unknown,
  metode?: unknown,
): number {
  const weights = splitOf(split);
  const count = weights.exact.length;
  const number = partNumberOf(nr, 'number', count);
  const method = methodOf(metode);
  const remainder = method === null ? LARGEST_REMAINDER : remainderTo(count - 1);
  const rounding = { unit: unitOf(afrunding), method: method ?? 'half up', remainder } as const;
  return inKroner(allocateAmong(amountOf(beløb), weights, rounding)[number - 1]);
}

/**
 * Giver en parts nøjagtige andel af vægtene som et tal, der kan vises som procent.
 * @customfunction ANDEL
 * @param part Partens navn, som det står blandt parterne.
 * @param parter Alle parters navne.
 * @param vægte En vægt for hver part, fx folketal, i samme rækkefølge.
 */
export function ANDEL(part: unknown, parter: unknown[][], vægte: unknown[][]): number {
  const recipients = recipientsOf(parter, vægte);
  return shareOf(recipients.weights, recipientOf(part, recipients));
}

/**
 * Spreder et beløb over år efter en profil. Årenes beløb er tilsammen beløbet.
 * @customfunction INDFAS
 * @param beløb Beløbet i kr., der skal spredes.
 * @param profil Procenter, der tilsammen er 100: "25-50-25" eller et område med en procent for hvert år.
 */
export function INDFAS(beløb: unknown, profil: unknown[][]): number[][] {
  const { weights, shape } = profileOf(profil);
  const rounding = { unit: 1, method: 'half up', remainder: LARGEST_REMAINDER } as const;
  return spilledLike(shape, allocateAmong(amountOf(beløb), weights, rounding));
}

/**
 * Afrunder et beløb til det nærmeste multiplum af en enhed.
 * @customfunction AFRUNDTIL
 * @param beløb Beløbet i kr., der skal afrundes.
 * @param enhed Enheden i kr., fx 500.
 * @param metode "halv op" (udeladt) eller "halv lige".
 */
export function AFRUNDTIL(beløb: unknown, enhed: unknown, metode?: unknown): number {
  return inKroner(roundAmount(exactAmountOf(beløb), unitOf(enhed, 'unit'), methodOf(metode) ?? 'half up'));
}

/**
 * Giver forskellene mellem offentliggjorte og beregnede beløb og ved siden af en tekst for hver række, der afviger.
 * @customfunction AFSTEM
 * @param beregnet De beregnede beløb i kr.
 * @param offentliggjort De offentliggjorte beløb i kr., lige så mange rækker og kolonner som de beregnede.
 * @param tolerance Hvor mange kr. et beløb må afvige uden en tekst. Udeladt: 0.
 */
export function AFSTEM(beregnet: unknown[][], offentliggjort: unknown[][], tolerance?: unknown): unknown[][] {
  return reconcileRanges(argumentRange(beregnet), argumentRange(offentliggjort), toleranceOf(tolerance));
}
