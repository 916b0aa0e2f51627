import type { ExampleSheet } from './exampleWorkbook';
import { telemedicineCosts } from './telemedicineCosts';
import { telemedicineParties } from './telemedicineParties';

/** The programme's cost rows and recipients, as every example about it has them. */
export const telemedicineInput: readonly ExampleSheet[] = [
  {
    name: 'Omkostninger',
    kind: 'table',
    table: 'Omkostninger',
    rows: telemedicineCosts,
    widths: [16, 70, 10, 14, 14, 14, 14],
  },
  { name: 'Parter', kind: 'table', table: 'Parter', rows: telemedicineParties, widths: [28, 12, 12, 12] },
];
