/**
 * A test in a browser that fails is tried once more: on a busy machine a page may be late for reasons that are
 * none of its own. Both tries are told (config/check.mjs names the test), so that one that needs two is seen.
 */
jest.retryTimes(1, { logErrorsBeforeRetry: true });
