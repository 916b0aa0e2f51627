import { textOf } from '../../scripts/architecture/importsOf';
import { withPictures } from '../../scripts/architecture/withPictures';

const DOCUMENT = 'docs/architecture.md';

test('the pictures are those of the code: npm run architecture draws them', () => {
  expect(textOf(DOCUMENT)).toBe(withPictures(textOf(DOCUMENT)));
});

test('both pictures are there, and tell of what everyone looks for', () => {
  const [flow = '', rooms = ''] = [...textOf(DOCUMENT).matchAll(/```mermaid\n([^]*?)\n```/g)].map(
    ([, text]) => text,
  );
  expect(flow).toContain('workbook.read --> readInput --> allocate --> ');
  expect(flow).toMatch(/--> planWorkbook --> workbook\.apply$/m);
  expect(flow).toContain('readInput -.- parseCostRows');
  expect(rooms).toContain('recalculate --> taskpane');
  expect(rooms).not.toContain('taskpane -->');
});
