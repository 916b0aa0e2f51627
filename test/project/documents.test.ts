import { readdirSync } from 'node:fs';
import { LARGEST_ORE } from '../../src/money/ore';
import { textOf } from '../../scripts/architecture/importsOf';

const DECISIONS = 'docs/decisions';
const decisions = readdirSync(DECISIONS).filter((file) => /^\d{4}-.*\.md$/.test(file));

test.each(decisions)('%s has the form of a decision, and stands in the index', (file) => {
  const text = textOf(`${DECISIONS}/${file}`);
  const [, title = ''] = new RegExp(`^# ${Number(file.slice(0, 4))}\\. (.+)$`, 'm').exec(text) ?? [];
  expect(title).not.toBe('');
  expect(text).toMatch(/^Status: (accepted|superseded by \d+), \d{1,2} \w+ 20\d\d$/m);
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.slice(0, 2)).toEqual(['Context', 'Decision']);
  expect(headings).toContain('Rejected');
  expect(textOf(`${DECISIONS}/README.md`)).toContain(`. [${title}](${file})`);
});

test('docs/rounding.md says the largest amount that is calculated with', () => {
  expect(textOf('docs/rounding.md')).toContain(`±${LARGEST_ORE.toLocaleString('en-US')} øre`);
});
