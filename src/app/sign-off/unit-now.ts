/** What the unit of a request is called by now: staff rename units, and its memo goes on under the new name. */
import { unitsOf } from '../../core/measures/scope';
import { memosIn, stageOfMemo } from '../register/memo-row';
import { namesNow } from '../register/names-now';
import type { Reading } from '../session';
import type { OpenMemo } from './open-memo';

/** As the page of memos to units knows it; of a report as it was kept. */
export function unitNow(
  { memo, row }: Pick<OpenMemo, 'memo' | 'row'>,
  { measures }: Reading,
): string | null {
  const { owner, request } = memo.kept;
  if (owner === null || request === null) return owner;
  const beside = memosIn(row.found()).filter(
    (each) =>
      each.kept.request !== null &&
      each.sheet === memo.sheet &&
      each.fiscalYear === memo.fiscalYear &&
      each.link !== '' &&
      stageOfMemo(each) !== 'cancelled',
  );
  return namesNow(beside, unitsOf(measures), measures).get(owner) ?? owner;
}
