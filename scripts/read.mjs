// npm run read -- FILE [--sheet NAME] [--range A3:F20] [--json]
import { runProgram } from './runProgram.mjs';

await runProgram('workbench/cli/readMain.ts');
