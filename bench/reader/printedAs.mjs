/**
 * A table whose last column and last row are sums, as it may come: cells of a sheet, a spreadsheet's or a web page's
 * text with tabs, columns aligned by spaces, run together by single ones as a PDF gives them, and the same with a cell
 * missing in every other row.
 * @param {number} rows @param {number} columns @returns {Record<string, object>} sources as the pane's worker takes them
 */
export function printedAs(rows, columns) {
  const cells = table(rows, columns);
  const texts = cells.map((row) =>
    row.map((cell) => (typeof cell === 'number' ? cell.toLocaleString('da-DK') : cell)),
  );
  const gaps = texts.map((row, at) =>
    at % 2 === 0 || at === 0 || at === rows - 1
      ? row
      : row.filter((_, column) => column !== 1 + (at % (columns - 2))),
  );
  const widths = texts[0].map((_, column) => Math.max(...texts.map((row) => row[column].length)));
  const aligned = texts.map((row) =>
    row.map((text, column) => (column === 0 ? text.padEnd(widths[0]) : text.padStart(widths[column] + 3))),
  );
  const formats = cells.map((row) => row.map(() => '#,##0'));
  return {
    cells: { kind: 'cells', sheet: 'Ark1', row: 0, column: 0, values: cells, formats, selected: null },
    'text with tabs': text(texts, '\t'),
    'text, aligned': text(aligned, ''),
    'text, run together': text(texts, ' '),
    'text with missing cells': text(gaps, ' '),
  };
}

function text(rows, between) {
  return { kind: 'text', text: rows.map((row) => row.join(between)).join('\n') };
}

function table(rows, columns) {
  const figures = Array.from({ length: rows - 2 }, (_, row) =>
    Array.from({ length: columns - 2 }, (__, column) => (((row * 31 + column * 17) % 900) + 100) * 1000),
  );
  const sums = figures[0].map((_, column) => figures.reduce((sum, row) => sum + row[column], 0));
  const withSum = (row) => [...row, row.reduce((sum, one) => sum + one, 0)];
  return [
    ['Post', ...sums.map((_, column) => `Budget ${2001 + column} i kr.`), 'I alt'],
    ...figures.map((row, index) => [`Post nr. ${index}`, ...withSum(row)]),
    ['I alt', ...withSum(sums)],
  ];
}
