/** Every state of the main page. */
import { openScene, SCENES } from './scenes';
import { proveStates } from './states';

proveStates(SCENES, openScene);
