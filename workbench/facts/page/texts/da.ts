/** What the page for trying an Excel says. */
export const trialTexts = {
  title: 'Prøvekørsel af Kommuneandel',
  opening: 'Venter på Excel …',
  notInExcel: 'Siden virker kun som rude i Excel: åbn den fra fanen Data.',
  intro:
    'Prøver programmet i denne Excel og spørger den, om den er, som vi tror. Det tager omkring et minut. Brug en ny, tom projektmappe, og lad den være imens; bagefter står eksemplet i den, og den kan lukkes uden at gemme.',
  run: 'Kør prøven',
  notEmpty: 'Projektmappen er ikke tom. Åbn en ny, tom projektmappe, og kør prøven i den. Intet er skrevet.',
  running: (done: number, all: number) => `${done} af ${all} …`,
  stopped: (code: string) => `Prøven gik i stå (${code}). Svarene indtil da står nedenfor.`,
  passed: 'Programmet virker i denne Excel.',
  failed: (count: number) =>
    count === 1
      ? 'Ét trin gik galt. Kopiér svarene, og send dem til den, der hjælper jer.'
      : `${count} trin gik galt. Kopiér svarene, og send dem til den, der hjælper jer.`,
  theProgram: 'Programmet',
  steps: {
    example: 'Eksemplet er sat ind',
    recalculate: 'Fordelingerne er genberegnet, og det skrevne er læst tilbage',
    functions: 'Funktionen i en celle giver 25',
    freeze: 'Formlen er frosset til sit tal',
    thaw: 'Formlen er tøet op igen',
  },
  theFacts: 'Excel, som vi tror den er',
  factsIntro: (agreeing: number, all: number) =>
    `${agreeing} af ${all} er, som vi tror. En afvigelse er ikke i sig selv en fejl i programmet, men noget, dets udviklere skal vide. Sætningerne er deres, på engelsk; det, der afviger, står først.`,
  answered: (answer: string, believed: string) => `Svar: ${answer}. Ventet: ${believed}.`,
  asBelieved: 'som ventet',
  otherwise: 'anderledes',
  done: 'lykkedes',
  notDone: (failure: string) => `gik galt: ${failure}`,
  copy: 'Kopiér svarene',
  copied: 'Kopieret. Gem dem i en fil, der ender på .json, eller send dem.',
  copyYourself: 'Udklipsholderen er lukket for ruden. Teksten er markeret: tryk på Ctrl+C.',
  answers: 'Svarene som JSON',
  whatIsIn: 'Her står Excels version, platform og sprog, og intet fra nogen projektmappe.',
};

export type TrialTexts = Readonly<typeof trialTexts>;
