import { buildExamples } from './buildExamples';

try {
  await buildExamples('examples');
} catch (error) {
  // The client's errors carry its whole minified script as their source line, so only what they say is shown.
  console.error(String(error));
  process.exitCode = 1;
}
