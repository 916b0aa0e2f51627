import type { SheetTexts } from '../../texts/da/sheetTexts';
import type { BlockRange, RowPlan, SheetPlan } from '../sheetPlan';

/**
 * The sheet with a last line that says, in any spreadsheet program, whether the figures have been changed since they
 * were shared: a native formula over the cells of `Kontrol` that tell it of each range.
 */
export function withAge(sheet: SheetPlan, ages: readonly BlockRange[], texts: SheetTexts): SheetPlan {
  const last = sheet.blocks.at(-1);
  if (last === undefined || ages.length === 0) return sheet;
  const row: RowPlan = { kind: 'age', cells: [{ formula: ageOfAll(ages, texts) }] };
  const block = { ...last, rows: [...last.rows, row], liveAge: texts.noneChanged };
  return { ...sheet, blocks: [...sheet.blocks.slice(0, -1), block] };
}

/** `IF(AND(EXACT(a,"OK"),EXACT(b,"OK")),"none",TRIM(IF(EXACT(a,"OK"),"",a&". ")&…))`. */
function ageOfAll(ages: readonly BlockRange[], { ok, noneChanged }: SheetTexts): (string | BlockRange)[] {
  const isGood = (age: BlockRange): (string | BlockRange)[] => ['EXACT(', age, `,"${ok}")`];
  const all = ages.flatMap((age, index) => [index === 0 ? '' : ',', ...isGood(age)]);
  const told = ages.flatMap((age, index) => [
    index === 0 ? 'IF(' : '&IF(',
    ...isGood(age),
    ',"",',
    age,
    '&". ")',
  ]);
  return ['IF(AND(', ...all, `),"${noneChanged}",TRIM(`, ...told, '))'];
}
