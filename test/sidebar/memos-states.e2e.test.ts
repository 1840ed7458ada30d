/** Every state of the memos page. */
import { MEMOS_SCENES, openMemosScene } from './memos-scenes';
import { proveStates } from './states';

proveStates(MEMOS_SCENES, openMemosScene);
