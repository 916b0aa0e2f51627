import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import tseslint from 'typescript-eslint';

const ROOT = join(__dirname, '../..');

const PREFIX = '@typescript-eslint/';

/** Rules of the strict set that we do without, and why. */
const LEFT_OUT = [
  // Objects here are records of functions: they have no `this` to lose.
  'unbound-method',
  // Not in oxlint yet. It keeps a record from passing for an instance of a class without private fields; here these are
  // errors, which are thrown and known again by instanceof.
  'no-unsafe-class-instance-assignment',
];

test('every rule about types of typescript-eslint is asked, or left out with a reason', () => {
  const strict = new Set<string>(LEFT_OUT);
  for (const { rules } of tseslint.configs.strictTypeCheckedOnly)
    for (const [rule, level] of Object.entries(rules ?? {}))
      if (rule.startsWith(PREFIX) && level !== 'off') strict.add(rule.slice(PREFIX.length));
  const asked = readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8').matchAll(/"typescript\/([a-z-]+)"/g);
  const known = [...Array.from(asked, ([, rule]) => rule), ...LEFT_OUT];
  // One more than the strict set has: a switch names every case.
  expect(known.sort()).toEqual([...strict, 'switch-exhaustiveness-check'].sort());
});
