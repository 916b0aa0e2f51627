// A browser that shares its processor with others may drop a keystroke; a test that fails twice has found something.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
