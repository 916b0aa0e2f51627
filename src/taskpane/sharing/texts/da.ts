import type { SharingItemTexts } from '../sharingItemTexts';
import type { NotFrozenReason, NotThawedReason } from '../../../freezing/freezing';
import type { SharingKind, SharingStatus } from '../../../sharing/sharing';
import { counted, listed, many, quoted } from '../../../texts/da/words';

const ITEMS: Readonly<Record<SharingKind, SharingItemTexts>> = {
  'unknown-formulas': {
    todo: (count) =>
      `${many(count, 'formel', 'formler')} med Kommuneandels funktioner viser #NAVN?, fordi projektmappen har været åbnet uden Kommuneandel. ${count === 1 ? 'Den virker' : 'De virker'} igen, når ${count === 1 ? 'den' : 'de'} skrives på ny.`,
    remedy: 'Skriv dem på ny',
    mended: (count) => `${many(count, 'formel', 'formler')} er skrevet på ny og virker igen.`,
  },
  'live-formulas': {
    ok: 'Ingen formler kræver, at modtageren har Kommuneandel.',
    todo: (count) =>
      `${many(count, 'formel', 'formler')} kræver, at modtageren har Kommuneandel. Når ${count === 1 ? 'den' : 'de'} er frosset, ser alle de samme tal.`,
    remedy: 'Frys dem',
  },
  links: {
    ok: 'Ingen links til andre projektmapper.',
    todo: (count) =>
      count === 1
        ? 'Der er 1 link til en anden projektmappe, som modtageren måske ikke har.'
        : `Der er ${counted(count)} links til andre projektmapper, som modtageren måske ikke har.`,
    remedy: 'Erstat med værdier',
    final: 'Formlerne med links bliver til de tal, de viser nu. Det kan ikke fortrydes.',
    mended: (count) =>
      `${many(count, 'link', 'links')} til andre projektmapper er erstattet med ${count === 1 ? 'sin værdi' : 'deres værdier'}.`,
  },
  'hidden-sheets': {
    ok: 'Ingen skjulte ark.',
    todo: (count) => `${many(count, 'skjult ark', 'skjulte ark')} følger med og kan vises af modtageren.`,
    remedy: 'Vis dem',
    mended: (count) => `${many(count, 'skjult ark', 'skjulte ark')} vises nu.`,
  },
  findings: {
    ok: 'Alt, hvad Kontrol har fundet, er set.',
    todo: (count) =>
      `Kontrol har ${count === 1 ? 'fundet én ting' : `fundet ${counted(count)} ting`}, som ingen har set på endnu.`,
    remedy: 'Åbn Kontrol',
  },
  outdated: {
    ok: 'Fordelingsarkene svarer til tallene.',
    todo: () => 'Fordelingsarkene svarer ikke længere til tallene.',
    remedy: 'Genberegn',
  },
  'sheets-missing': {
    todo: () => 'Fordelingsarkene er ikke lavet endnu.',
    remedy: 'Genberegn',
  },
  comments: {
    ok: 'Ingen kommentarer.',
    todo: (count) => `${many(count, 'kommentar', 'kommentarer')} følger med projektmappen.`,
    unknown: 'Denne Excel kan ikke sige, om der er kommentarer.',
    remedy: 'Slet dem',
    final: 'Kommentarerne slettes med alle svar. Det kan ikke fortrydes.',
    mended: (count) => `${many(count, 'kommentar', 'kommentarer')} er slettet.`,
  },
  notes: {
    ok: 'Ingen noter i cellerne.',
    todo: (count) => `${many(count, 'note', 'noter')} i cellerne følger med projektmappen.`,
    unknown:
      'Denne Excel kan ikke sige, om der er noter i cellerne. Se efter under Gennemse › Noter › Vis alle noter.',
    remedy: 'Slet dem',
    final: 'Noterne slettes. Det kan ikke fortrydes.',
    mended: (count) => `${many(count, 'note', 'noter')} er slettet.`,
  },
  authors: {
    ok: 'Ingen navne på forfattere.',
    todo: () => 'Projektmappen siger, hvem der har lavet den.',
    told: 'Projektmappen siger, hvem der sidst har gemt den. Navnet skriver Excel selv, hver gang den gemmes.',
    remedy: 'Fjern navnene',
    final: 'Navnene fjernes fra projektmappens egenskaber. Det kan ikke fortrydes.',
    mended: () => 'Navnene på forfatterne er fjernet. Excel skriver den, der gemmer, på igen.',
  },
  'read-me': {
    ok: 'Arket »Læs mig« siger, hvordan tallene er lavet.',
    todo: () => 'Modtageren kan ikke se, hvordan tallene er lavet.',
    remedy: 'Skriv arket »Læs mig«',
    mended: () => 'Arket »Læs mig« er skrevet og siger, hvordan tallene er lavet.',
  },
};

/** What *Del* says, and what is told of freezing, thawing and mending. */
export const sharingPanelTexts = {
  heading: 'Klar til at dele?',
  ready: 'Klar til at dele. Projektmappen kan åbnes uden Kommuneandel.',
  toLookAt: (count: number) =>
    count === 1 ? 'Der er én ting at se på.' : `Der er ${counted(count)} ting at se på.`,
  checkAgain: 'Tjek igen',
  list: 'Før du deler',
  /** What an item's mark means, for those who do not see it. */
  marks: {
    ok: 'I orden',
    todo: 'Se på det',
    told: 'Til orientering',
    unknown: 'Vides ikke',
  } satisfies Readonly<Record<SharingStatus, string>>,
  items: ITEMS,
  keep: 'Behold',
  /** How many places there are beside those shown. */
  more: (count: number) => many(count, 'mere', 'flere'),
  and: 'og',
  // Freezing
  formulas: 'Formler',
  live: (formulas: number, sheets: number) =>
    formulas === 0
      ? 'Ingen formler med Kommuneandels funktioner.'
      : `${many(formulas, 'formel', 'formler')} med Kommuneandels funktioner på ${counted(sheets)} ark.`,
  liveNames: (names: readonly string[]) =>
    names.length === 1
      ? `Navnet ${listed(names)} bruger Kommuneandels funktioner og kan ikke fryses. Ret eller slet det i Navnestyring.`
      : `Navnene ${listed(names)} bruger Kommuneandels funktioner og kan ikke fryses. Ret eller slet dem i Navnestyring.`,
  frozenFormulas: (formulas: number) => many(formulas, 'frosset formel', 'frosne formler'),
  freezeHelp: 'Frosne formler viser deres tal uden Kommuneandel og kan tøs op igen.',
  scope: 'Frys',
  scopes: { workbook: 'Hele projektmappen', selection: 'Det markerede' },
  freeze: 'Frys',
  thaw: 'Tø op',
  // How it went
  frozenOn: (formulas: number, sheet: string) =>
    `${many(formulas, 'formel', 'formler')} er frosset på ${quoted(sheet)}:`,
  nothingFrozen: 'Ingen formler er frosset.',
  notFrozen: {
    'no-value': 'Ikke frosset, fordi de ikke er regnet ud endnu:',
    error: 'Ikke frosset, fordi de viser en fejl:',
    protected: 'Ikke frosset, fordi arket er beskyttet:',
  } satisfies Readonly<Record<NotFrozenReason, string>>,
  thawedOn: (formulas: number, sheet: string) =>
    `${many(formulas, 'formel', 'formler')} er tøet op på ${quoted(sheet)}:`,
  nothingThawed: 'Ingen formler er tøet op.',
  notThawed: {
    changed: 'Stadig frosset, fordi tallet er ændret siden:',
    moved: 'Stadig frosset, fordi cellen er flyttet eller slettet:',
    'sheet-missing': 'Stadig frosset, fordi arket er væk:',
    protected: 'Stadig frosset, fordi arket er beskyttet:',
  } satisfies Readonly<Record<NotThawedReason, string>>,
  selectionUnreadable:
    'Intet er frosset: Det markerede kan ikke læses som celler. Markér celler, og prøv igen, eller vælg her, hvad der skal fryses.',
  protectedSheets: (sheets: readonly string[]) =>
    sheets.length === 0
      ? 'Projektmappens struktur er beskyttet, så intet er ændret. Fjern beskyttelsen under Gennemse, og prøv igen.'
      : `Intet er ændret, for ${sheets.length === 1 ? 'arket' : 'arkene'} ${listed(sheets)} er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.`,
  // While it is done
  freezing: 'Formlerne fryses …',
  thawing: 'Formlerne tøs op …',
  mending: 'Retter i projektmappen …',
  writingReadMe: 'Skriver arket »Læs mig« …',
};

export type SharingPanelTexts = typeof sharingPanelTexts;
