/** The faults of one kind in the status cells, each with its measure; an error of the sheet has a rule of its own. */

import type { StatusFault } from '../../measures/measure';
import { a1 } from '../../sheet/a1';
import { cellErrorOf } from '../../sheet/cell-error';
import type { CheckContext, Seen } from '../finding';

export interface StatusDetails {
  readonly measure: string;
  readonly text: string;
}

export function statusFaults(
  { table }: CheckContext,
  kind: StatusFault['kind'],
): readonly Seen<StatusDetails>[] {
  return table.measures.flatMap(({ title, activities }) =>
    activities.flatMap(({ fault }) =>
      fault?.kind === kind && cellErrorOf(fault.text) === null
        ? [{ sheet: table.sheet, cell: a1(fault), details: { measure: title, text: fault.text } }]
        : [],
    ),
  );
}
