import { findMunicipality } from '../../src/register/findMunicipality';
import { MUNICIPALITIES } from '../../src/register/municipalities';

test.each([
  ['Viborg', '791'],
  ['viborg kommune', '791'],
  ['Viborg Kommunes', '791'],
  ['791', '791'],
  ['0791', '791'],
  ['791 Viborg', '791'],
  ['Århus', '751'],
  ['Høje Taastrup', '169'],
  ['Høje-Tåstrup Kommune', '169'],
  ['Ikast–Brande', '756'],
  ['Vesthimmerland', '820'],
  ['Nordfyns Kommune', '480'],
  ['Københavns Kommune', '101'],
  ['Bornholms Regionskommune', '400'],
  ['Region Midtjylland', null],
  ['Viborgvej', null],
  ['999', null],
  ['', null],
])('%s is %s', (text, code) => {
  expect(findMunicipality(text)?.code ?? null).toBe(code);
});

test('the register holds 98 municipalities and Christiansø, 5.822.763 inhabitants', () => {
  expect(MUNICIPALITIES).toHaveLength(99);
  expect(MUNICIPALITIES.reduce((sum, { population }) => sum + population, 0)).toBe(5_822_763);
  expect(new Set(MUNICIPALITIES.map(({ code }) => code)).size).toBe(99);
});
