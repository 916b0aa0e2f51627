/** The grid's texts in Danish, as far as one meets them in the page. Univer has no Danish; the rest is shown in its English. */
export const DA_TEXTS = {
  'sheets-ui': {
    rightClick: {
      copy: 'Kopiér',
      cut: 'Klip',
      paste: 'Sæt ind',
      pasteValue: 'Indsæt værdier',
      pasteFormat: 'Indsæt formater',
      pasteColWidth: 'Indsæt kolonnebredder',
      pasteBesidesBorder: 'Indsæt uden kanter',
    },
    clipboard: {
      paste: {
        exceedMaxCells: 'Der er for mange celler at sætte ind.',
        overlappingMergedCells: 'Området overlapper flettede celler.',
      },
      shortCutNotify: {
        title: 'Brug Ctrl+V til at sætte ind.',
        useShortCutInstead: 'Brug Ctrl+V til at sætte ind fra Excel.',
      },
    },
    statusbar: {
      sum: 'Sum',
      average: 'Middel',
      min: 'Min',
      max: 'Maks',
      count: 'Antal tal',
      countA: 'Antal',
      clickToCopy: 'Klik for at kopiere',
      copied: 'Kopieret',
    },
    info: { notChangeMerge: 'En del af en flettet celle kan ikke ændres.' },
  },
  sheets: {
    autoFill: {
      copy: 'Kopiér celler',
      series: 'Fyld serie',
      formatOnly: 'Kun formater',
      noFormat: 'Uden formater',
    },
  },
  'sheets-formula-ui': {
    prompt: {
      helpExample: 'EKSEMPEL',
      helpAbstract: 'OM',
      required: 'Skal udfyldes.',
      optional: 'Kan udelades.',
    },
    error: {
      title: 'Fejl',
      divByZero: 'Division med nul',
      name: 'Ukendt navn',
      value: 'Forkert type værdi',
      num: 'Ugyldigt tal',
      na: 'Værdien findes ikke',
      cycle: 'Cirkulær reference',
      ref: 'Ugyldig cellereference',
      spill: 'Der er ikke plads til resultatet',
      calc: 'Beregningsfejl',
      error: 'Fejl',
      connect: 'Henter data',
      null: 'Områderne har ingen fælles celler',
    },
    operation: { pasteFormula: 'Indsæt formler' },
  },
  'sheets-numfmt-ui': { info: { error: 'Fejl', forceStringInfo: 'Tal gemt som tekst' } },
};
