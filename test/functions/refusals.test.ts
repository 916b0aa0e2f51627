import type { FunctionId } from '../../src/texts/functionNames';
import { column, row, shown } from './support/call';
import { CellError } from './support/cellError';

const NAMES = column('Silkeborg Kommune', 'Skive Kommune', 'Viborg Kommune');
const WEIGHTS = column(94_026, 45_851, 96_921);

type Refused = [string, FunctionId, readonly unknown[], string];

const unknownNames: Refused[] = [
  ['a slip in a name that is longer', 'KOMMUNEANDEL', [1, 'Skivee', NAMES, WEIGHTS], '#N/A: Parten »Skivee« findes ikke. Mente du »Skive Kommune«?'],
  ['a slip in a whole name', 'ANDEL', ['Vibborg kommune', NAMES, WEIGHTS], '#N/A: Parten »Vibborg kommune« findes ikke. Mente du »Viborg Kommune«?'],
  ['a name like no other', 'ANDEL', ['Aarhus', NAMES, WEIGHTS], '#N/A: Parten »Aarhus« findes ikke. Skriv navnet, som det står i »parter«.'],
  ['a beginning that several have', 'ANDEL', ['Regionn', column('Region Midtjylland', 'Region Sjælland'), column(1, 1)], '#N/A: Parten »Regionn« findes ikke. Skriv navnet, som det står i »parter«.'],
  ['no name', 'KOMMUNEANDEL', [1, '', NAMES, WEIGHTS], '#N/A: »part« er tom. Skriv partens navn, som det står i »parter«.'],
  ['a name that stands twice', 'KOMMUNEANDEL', [1, 'A', column('A', 'a', 'B'), column(1, 2, 3)], '#N/A: Parten »A« står flere gange i »parter«. Giv hver part sit eget navn.'],
  ['a remainder to nobody', 'KOMMUNEANDEL', [1, 'Skive Kommune', NAMES, WEIGHTS, 1, 'Viborgg'], '#N/A: Resten skal gå til »Viborgg«, som ikke findes. Mente du »Viborg Kommune«?'],
  ['a remainder to someone among weights alone', 'FORDEL', [1, WEIGHTS, 1, 'Skive'], '#N/A: Resten kan ikke gå til »Skive«, for her er ingen navne. Skriv en dels nummer, fx 1, »største rest« eller »hver for sig«.'],
  ['a remainder to a number beyond the parts', 'FORDEL', [1, WEIGHTS, 1, 4], '#N/A: »rest« er 4, men delene har numrene fra 1 til 3. Ret nummeret.'],
  ['a group that is not there', 'FORDELTRIN', [1, column('Midt', 'Vest'), 'Mid=1; Vest=1', column(1, 1)], '#N/A: Gruppen »Mid« findes ikke. Mente du »Midt«?'],
  ['a group twice', 'FORDELTRIN', [1, column('Midt', 'Vest'), [['Midt', 1], ['midt', 2]], column(1, 1)], '#N/A: Gruppen »midt« står flere gange i »gruppevægte«. Slet den ene af rækkerne.'],
]; // prettier-ignore

const amounts: Refused[] = [
  ['a text', 'AFRUNDTIL', ['12o.000', 500], '#VALUE!: Beløbet »12o.000« i »beløb« er ikke et tal. Ret cellen, eller skriv fx 120.000 eller 120.000,50.'],
  ['a truth value', 'FORDEL', [true, WEIGHTS], '#VALUE!: Beløbet »SAND« i »beløb« er ikke et tal. Ret cellen, eller skriv fx 120.000 eller 120.000,50.'],
  ['a range', 'FORDEL', [column(1, 2), WEIGHTS], '#VALUE!: »beløb« skal være én celle, men er et område på 2 celler. Vælg én celle.'],
  ['an error', 'FORDEL', ['#I/T', WEIGHTS], '#VALUE!: Fejlværdien »#I/T« i »beløb« kan ikke bruges. Ret formlen, så cellen viser et tal eller en tekst.'],
  ['more than can be held', 'FORDEL', [1e15, WEIGHTS], '#N/A: Beløbet »1000000000000000« i »beløb« er større, end der kan regnes nøjagtigt med. Ret cellen. Det største beløb er 9.999.999.999.999,99 kr.'],
  ['more than can be held when it is rounded up', 'AFRUNDTIL', [9_999_999_999_999, 1_000_000], '#N/A: Beløbet »9.999.999.999.999 kr.« er større, end der kan regnes nøjagtigt med. Ret cellen. Det største beløb er 9.999.999.999.999,99 kr.'],
  ['more than can be held in a part', 'FORDEL', [9_999_999_999_999, WEIGHTS, 100, 'hver for sig'], '#N/A: Beløbet »9.999.999.999.999 kr.« er større, end der kan regnes nøjagtigt med. Ret cellen. Det største beløb er 9.999.999.999.999,99 kr.'],
  ['a difference that cannot be held', 'AFSTEM', [-9e12, 9e12], '#N/A: En af forskellene er større, end der kan regnes nøjagtigt med. Det største beløb er 9.999.999.999.999,99 kr.'],
  ['a text among calculated amounts', 'AFSTEM', [column('I alt', 2), column(1, 2)], '#VALUE!: Beløbet »I alt« i »beregnet« (celle 1) er ikke et tal. Ret cellen, eller skriv fx 120.000 eller 120.000,50.'],
  ['ranges of unlike shape', 'AFSTEM', [column(1, 2), row(1, 2)], '#VALUE!: »beregnet« er 2 rækker og 1 kolonne, men »offentliggjort« er 1 række og 2 kolonner. Vælg to områder med lige mange rækker og kolonner.'],
  ['a tolerance below 0', 'AFSTEM', [1, 1, -1], '#N/A: »tolerance« er »-1«, som er negativ. Skriv 0 eller et beløb derover.'],
]; // prettier-ignore

const weights: Refused[] = [
  ['a heading', 'FORDEL', [1, column('Folketal', 5)], '#VALUE!: Vægten »Folketal« i »vægte« (celle 1) er ikke et tal. Skriv et tal, eller lad cellen være tom.'],
  ['a text in a block', 'FORDEL', [1, [[1, 2], [3, 'x']]], '#VALUE!: Vægten »x« i »vægte« (række 2, kolonne 2) er ikke et tal. Skriv et tal, eller lad cellen være tom.'],
  ['a truth value', 'FORDEL', [1, row(1, false)], '#VALUE!: Vægten »FALSK« i »vægte« (celle 2) er ikke et tal. Skriv et tal, eller lad cellen være tom.'],
  ['an error that Excel hands over', 'FORDEL', [1, column(1, new CellError('#REF!', ''))], '#VALUE!: Fejlværdien »#REF!« i »vægte« (celle 2) kan ikke bruges. Ret formlen, så cellen viser et tal eller en tekst.'],
  ['a negative weight', 'FORDEL', [1, column(1, -5)], '#N/A: Vægten »-5« i »vægte« (celle 2) er negativ. Skriv 0 eller et tal derover.'],
  ['only zeros', 'FORDEL', [1, column(0, '')], '#N/A: Alle vægte er 0, så beløbet kan ikke fordeles. Skriv mindst én vægt over 0.'],
  ['a share of nothing', 'ANDEL', ['A', column('A'), column(0)], '#N/A: Alle vægte er 0, så ingen har en andel. Skriv mindst én vægt over 0.'],
  ['too few', 'ANDEL', ['Skive Kommune', NAMES, column(1, 2)], '#VALUE!: »parter« har 3 celler, men »vægte« har 2 celler. Vælg to områder med lige mange celler.'],
  ['a weight without a name', 'ANDEL', ['A', column('A', ''), column(1, 2)], '#N/A: Der mangler et navn i »parter« (celle 2), hvor der står en vægt. Skriv navnet, eller slet vægten.'],
  ['a total among the recipients', 'KOMMUNEANDEL', [1, 'A', column('A', 'B', 'I alt'), column(1, 2, 3)], '#N/A: »I alt« i »parter« (celle 3) hedder som en sum og står med en vægt blandt dem, den lægger sammen. Vælg områderne uden den række.'],
  ['a total of one sector', 'ANDEL', ['A', column('A', 'Kommuner i alt', 'Regionen'), column(1, 1, 3)], '#N/A: »Kommuner i alt« i »parter« (celle 2) hedder som en sum og står med en vægt blandt dem, den lægger sammen. Vælg områderne uden den række.'],
  ['an average', 'ANDEL', ['A', column('A', 'B', 'Gennemsnit'), column(1, 3, 2)], '#N/A: »Gennemsnit« i »parter« (celle 3) hedder som en sum og står med en vægt blandt dem, den lægger sammen. Vælg områderne uden den række.'],
  ['a total among the groups', 'FORDELTRIN', [1, column('A', 'B', 'Total'), 'ligeligt', column(1, 2, 3)], '#N/A: »Total« i »grupper« (celle 3) hedder som en sum og står med en vægt blandt dem, den lægger sammen. Vælg områderne uden den række.'],
  ['a truth value for a name', 'ANDEL', ['A', column('A', true), column(1, 2)], '#VALUE!: »SAND« i »parter« (celle 2) er ikke et navn. Skriv et navn som tekst.'],
  ['a group whose members weigh nothing', 'FORDELTRIN', [1, column('A', 'B'), '50/50', column(1, 0)], '#N/A: Gruppen »B« får en del af beløbet, men alle dens vægte er 0. Skriv mindst én vægt over 0 i gruppen.'],
  ['a weight without a group', 'FORDELTRIN', [1, column('A', ''), '50/50', column(1, 1)], '#N/A: Der mangler et navn i »grupper« (celle 2), hvor der står en vægt. Skriv navnet, eller slet vægten.'],
  ['other groups than a split has parts', 'FORDELTRIN', [1, column('A', 'B'), '30/30/40', column(1, 1)], '#N/A: Fordelingen »30/30/40« har 3 tal, men der er 2 grupper: »A« og »B«. Skriv et tal for hver, i den rækkefølge de først står i.'],
  ['other groups than there are weights', 'FORDELTRIN', [1, column('A', 'B', 'B'), row(1, 2, 3, 4), column(1, 1, 1)], '#VALUE!: »gruppevægte« har 4 celler, men der er 2 grupper: »A« og »B«. Vælg en celle for hver gruppe eller en for hver part.'],
  ['a driver without its column', 'FORDELTRIN', [1, column('A', 'B'), 'Folketal', column(1, 1)], '#VALUE!: Vægten »Folketal« i »gruppevægte« kan ikke bruges. Skriv ligeligt, en fordeling (35/65) eller navne med vægte (Nord=35; Syd=65), eller vælg et område med vægte.'],
  ['a group split that is not 100', 'FORDELTRIN', [1, column('A', 'B'), '35/60', column(1, 1)], '#N/A: Fordelingen »35/60« i »gruppevægte« giver tilsammen 95 og ikke 100. Ret tallene, så de tilsammen giver 100, fx 35/65.'],
]; // prettier-ignore

const others: Refused[] = [
  ['a split that is not 100', 'SEKTORANDEL', [1, '35/60', 1], '#N/A: Fordelingen »35/60« giver tilsammen 95 og ikke 100. Ret tallene, så de tilsammen giver 100, fx 35/65.'],
  ['a split that became a date', 'SEKTORANDEL', [1, 32_478, 1], "#VALUE!: Fordelingen »32478« kan ikke læses. Skriv procenter med skråstreg imellem, fx 35/65. Har Excel lavet fx 12/88 om til en dato, så skriv den igen med en apostrof foran: '12/88."],
  ['a part beyond the split', 'SEKTORANDEL', [1, '35/65', 3], '#N/A: »nr« er 3, men delene har numrene fra 1 til 2. Ret nummeret.'],
  ['part 0', 'SEKTORANDEL', [1, '35/65', 0], '#N/A: »nr« er 0, men delene har numrene fra 1 til 2. Ret nummeret.'],
  ['half a part', 'SEKTORANDEL', [1, '35/65', 1.5], '#VALUE!: »nr« er »1,5«, som ikke er et helt tal. Skriv 1 for den første del, 2 for den næste og så videre.'],
  ['no part', 'SEKTORANDEL', [1, '35/65', null], '#VALUE!: »nr« er tom. Skriv 1 for den første del, 2 for den næste og så videre.'],
  ['a method that is none', 'SEKTORANDEL', [1, '35/65', 1, 1, 'op'], '#VALUE!: Metoden »op« i »metode« kendes ikke. Skriv »halv op« eller »halv lige«.'],
  ['a unit below 0', 'FORDEL', [1, WEIGHTS, -1], '#VALUE!: Afrundingen »-1« i »afrunding« er ikke et helt antal øre over 0. Skriv, hvor mange kroner der skal afrundes til, fx 0,01, 1, 500 eller 50.000.'],
  ['no unit where there must be one', 'AFRUNDTIL', [1, ''], '#VALUE!: »enhed« er tom. Skriv, hvor mange kroner der skal afrundes til, fx 500.'],
  ['a profile that is none', 'INDFAS', [1, 'over tre år'], '#VALUE!: Indfasningen »over tre år« i »profil« kan ikke læses. Skriv procent eller vægte pr. år med bindestreg imellem, fx 25-50-25 eller 1-1-1-0,5.'],
  ['a profile that is not 100', 'INDFAS', [1, '25-50-20'], '#N/A: Indfasningen »25-50-20« i »profil« giver tilsammen 95 procent og ikke 100. Ret den, så årene tilsammen giver 100, fx 25-50-25, eller skriv vægte, fx 1-1-1-0,5.'],
  ['a range that is not 100', 'INDFAS', [1, row(25, 50, 20)], '#N/A: Procenterne i »profil« giver tilsammen 95 og ikke 100. Ret dem, så de tilsammen giver 100 eller 100 %.'],
  ['a text in a profile', 'INDFAS', [1, row(25, '75?')], '#VALUE!: Vægten »75?« i »profil« (celle 2) er ikke et tal. Skriv et tal, eller lad cellen være tom.'],
]; // prettier-ignore

describe.each([
  ['names', unknownNames],
  ['amounts', amounts],
  ['weights', weights],
  ['other arguments', others],
])('%s', (_, cases) => {
  test.each(cases)('%s', (_what, id, values, message) => {
    expect(shown(id, values)).toBe(message);
  });

  test.each(cases)('%s, in English', (_what, id, values, danish) => {
    const english = String(shown(id, values, 'en'));
    // The same error, said in another language in whole sentences.
    expect(english.split(': ')[0]).toBe(danish.split(': ')[0]);
    expect(english).toMatch(/: [\p{Lu}“].*[.?]$/u);
    expect(english).not.toMatch(/[»«]|undefined|null|NaN| {2}/);
  });
});

test('an error in the add-in itself is told as one', () => {
  const broken = [[1]] as unknown[][];
  Object.defineProperty(broken, '0', {
    get: () => {
      throw new TypeError('a bug');
    },
  });
  expect(shown('FORDEL', [1, broken])).toBe(
    '#VALUE!: Der skete en fejl i tilføjelsesprogrammet, så tallet ikke kunne beregnes. Intet andet i projektmappen er ændret.',
  );
});
