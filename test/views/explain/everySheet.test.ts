import type { CellPlace } from '../../../src/cells/cellPlace';
import { parseAmount } from '../../../src/money/parseAmount';
import { explainCell, type ExplainedWorkbook } from '../../../src/views/explain/explainCell';
import type { Explanation } from '../../../src/views/explain/explanation';
import { explanationLines } from '../../../workbench/cli/explanationLines';
import { figureAmount } from '../../../src/views/explain/figureAmount';
import { figureAt } from '../../../src/views/explain/figureAt';
import { figureBlocks } from '../../../src/views/explain/figureBlocks';
import { isOurSheet } from './isOurSheet';
import { parseAddress } from '../../../workbench/book/addresses';
import { cellInSheet } from '../../../workbench/book/cellAt';
import { type Opened, openExample } from '../../taskpane/support/openExample';

const EXAMPLES = ['samraad', 'vedtaegtsnoegle', 'rammer', 'klynger'] as const;
const opened = new Map<string, { readonly workbook: ExplainedWorkbook; readonly book: Opened['book'] }>();

beforeAll(async () => {
  for (const example of EXAMPLES) {
    const { book, state, calculation } = await openExample(`${example}.xlsx`);
    const blocks = figureBlocks(calculation, state);
    opened.set(example, {
      book,
      workbook: { calculation, state, blocks, language: 'da', isCurrent: true },
    });
  }
});

function explained(example: string, sheet: string, address: string): Explanation | string {
  const { row, column } = parseAddress(address)!;
  const told = explainCell({ sheet, row, column }, opened.get(example)!.workbook);
  return told.kind === 'explanation' ? told.explanation : told.text;
}

/** Every cell with a number or a formula on a sheet of ours; links lead there themselves. */
function* figures(example: string): Generator<{ cell: CellPlace; value: unknown; formula: string | null }> {
  for (const sheet of opened.get(example)!.book.sheets) {
    if (!isOurSheet(sheet.name)) continue;
    for (let row = 1; row < sheet.rows.length; row += 1) {
      for (let column = 1; column < (sheet.rows[row]?.length ?? 0); column += 1) {
        const { value = null, formula = null } = cellInSheet(sheet, row, column) ?? {};
        const isLink = formula?.startsWith('HYPERLINK(') ?? false;
        if ((typeof value === 'number' || formula !== null) && !isLink)
          yield { cell: { sheet: sheet.name, row, column }, value, formula };
      }
    }
  }
}

describe('the settlement of the shared council', () => {
  // 187.000 × 46.722 / 566.899 = 15.411,94 and 71.500 / 10 = 7.150, of which 22.000 are paid.
  test('what is to be settled is the accounts less what was paid', () => {
    const told = explained('samraad', 'Afregning 2021', 'E2');
    expect(told).toMatchObject({
      title: 'Hedensted Kommune, Til afregning i Afregning 2021',
      amount: '562 kr.',
      parts: [
        {
          items: [
            {
              text: 'Regnskab',
              amount: '22.562 kr.',
              link: { cell: { sheet: 'Afregning 2021', column: 2 } },
            },
            { text: 'Betalt', amount: '-22.000 kr.' },
          ],
        },
        { text: expect.stringMatching(/over 0 skal indbetales/) as string },
      ],
    });
  });

  test('a share of the accounts is followed back to the accounts', () => {
    const told = explained('samraad', 'Afregning 2021', 'C2');
    const lines = explanationLines(told as Explanation);
    expect(lines).toContain('    Sekretariat  187.000 kr.  (Folketal)  [Omkostninger!D2]');
    expect(lines).toContain('    × 46.722 / 566.899');
    expect(lines.at(-1)).toMatch(/efter de samme nøgler som budgettet/);
  });

  test('what was paid is where it was typed', () => {
    expect(explained('samraad', 'Afregning 2021', 'D2')).toMatchObject({
      parts: [{ link: { to: 'input', cell: { sheet: 'Parter', row: 1 } } }],
    });
  });

  test('a row of the trail that splits the accounts says so', () => {
    const trail = opened.get('samraad')!.book.sheets.find(({ name }) => name === 'Revisionsspor')!;
    const row = trail.rows.findIndex(
      (cells) => cells?.[2]?.value === 'Regnskab 2021' && cells[9]?.value === 'Hedensted Kommune',
    );
    const told = explained('samraad', 'Revisionsspor', `A${row + 1}`);
    expect(told).toMatchObject({ title: 'Hedensted Kommune, Regnskab 2021', amount: '15.412 kr.' });
    expect((told as Explanation).parts[0]).toMatchObject({ link: { cell: { column: 3 } } });
  });
});

test('the comparison of keys follows an amount by Nøgle B through that key', () => {
  // 1.000.000 × 94.026 / 236.798 = 397.072,61.
  const told = explained('vedtaegtsnoegle', 'Sammenligning', 'D2') as Explanation;
  expect(told).toMatchObject({ title: 'Silkeborg Kommune, Nøgle B i Sammenligning', amount: '397.073 kr.' });
  expect(explanationLines(told)).toEqual(
    expect.arrayContaining(['  Nøgle B er »Folketal« for 1 post.', '    × 94.026 / 236.798']),
  );
});

test('an amount of another price level says what was typed, wherever it is met', () => {
  const multiplied = '102.000.000 kr. i prisniveau 2019 × 1,08243216';
  // The frame itself, what a region gets of it, and what is shown in the prices of 2019: 102 mio. × 1,02^4 in those of 2023.
  for (const [address, detail] of [
    ['F2', multiplied],
    ['F9', multiplied],
    ['K2', 'i prisniveau 2019; 110.408.080,32 kr. i priserne i 2023'],
  ] as const) {
    const told = explained('rammer', 'Fordeling', address);
    expect([address, JSON.stringify(told)]).toEqual([address, expect.stringContaining(detail)]);
  }
});

test('kr. per inhabitant tells the exact rate, the amount by group and year, and whose inhabitants', () => {
  expect(explained('samraad', 'Kr. pr. indbygger', 'B2')).toMatchObject({
    title: 'Hedensted Kommune, Indbyggere',
    amount: '46.722',
    parts: [{ items: [{ link: { to: 'input', cell: { sheet: 'Parter', row: 1 } } }] }],
  });
  // 21.999 / 46.722 = 0,4708488…
  expect(explained('samraad', 'Kr. pr. indbygger', 'C2')).toMatchObject({
    amount: '0,47 kr.',
    parts: [{ text: '21.999 kr. / 46.722 indbyggere = 0,470849, afrundet 0,47 kr.' }],
  });
});

test('a recipient’s share within its cluster is of the cluster’s inhabitants', () => {
  expect(explained('klynger', 'Fordeling Drift', 'C20')).toMatchObject({
    title: 'Skive Kommune, Andel i Klynge i Drift',
    parts: [{ lines: ['45.851 / 236.798', '= 19,36 %'] }],
  });
});

test('what was read and what was found is said to be that', () => {
  const { state } = opened.get('klynger')!.workbook;
  const at = (name: string): Explanation | string => {
    const { sheet, row } = state.blocks.find(({ definedName }) => definedName === name)!;
    return explained('klynger', sheet, `C${row + 2}`);
  };
  expect(at('Kontrol_laest')).toMatch(/^C2 hører til det, der blev læst/);
  expect(at('Kontrol_kolonner')).toMatch(/hører til det, der blev læst/);
  expect(at('Kontrol_fund')).toMatch(/hører til det, der blev fundet/);
});

const ore = (text: string): number => {
  const read = parseAmount(text);
  return read.kind === 'amount' ? read.ore : NaN;
};

test.each(EXAMPLES)(
  '%s: every figure is explained, as what stands in its cell, by lists that add up',
  (example) => {
    const { workbook } = opened.get(example)!;
    const wrong: unknown[] = [];
    let count = 0;
    for (const { cell, value, formula } of figures(example)) {
      count += 1;
      const told = explainCell(cell, workbook);
      if (told.kind !== 'explanation') {
        if (/er ikke et beløb/.test(told.text)) wrong.push({ cell, value, formula });
        continue;
      }
      const { title, parts } = told.explanation;
      if (parts.length === 0) wrong.push({ cell, title });
      const found = figureAt(workbook.blocks, cell);
      const amount = found === null ? null : figureAmount(workbook.calculation, found.figure);
      if (formula === null && amount !== null && Math.round(Number(value) * 100) !== amount)
        wrong.push({ cell, value, amount });
      for (const part of parts) {
        // Inhabitants of several sectors may count once.
        if (part.kind !== 'sum' || part.sum === null || title.endsWith('Indbyggere')) continue;
        const added = part.items.reduce((sum, item) => sum + ore(item.amount), 0);
        if (added !== ore(part.sum.amount)) wrong.push({ cell, title, part });
      }
    }
    expect(wrong).toEqual([]);
    expect(count).toBeGreaterThan(70);
  },
);
