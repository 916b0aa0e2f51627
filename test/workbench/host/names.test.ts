import { errorOf, hostWith, onSheet } from './client';

describe('a defined name', () => {
  test.each([
    ['=Ark1!$A$1:$B$2', 'Range', 'Ark1!$A$1:$B$2', true],
    ["='Ark1'!$A:$A", 'Range', "'Ark1'!$A:$A", true],
    ['=1.5', 'Double', 1.5, false],
    ['=TRUE', 'Boolean', true, false],
    ['="kr."', 'String', 'kr.', false],
    ['=Ark1!#REF!', 'Error', '#REF!', false],
  ])('%s is a %s', async (formula, type, value, isRange) => {
    const host = await hostWith({ Ark1: [] });
    await host.Excel.run(async (context) => {
      const name = context.workbook.names.add('Navn', formula, 'note');
      const range = name.getRangeOrNullObject();
      name.load('name,type,value,formula,comment,scope,visible');
      range.load('address');
      await context.sync();
      expect(name.toJSON()).toMatchObject({
        name: 'Navn',
        type,
        value,
        formula,
        comment: 'note',
        scope: 'Workbook',
        visible: true,
      });
      expect(range.isNullObject).toBe(!isRange);
    });
  });

  test('made from a range refers to it with its sheet and fixed', async () => {
    const host = await hostWith({ 'Mit ark': [] });
    await onSheet(host, 'Mit ark', (sheet, { workbook }) => {
      workbook.names.add('Parter', sheet.getRange('B2:D9'));
    });
    expect(host.book.names[0]?.formula).toBe("'Mit ark'!$B$2:$D$9");
  });

  test.each(['A1', 'R1C1', 'c', '1a', 'a b', 'a-b', ''])('cannot be called %j', async (name) => {
    const host = await hostWith({ Ark1: [] });
    const run = onSheet(host, 'Ark1', (_, { workbook }) => {
      workbook.names.add(name, '=1');
    });
    expect(await errorOf(run)).toMatchObject({
      code: 'InvalidArgument',
      location: 'NamedItemCollection.add',
    });
  });

  test('is one of its scope, whatever the case; two scopes may share it', async () => {
    const host = await hostWith({ Ark1: [] });
    await onSheet(host, 'Ark1', (sheet, { workbook }) => {
      workbook.names.add('Parter', '=Ark1!$A$1');
      sheet.names.add('Parter', '=Ark1!$B$1');
    });
    const again = onSheet(host, 'Ark1', (_, { workbook }) => {
      workbook.names.add('PARTER', '=1');
    });
    expect((await errorOf(again)).code).toBe('ItemAlreadyExists');
    await host.Excel.run(async (context) => {
      const own = context.workbook.worksheets.getItem('Ark1').names;
      own.load('items/formula,items/scope');
      context.workbook.names.load('items/formula');
      await context.sync();
      expect(own.items.map((item) => [String(item.formula), item.scope])).toEqual([
        ['=Ark1!$A$1', 'Workbook'],
        ['=Ark1!$B$1', 'Worksheet'],
      ]);
      expect(context.workbook.names.items.map((item) => String(item.formula))).toEqual(['=Ark1!$A$1']);
    });
  });

  test('can be pointed elsewhere, noted, hidden and deleted; items found by a load can too', async () => {
    const host = await hostWith({ Ark1: [] });
    await host.Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('En', '=Ark1!$A$1');
      names.add('To', '=Ark1!$A$2');
      names.load('items/name');
      await context.sync();
      const [one, two] = names.items;
      if (one !== undefined)
        Object.assign(one, { formula: '=Ark1!$C$3', comment: 'Kommuneandel', visible: false });
      two?.delete();
      await context.sync();
    });
    expect(host.book.names).toEqual([
      { name: 'En', formula: 'Ark1!$C$3', comment: 'Kommuneandel', visible: false, sheet: null },
    ]);
  });

  test('can be used where an address can', async () => {
    const host = await hostWith({ Ark1: [[1, 2]] });
    await host.Excel.run(async (context) => {
      context.workbook.names.add('Anden', '=Ark1!$B$1');
      const range = context.workbook.worksheets.getItem('Ark1').getRange('anden');
      range.load('values');
      await context.sync();
      expect(range.values[0]?.[0]).toBe(2);
    });
  });
});
