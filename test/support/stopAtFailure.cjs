// For mutation testing, where the first test that fails has said all there is to say of a mutant: those after it are left out,
// and so is what would have been prepared for them.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class StopAtFailure extends TestEnvironment {
  handleTestEvent({ name, test }, { rootDescribeBlock }) {
    if (name === 'test_done' && test.errors.length > 0) skipAll(rootDescribeBlock);
  }
};

function skipAll(block) {
  for (const child of block.children) {
    if (child.type === 'describeBlock') skipAll(child);
    else child.mode = 'skip';
  }
}
