/**
 * fast-check for the tests: the same inputs in each run, so that a change fails for what it changes and for nothing that
 * chance met first; with THOROUGH=1 others each time. `npm run test:fuzz` looks further by seeds of its own.
 */
import fc from 'fast-check';
import { IS_THOROUGH } from './thorough';

const SEED = 20_260_101;
if (!IS_THOROUGH) fc.configureGlobal({ seed: SEED });

export { default } from 'fast-check';
