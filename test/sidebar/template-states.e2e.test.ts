/** Every state of the template page. */
import { proveStates } from './states';
import { openTemplateScene, TEMPLATE_SCENES } from './template-scenes';

proveStates(TEMPLATE_SCENES, openTemplateScene);
