// For mutation testing, where the first test that fails has said all there is to say of a mutant: those after it are left out.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class StopAtFailure extends TestEnvironment {
  #hasFailed = false;

  handleTestEvent({ name, test }) {
    if (name === 'test_done' && test.errors.length > 0) this.#hasFailed = true;
    if (name === 'test_start' && this.#hasFailed) test.mode = 'skip';
  }
};
