// Mutation testing of the core, each room against its own tests: see docs/mutation-testing.md. MUTATED_ROOM names the room.

// Properties try a hundredth of their cases, always the same ones, so that a mutant's fate does not depend on luck.
process.env['TEST_CASES_DIVISOR'] = '100';

const room = (process.env['MUTATED_ROOM'] ??= 'money');
const report = room.replaceAll('/', '-');

/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  // Sentences are read by people, in the guide's pictures and by the browser tests: a table of them decides nothing.
  mutate: [`src/${room}/**/*.ts`, '!src/**/texts/*.ts'],
  testRunner: 'jest',
  plugins: ['@stryker-mutator/jest-runner'],
  jest: {
    config: {
      testEnvironment: './test/support/stopAtFailure.cjs',
      // The whole project's order names files that are not taken into the sandbox.
      testSequencer: '@jest/test-sequencer',
      roots: ['<rootDir>/test'],
      testMatch: ['<rootDir>/test/support/roomTests.ts'],
      setupFiles: ['<rootDir>/test/support/sameCases.ts'],
      transform: {
        '^.+\\.tsx?$': [
          '@swc/jest',
          { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } },
        ],
      },
    },
    // Which tests try a mutant is known from perTest coverage; asking jest as well costs a search for each mutant.
    enableFindRelatedTests: false,
  },
  coverageAnalysis: 'perTest',
  // Some mutants loop for ever; on a busy machine a test may take long too.
  timeoutMS: 8_000,
  concurrency: 1,
  incremental: true,
  incrementalFile: `build/mutation/${report}.incremental.json`,
  tempDirName: `build/mutation/sandbox-${report}`,
  cleanTempDir: 'always',
  ignorePatterns: ['/assets', '/build', '/dist', '/docs', '/test/e2e'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `build/mutation/${report}.html` },
  jsonReporter: { fileName: `build/mutation/${report}.json` },
  thresholds: { high: 95, low: 92, break: 90 },
};
