import { existsSync } from 'node:fs';
import { textOf } from '../../scripts/architecture/importsOf';
import { ALL_FACTS } from '../../workbench/facts/allFacts';

/** The rows of the document's tables: what Excel does, what we do, what proves it. */
const rows = textOf('docs/real-excel.md')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !/^\| (?:Excel|Unknown|-+) /.test(line))
  .map((line) => line.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));

test('docs/real-excel.md has every point of what was read, each with a proof', () => {
  expect(rows.length).toBeGreaterThan(50);
  expect(rows.filter((cells) => cells.length !== 3 || cells.some((cell) => cell === ''))).toEqual([]);
});

test.each(rows)('%s', (_excel, _we, proof = '') => {
  for (const one of proof.split(/; (?=`|fact `)/)) {
    const fact = /^fact `([a-z0-9-]+)`$/.exec(one)?.[1];
    if (fact !== undefined) {
      expect(ALL_FACTS.map(({ id }) => id)).toContain(fact);
      continue;
    }
    const [, file = '', title = ''] = /^`([^`]+)` “(.+)”$/.exec(one) ?? [];
    expect([one, existsSync(file) && title !== '' && textOf(file).includes(title)]).toEqual([one, true]);
  }
});
