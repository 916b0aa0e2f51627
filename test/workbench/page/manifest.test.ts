import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
import { languageOf } from '../../../src/texts/languageOf';
import { readManifest } from '../../../workbench/page/manifest';

function manifestIn(locale: string) {
  const parsed = new DOMParser().parseFromString(readFileSync('manifest.xml', 'utf8'), 'application/xml');
  return readManifest(parsed as unknown as Document, locale);
}

test('the add-in’s own manifest: its page, and its buttons in Danish', () => {
  const { name, taskpane, ribbon, contextMenu } = manifestIn('da-DK');
  expect({ name, taskpane }).toEqual({ name: 'Kommuneandel', taskpane: 'taskpane.html' });
  expect(ribbon.map(({ label, action, icon }) => ({ label, action, icon }))).toEqual([
    { label: 'Åbn', action: { kind: 'showTaskpane' }, icon: 'assets/icon-16.png' },
    {
      label: 'Genberegn fordelinger',
      action: { kind: 'executeFunction', functionName: 'recalculate' },
      icon: 'assets/recalculate-16.png',
    },
    {
      label: 'Forklar tallet',
      action: { kind: 'executeFunction', functionName: 'explain' },
      icon: 'assets/explain-16.png',
    },
    {
      label: 'Frys formler',
      action: { kind: 'executeFunction', functionName: 'freeze' },
      icon: 'assets/freeze-16.png',
    },
    {
      label: 'Tø formler op',
      action: { kind: 'executeFunction', functionName: 'thaw' },
      icon: 'assets/thaw-16.png',
    },
  ]);
  expect(contextMenu.map(({ id, label }) => [id, label])).toEqual([
    ['Kommuneandel.ExplainCell', 'Forklar tallet'],
  ]);
});

const DANISH = {
  labels: ['Åbn', 'Genberegn fordelinger', 'Forklar tallet', 'Frys formler', 'Tø formler op'],
  metadata: 'functions.da-dk.json',
};
const ENGLISH = {
  labels: ['Open', 'Recalculate allocations', 'Explain the figure', 'Freeze formulas', 'Thaw formulas'],
  metadata: 'functions.json',
};

// As the pane, by src/texts/languageOf: a Dane reads Danish, and a Swede or a German what most of them read best.
test.each(['da-DK', 'en-US', 'en-GB', 'en-IE', 'nb-NO', 'nn-NO', 'sv-SE', 'de-DE', 'fr-FR', 'pl-PL'])(
  'buttons and functions are told of in %s as the pane is',
  (locale) => {
    const { ribbon, metadata } = manifestIn(locale);
    expect({ labels: ribbon.map(({ label }) => label), metadata }).toEqual(
      languageOf(locale) === 'da' ? DANISH : ENGLISH,
    );
  },
);
