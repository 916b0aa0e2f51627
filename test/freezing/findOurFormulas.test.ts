import { findOurFormulas, type NameFormula } from '../../src/freezing/findOurFormulas';

function name(title: string, formula: string, sheet: string | null = null): NameFormula {
  return { name: title, sheet, formula };
}

describe('a formula that calls one of our functions', () => {
  const { isOurs } = findOurFormulas([]);

  test.each([
    '=KOMMUNEANDEL(B5,"Skive Kommune",Parter[Part],Parter[Folketal],500)',
    '=fordel(B5,C5:C9)',
    '=SKIVE.FORDEL(B5,C5:C9)',
    '=_xldudf_FORDEL(B5,C5:C9)',
    '=_xldudf_SKIVE_KOMMUNEANDEL(B5,C5:C9)',
    '=@FORDEL(B5,C5:C9)',
    "=-SUM(1,'Mit ark'!A1,FORDEL(B5,C5:C9))/2",
    '=IF(A1="",FORDEL(B5,C5:C9),0)',
    '="""FORDEL("&ANDEL("a",A1:A2,B1:B2)',
    '=Parter[[#Headers],[Folketal]]&FORDEL(B5,C5:C9)',
    "=Parter[Folketal '[2023']]+FORDEL(B5,C5:C9)",
  ])('%s', (formula) => {
    expect(isOurs(formula, 'Ark1')).toBe(true);
  });

  test.each([
    ['a longer name', '=MINFORDEL(B5)+FORDELING(B5)+FORDEL_2(B5)'],
    ['in a text', '="=FORDEL(B5)"&" og ""FORDEL("'],
    ["in a sheet's name", "='Fordel (FORDEL(x))'!A1+'FORDEL'!A1+FORDEL!A1"],
    ["in a column's name", "=SUM(Parter[FORDEL(kr.)])+Parter[[#This Row],[ANDEL(x)]]+Parter['[FORDEL(]"],
    ['not called', '=FORDEL+ANDEL'],
    ['of another workbook', "=[1]!FORDEL(B5)+'[Bog.xlsm]Ark1'!FORDEL(B5)+[Bog.xlsm]Ark1!FORDEL(B5)"],
    ["of a sheet's own", '=Ark1!FORDEL(B5)'],
    ['no formula', 'FORDEL(B5)'],
    ['a number', '=1'],
  ])('none where the name is %s', (_, formula) => {
    expect(isOurs(formula, 'Ark1')).toBe(false);
  });
});

describe('a formula that uses a defined name', () => {
  const names = [
    name('Direkte', '=ANDEL("a",Ark1!$A$1:$A$2,Ark1!$B$1:$B$2)'),
    name('Gennem', '=Direkte*2'),
    name('Ring_a', '=Ring_b'),
    name('Ring_b', '=Ring_a+Gennem'),
    name('Tal', '=2'),
    name('Lokal', '=2'),
    name('Lokal', '=FORDEL(1,Ark2!$A$1:$A$2)', 'Ark2'),
    name('Andel_af', '=LAMBDA(x,KOMMUNEANDEL(x,"a",Ark1!$A$1:$A$2,Ark1!$B$1:$B$2))'),
  ];
  const { isOurs, names: live } = findOurFormulas(names);

  test.each([
    ['=direkte+1', 'Ark1', true],
    ['=Gennem', 'Ark1', true],
    ['=Ring_a', 'Ark1', true],
    ['=Andel_af(B5)', 'Ark1', true],
    ['=Lokal', 'Ark2', true],
    ['=Ark2!Lokal', 'Ark1', true],
    ["='Ark2'!Lokal", 'Ark1', true],
    ['=Lokal', 'Ark1', false],
    ['=Tal', 'Ark1', false],
    ['="Direkte"', 'Ark1', false],
    ['=Direkte2+IkkeDirekte', 'Ark1', false],
    ["='[Bog.xlsx]Ark2'!Lokal", 'Ark1', false],
  ])('%s on %s: %s', (formula, sheet, expected) => {
    expect(isOurs(formula, sheet)).toBe(expected);
  });

  test('the names themselves are told', () => {
    const found = live.map(({ name: title, sheet }) => `${sheet ?? ''}!${title}`).sort();
    expect(found).toEqual(['!Andel_af', '!Direkte', '!Gennem', '!Ring_a', '!Ring_b', 'Ark2!Lokal']);
  });
});

test('whatever a formula repeats, it is answered: what tried every way of reading it would not come back', () => {
  const { isOurs } = findOurFormulas([]);
  for (const unit of ['[', "'", '"', '[[', "['", 'A(', '_xldudf_', 'FORDEL', '[x]!']) {
    expect(isOurs(`=FORDEL${unit.repeat(8000 / unit.length)}`, 'Ark1')).toBe(false);
  }
});
