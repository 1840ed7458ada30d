/** In each of the tests' workers, before its first test: what it imports may be TypeScript. */
import { register } from 'tsx/esm/api';

register();
