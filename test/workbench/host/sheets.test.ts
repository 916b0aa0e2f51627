import { errorOf, formulasOf, hostWith, inWorkbook, onSheet, sheetNames } from './client';

describe('the name of a sheet', () => {
  test.each(['', ' ', 'a/b', 'a\\b', 'a?', 'a*', '[a]', 'a:b', "'a", "a'", 'History', 'a'.repeat(32)])(
    'cannot be %j',
    async (name) => {
      const host = await hostWith({ Ark1: [] });
      const rename = onSheet(host, 'Ark1', (sheet) => {
        sheet.name = name;
      });
      expect(await errorOf(rename)).toMatchObject({ code: 'InvalidArgument', location: 'Worksheet.name' });
      expect(sheetNames(host)).toEqual(['Ark1']);
    },
  );

  test('cannot be another sheet’s, in any case, but may be its own', async () => {
    const host = await hostWith({ Ark1: [], Drift: [] });
    expect(
      (
        await errorOf(
          onSheet(host, 'Ark1', (sheet) => {
            sheet.name = 'DRIFT';
          }),
        )
      ).code,
    ).toBe('ItemAlreadyExists');
    await onSheet(host, 'Drift', (sheet) => {
      sheet.name = 'DRIFT';
    });
    await onSheet(host, 'Ark1', (sheet) => {
      sheet.name = "Drift's 31 tegn langt ark, tænk";
    });
    expect(sheetNames(host)).toEqual(["Drift's 31 tegn langt ark, tænk", 'DRIFT']);
  });

  test('changes in formulas, names and conditional formats', async () => {
    const host = await hostWith({
      Ark1: [],
      Andet: [['=Ark1!A1+SUM(ark1!$B$1:B2)', '="Ark1!A1"', "=Ark1!X+'Ark1'!A:A"]],
    });
    await inWorkbook(host, ({ workbook }) => {
      workbook.names.add('Parter', workbook.worksheets.getItem('Ark1').getRange('A1:B2'));
      workbook.worksheets.getItem('Ark1').name = 'Mit ark';
    });
    expect(await formulasOf(host, 'Andet', 'A1:C1')).toEqual([
      ["='Mit ark'!A1+SUM('Mit ark'!$B$1:B2)", '="Ark1!A1"', "='Mit ark'!X+'Mit ark'!A:A"],
    ]);
    expect(host.book.names[0]?.formula).toBe("'Mit ark'!$A$1:$B$2");
  });
});

describe('sheets', () => {
  test('are added last, found by name or id, and do not become active', async () => {
    const host = await hostWith({ Ark1: [] });
    await host.Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Fordeling Drift');
      const unnamed = worksheets.add();
      const count = worksheets.getCount();
      const active = worksheets.getActiveWorksheet();
      added.load('id,position,visibility');
      unnamed.load('name');
      active.load('name');
      await context.sync();
      const again = worksheets.getItem(added.id);
      again.load('name');
      await context.sync();
      expect([added.position, added.visibility, unnamed.name, count.value, active.name, again.name]).toEqual([
        1,
        'Visible',
        'Ark2',
        3,
        'Ark1',
        'Fordeling Drift',
      ]);
    });
  });

  test('can be moved, hidden and shown; the last visible one cannot be hidden or deleted', async () => {
    const host = await hostWith({ Ark1: [], Ark2: [], Ark3: [] });
    await onSheet(host, 'Ark3', (sheet) => {
      sheet.position = 0;
    });
    expect(sheetNames(host)).toEqual(['Ark3', 'Ark1', 'Ark2']);
    await inWorkbook(host, ({ workbook }) => {
      workbook.worksheets.getItem('Ark1').visibility = 'VeryHidden';
      workbook.worksheets.getItem('Ark2').visibility = 'Hidden';
    });
    expect(
      (
        await errorOf(
          onSheet(host, 'Ark3', (sheet) => {
            sheet.visibility = 'Hidden';
          }),
        )
      ).code,
    ).toBe('InvalidOperation');
    expect(
      (
        await errorOf(
          onSheet(host, 'Ark3', (sheet) => {
            sheet.delete();
          }),
        )
      ).code,
    ).toBe('InvalidOperation');
    expect(
      (
        await errorOf(
          onSheet(host, 'Ark1', (sheet) => {
            sheet.activate();
          }),
        )
      ).code,
    ).toBe('InvalidOperation');
    expect(host.book.activeSheet.name).toBe('Ark3');
  });

  test('leave #REF! behind when they are deleted', async () => {
    const host = await hostWith({ Ark1: [], Væk: [[1]], Andet: [['=Væk!A1+SUM(Væk!$A$1:B2)', '=A1']] });
    await inWorkbook(host, ({ workbook }) => {
      workbook.names.add('Parter', workbook.worksheets.getItem('Væk').getRange('A1:B2'));
      workbook.worksheets.getItem('Væk').names.add('Eget', '=Væk!$A$1');
      workbook.worksheets.getItem('Væk').delete();
    });
    expect(await formulasOf(host, 'Andet', 'A1:B1')).toEqual([['=#REF!A1+SUM(#REF!$A$1:B2)', '=A1']]);
    expect(host.book.names.map(({ name, formula }) => [name, formula])).toEqual([
      ['Parter', '#REF!$A$1:$B$2'],
    ]);
  });

  test('are copied with cells, looks, tables and names', async () => {
    const host = await hostWith({
      Drift: [
        ['Post', 'Beløb'],
        ['A', '=Drift!B9+Andet!B1'],
      ],
      Andet: [],
    });
    await inWorkbook(host, ({ workbook }) => {
      const sheet = workbook.worksheets.getItem('Drift');
      sheet.tables.add('A1:B2', true).name = 'Omkostninger';
      sheet.names.add('Eget', sheet.getRange('A1'));
      workbook.names.add('Fælles', sheet.getRange('B1'));
      workbook.names.add('Uden', workbook.worksheets.getItem('Andet').getRange('B1'));
      sheet.getRange('A1').format.font.bold = true;
      sheet.freezePanes.freezeRows(1);
    });
    await host.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Drift');
      const copy = sheet.copy('After', sheet);
      copy.load('name,position');
      await context.sync();
      expect([copy.name, copy.position]).toEqual(['Drift (2)', 1]);
    });
    const copy = host.book.sheets[1];
    expect(await formulasOf(host, 'Drift (2)', 'A1:B2')).toEqual([
      ['Post', 'Beløb'],
      ['A', "='Drift (2)'!B9+Andet!B1"],
    ]);
    expect(copy?.tables.map(({ name, range }) => [name, range.rows])).toEqual([['Omkostninger1', 2]]);
    expect(copy?.frozenRows).toBe(1);
    expect(copy?.rows[0]?.[0]?.style.bold).toBe(true);
    expect(
      host.book.names.filter(({ sheet }) => sheet === copy).map(({ name, formula }) => [name, formula]),
    ).toEqual([
      ['Eget', "'Drift (2)'!$A$1"],
      ['Fælles', "'Drift (2)'!$B$1"],
    ]);
    await onSheet(host, 'Drift (2)', (sheet) => {
      sheet.getRange('A1').values = [['Ændret']];
    });
    expect(await formulasOf(host, 'Drift', 'A1')).toEqual([['Post']]);
  });
});

test('what is selected can be read, and moves with select and activate', async () => {
  const host = await hostWith({ Ark1: [], Ark2: [] });
  await host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Ark2').getRange('B2:C3').select();
    const range = context.workbook.getSelectedRange();
    const cell = context.workbook.getActiveCell();
    const active = context.workbook.worksheets.getActiveWorksheet();
    range.load('address');
    cell.load('address');
    active.load('name');
    await context.sync();
    expect([range.address, cell.address, active.name]).toEqual(["'Ark2'!B2:C3", "'Ark2'!B2", 'Ark2']);
  });
});
