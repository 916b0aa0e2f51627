export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  // Left to itself, jest leaves one of the processors to a process that only waits: half of a machine with two.
  maxWorkers: '100%',
  // What a test file leaves behind in a worker stays there, and collecting garbage takes ever longer: beyond this a fresh one takes over.
  workerIdleMemoryLimit: '900MB',
  testSequencer: '<rootDir>/test/longestFirst.mjs',
  // No test is about time: this only ends one that hangs, and leaves room for a busy machine.
  testTimeout: 120_000,
  testPathIgnorePatterns: ['/node_modules/', '/e2e/'],
  transform: {
    '^.+\\.tsx?$': ['@swc/jest', { jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true } } }],
  },
};
