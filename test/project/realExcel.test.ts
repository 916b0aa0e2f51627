import { existsSync } from 'node:fs';
import { textOf } from '../../scripts/architecture/importsOf';
import { ALL_FACTS } from '../../workbench/facts/allFacts';

const document = textOf('docs/real-excel.md');
/** The points of the document: what Excel does, what we do, what proves it. */
const points = Array.from(
  document.matchAll(/^- (.+)\n {2}- We: (.+)\n {2}- Held by: (.+)$/gm),
  ([, ...said]) => said.map((part) => part.trim()),
);

test('docs/real-excel.md has every point of what was read, each with a proof', () => {
  expect(points.length).toBeGreaterThan(50);
  expect(points.length).toBe(document.match(/^- /gm)?.length);
});

test.each(points)('%s', (_excel, _we, proof = '') => {
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
