import unitTests from '../../jest.config.mjs';

export default {
  ...unitTests,
  rootDir: '../..',
  roots: ['<rootDir>/test/e2e'],
  testPathIgnorePatterns: ['/node_modules/'],
  // A browser each: more would starve one another of processor time.
  maxWorkers: 2,
  testTimeout: 120_000,
};
