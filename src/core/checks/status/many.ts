/** More than one status is marked: the memo cannot say both. */
import { defineRule } from '../finding';
import { statusFaults } from './faults';

export const statusMany = defineRule('status/many', 'error', (context) =>
  statusFaults(context, 'many'),
);
