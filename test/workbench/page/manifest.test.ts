import { readFileSync } from 'node:fs';
import { DOMParser } from '@xmldom/xmldom';
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

test.each([
  ['en-US', ['Open', 'Recalculate allocations', 'Explain the figure', 'Freeze formulas', 'Thaw formulas']],
  ['sv-SE', ['Åbn', 'Genberegn fordelinger', 'Forklar tallet', 'Frys formler', 'Tø formler op']],
])('labels for %s', (locale, labels) => {
  expect(manifestIn(locale).ribbon.map(({ label }) => label)).toEqual(labels);
});
