import { setFlagsFromString } from 'node:v8';

/**
 * Each command of the add-on in a test runs in a world of its own, soon thrown away, for which V8's optimizing compiler
 * works in vain: let be until code has run nine times as long, the tests take a fifth less of the processor.
 */
setFlagsFromString('--interrupt-budget=600000');
