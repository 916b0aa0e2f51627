// A browser that shares its processor with others may miss a click; a test that fails twice has found something.
jest.retryTimes(1, { logErrorsBeforeRetry: true });
