/** Every status cell of the activity is blank or dashed: nobody has said how far it is. */
import { defineRule } from '../finding';
import { statusFaults } from './faults';

export const statusNone = defineRule('status/none', 'error', (context) =>
  statusFaults(context, 'none'),
);
