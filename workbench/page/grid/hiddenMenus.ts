import type { IUniverUIConfig } from '@univerjs/preset-sheets-core';

/** Menu entries of the grid for what the workbook behind it does not hold: not shown, rather than half working. */
const UNSUPPORTED = [
  'sheet.command.set-range-stroke',
  'sheet.command.set-text-rotation',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.contextMenu.permission',
  'sheet.command.hide-col-confirm',
  'sheet.command.set-selected-cols-visible',
  'sheet.command.hide-row-confirm',
  'sheet.command.set-selected-rows-visible',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
];

/** Univer's menu configuration that hides what the page does not support. */
export function hiddenMenus(): NonNullable<IUniverUIConfig['menu']> {
  return Object.fromEntries(UNSUPPORTED.map((id) => [id, { hidden: true }]));
}
