/** Every state of the view of memos to the units, in both languages and three widths. */
import { proveStates } from './states';
import { openUnitsScene, UNITS_SCENES } from './units-scenes';

proveStates(UNITS_SCENES, openUnitsScene);
