import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRate } from '../../src/keys/parseRate';
import { parseWeighting } from '../../src/keys/parseWeighting';

const page = readFileSync(join(__dirname, '../../docs/brugervejledning/noegler.md'), 'utf8');
const section = (heading: string): string => page.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';
const weights = [...section('Hvad en vægt kan være').matchAll(/^\| `([^`]+)`/gm)].map(
  ([, text = '']) => text,
);

test('the guide has one table of every kind of weight', () => {
  const kinds = weights.map((text) => {
    const result = parseWeighting(text.replace(/^Vægt$/, 'ligeligt'));
    return result.kind === 'weighting'
      ? `${result.weighting.kind}${result.base > 0 ? ' after a base' : ''}`
      : text;
  });
  expect(new Set(kinds)).toEqual(
    new Set(['driver', 'equal', 'split', 'named', 'mixed', 'driver after a base']),
  );
});

test('the guide’s rates are rates', () => {
  const rates = [...section('Takster').matchAll(/`([^`]* pr\. [^`]*)`/g)].map(([, text = '']) => text);
  expect(rates).toHaveLength(3);
  expect(rates.map((text) => parseRate(text))).not.toContain(null);
});
