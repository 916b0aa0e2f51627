import { tableReadingTexts } from '../../../texts/da/tableReadingTexts';
import { counted, listed, many } from '../../../texts/da/words';
import type { ColumnRole, RowRole } from '../../../reader/reading';
import type { Unit } from '../../../reader/figures/unit';

/** What reading a published table says; what is wrong in a table is said by `tableReadingTexts`. */
export const readingPanelTexts = {
  back: 'Tilbage',
  // The pasted text
  pasteLabel: 'Tabellens tekst',
  pasteHint:
    'Markér tabellen i pdf’en, på siden eller i Word med overskrifter og total, kopiér den, og indsæt den her. Flere tabeller kan stå efter hinanden.',
  readText: 'Læs teksten',
  readAgain: 'Læs igen',
  // Reading
  hereHeading: 'Tabellen på arket',
  reading: 'Læser tabellen …',
  hiddenRows:
    'Nogle af rækkerne er skjult, fx af et filter, og er læst med. Er totalen kun af de synlige, så fjern filteret, og læs igen.',
  cancel: 'Annuller',
  problems: {
    empty: 'Der står ikke noget dér, hvor du er. Stil dig i tabellen, eller markér den, og læs igen.',
    'too large': 'Arket har flere celler, end der kan læses på én gang. Markér tabellen, og læs igen.',
    'no table':
      'Der er ingen tabel at læse: Ingen række har både et navn og et tal. Tag hele tabellen med, også dens overskrifter.',
    unreadable: 'Tabellen kunne ikke læses, og intet er ændret. Markér den med musen, og læs igen.',
    changed: 'Cellerne er ændret, siden de blev læst, og intet er gjort ved dem. Tryk på Læs igen.',
    protected:
      'Projektmappens struktur er beskyttet, så der kan ikke laves nye ark. Ophæv beskyttelsen under Gennemse, og prøv igen. Intet er ændret.',
    'made changed':
      'Tabellerne er rettet eller brugt, siden de blev lavet, så intet er fortrudt. Slet selv de ark, du ikke vil have; navne slettes under Formler, Navnestyring.',
    'not taken back': 'Excel kunne ikke fortryde, og tabellerne står, som de gjorde. Prøv igen om lidt.',
    'not written': 'Excel kunne ikke lave arkene, og projektmappen er, som den var. Prøv igen om lidt.',
  },
  exist: (tables: readonly string[]) =>
    `Projektmappen har allerede ${listed(tables)}, og de bliver ikke overskrevet. Åbn en ny projektmappe til tabellen, eller omdøb dem, der er der, og prøv igen.`,
  // What was found
  noFaults: 'Alt, der kan lægges sammen, stemmer',
  noSureFaults: 'Ingen fejl er sikre, men nogle af summerne er der tvivl om',
  faults: (count: number) => many(count, 'ting stemmer ikke', 'ting stemmer ikke'),
  rounding: (count: number) =>
    many(count, 'forskel er ikke større end afrunding', 'forskelle er ikke større end afrunding'),
  doubts: (count: number) => many(count, 'ting er der tvivl om', 'ting er der tvivl om'),
  goToLine: (line: number) => `Vis linje ${counted(line)}`,
  otherTables: (count: number) =>
    count === 1
      ? 'Læs også den anden tabel på arket'
      : `Læs også de ${counted(count)} andre tabeller på arket`,
  // How it was read
  howRead: 'Sådan er tabellen læst',
  untitled: (number: number) => `Tabel ${counted(number)}`,
  counts: (columns: number, rows: number) =>
    `${many(columns, 'kolonne', 'kolonner')}, ${many(rows, 'række', 'rækker')}`,
  unit: 'Beløb i',
  units: {
    'kr.': 'kr.',
    '1.000 kr.': '1.000 kr.',
    'mio. kr.': 'mio. kr.',
    'mia. kr.': 'mia. kr.',
  } satisfies Readonly<Record<Unit, string>>,
  columns: 'Kolonner',
  rows: 'Rækker',
  noHeading: '(uden overskrift)',
  noLabel: '(uden navn)',
  roleOf: (name: string) => `Hvad »${name}« er`,
  year: 'År',
  yearOf: (name: string) => `År for »${name}«`,
  /** As they are called elsewhere, save those that say here what a choice does. */
  columnRoles: {
    ...tableReadingTexts.roles,
    split: 'fordeling (35/65)',
    driver: 'folketal o.l.',
    'per inhabitant': 'kr. pr. indbygger',
    other: 'bruges ikke',
  } satisfies Readonly<Record<ColumnRole, string>>,
  rowRoles: { ...tableReadingTexts.rowRoles, note: 'bruges ikke' } satisfies Readonly<
    Record<RowRole, string>
  >,
  // Using it
  useHeading: 'Brug tabellen',
  useLine: 'Der laves nye ark af det, der er læst. Dine egne celler bliver ikke ændret.',
  where: 'Hvor tabellerne skal stå',
  inOwnCells: (places: readonly string[]) =>
    `I dine egne celler, som de står: ${places.join('; ')}. Cellerne får navne og bliver ikke ændret; retter du i dem, kan der genberegnes.`,
  onNewSheets: 'På nye ark, som en kopi af det, der er læst',
  isNamed: (name: string, place: string) => `${name} er ${place}`,
  trying: 'Finder ud af, hvordan der er afrundet …',
  willMake: (tables: readonly string[]) => `Laver ${listed(tables)}.`,
  group: (title: string) => `Gruppe for »${title}«`,
  key: 'Nøgle til posterne',
  keyHint: 'Tabellen trykker ingen fordeling. Vælg, hvad der skal fordeles efter.',
  noKey: 'Skriv den selv bagefter',
  confirm: 'Jeg har holdt det, der er tvivl om, op mod det trykte',
  use: 'Brug tabellen',
  writing: 'Laver arkene …',
  made: (tables: readonly string[]) => `${listed(tables)} er klar.`,
  canRecalculate: 'Nu kan der genberegnes.',
  /** What a recalculation still lacks. */
  lacks: {
    Omkostninger: 'Før der kan genberegnes, skal der også være Omkostninger: læs en tabel med beløb.',
    Parter: 'Før der kan genberegnes, skal der også være Parter: tryk på Indsæt kommuner under Fordel.',
    key: 'Skriv en nøgle ved hver post i Omkostninger, før der genberegnes.',
  },
  nowNames: (named: readonly string[]) =>
    named.length === 1
      ? `${listed(named)} er nu navnet på dine egne celler.`
      : `${listed(named)} er nu navne på dine egne celler.`,
  goOn: 'Gå videre til Fordel',
  takeBack: 'Fortryd',
  takenBack: 'Det er fortrudt: De nye ark og navne er væk igen, og dine egne celler står, som de gjorde.',
  parties: {
    which: 'Hvilke kommuner',
    all: 'Alle 98 kommuner',
    region: (name: string) => `Region ${name}`,
    wholeRegion: (name: string) => `Hele Region ${name}`,
    landsdel: (name: string) => `Landsdel ${name}`,
    source:
      'Med kommunekode, region, landsdel og folketal 1. januar 2020. Kilde: Danmarks Statistik, gengivet af Statens Serum Institut. Et nyere folketal indsættes som en tabel.',
    makes: (count: number) => `Laver Parter med ${counted(count)} rækker på et nyt ark.`,
    columns: (headings: readonly string[], filled: number) =>
      `${listed(headings)} sættes ind til højre i Parter, udfyldt for ${many(filled, 'part', 'parter')}.`,
    rows: (count: number) => `${many(count, 'kommune', 'kommuner')} sættes ind nederst i Parter.`,
    nothing: 'Alt står allerede i Parter.',
    existing: (headings: readonly string[]) =>
      `${listed(headings)} er der allerede; det, der er skrevet, bliver ikke ændret.`,
    notInParties: (names: readonly string[]) => `${listed(names)} er ikke i Parter og er ikke sat ind.`,
    notFound: (names: readonly string[]) =>
      `${listed(names)} i Parter er ikke i tabellen; cellerne ud for bliver tomme.`,
    put: 'Sæt ind i Parter',
    done: 'Det er sat ind i Parter.',
    takenBack: 'Det er fortrudt: Parter er, som den var.',
    notTakenBack:
      'Det kunne ikke fortrydes, og intet er ændret. Er der rettet i det, der blev sat ind, så slet selv de rækker og kolonner, du ikke vil have; ellers prøv igen om lidt.',
    failed:
      'Det kunne ikke sættes ind, og Parter er, som den var. Se efter, om der står noget lige til højre for den eller under den, om den har en totalrække, og om arket er beskyttet eller filtreret, og prøv igen.',
  },
  told: {
    uncounted: (label: string) =>
      `»${label}« tælles ikke med i den trykte total. Den er kun sat i Offentliggjort.`,
    takeUncounted: 'Fordel den alligevel',
    filled: (place: string, added: number) =>
      `De trykte andele er af folketallet 1. januar 2020 i ${place}. De ${counted(added)} kommuner, der ikke er trykt, sættes ind.`,
    fillIn: 'Sæt dem ind i Parter',
    othersMissing: (percent: string) =>
      `De trykte andele giver ${percent} %. De andre parter skal sættes ind i Parter, før fordelingen passer.`,
    rounding: (agree: number, of: number) =>
      `Afrundingen er fundet ved at prøve: ${counted(agree)} af ${counted(of)} trykte tal kommer ud. Resten viser Kontrol.`,
    columnsNotUsed: (headings: readonly string[]) =>
      `${listed(headings)} bruges ikke: totaler på tværs, eller det samme år en gang til.`,
    rowsNotUsed: (labels: readonly string[]) =>
      `Mellemtotaler og rækker uden navn sættes ikke ind: ${listed(labels)}.`,
    keyMissing: (rows: number) =>
      `${many(rows, 'post mangler', 'poster mangler')} en nøgle. Skriv den i Omkostninger.`,
    overview: (title: string) => `»${title}« holdes op mod summen af de andre tabeller.`,
    noRecipients: 'Tabellen har ingen parter. Indsæt kommuner bagefter.',
    noCosts: 'Tabellen har ingen beløb at fordele: kun Parter laves.',
  },
};

export type ReadingPanelTexts = typeof readingPanelTexts;
