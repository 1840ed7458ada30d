/** A status cell holds something that may be read either way (`x`, a note without a mark). */
import { defineRule } from '../finding';
import { statusFaults } from './faults';

export const statusUnclear = defineRule('status/unclear', 'error', (context) =>
  statusFaults(context, 'unclear'),
);
