/** Measures, settings and signers for the memo's tests. */

import type { Activity, Measure, Status } from '../../../src/core/measures/measure';
import { completionIn } from '../../../src/core/measures/scope';
import { EVERYTHING, type MemoScope } from '../../../src/core/measures/units/memo-scope';
import { memoFields } from '../../../src/core/memo/memo-fields';
import { memoSigners } from '../../../src/core/office/memo-signers';
import type { Period } from '../../../src/core/office/period';
import { readSettings } from '../../../src/core/office/read-settings';
import { senderOf } from '../../../src/core/office/sender';
import { readSigners } from '../../../src/core/office/signers';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { MemoFields } from '../../../src/core/template/fields';
import type { MemoRequest } from '../../../src/core/template/tags/memo-facts';

export function activity(status: Status | null, method = 'จัดอบรม', note = ''): Activity {
  return { row: 3, method, owners: ['สำนักปลัด'], followUp: 'ทุกไตรมาส', status, fault: null, note };
}

export function measure(number: string | null, title: string, ...activities: Activity[]): Measure {
  const owners = [...new Set(activities.flatMap((each) => each.owners))];
  const statuses = new Set(activities.map(({ status }) => status));
  const status = statuses.has(null)
    ? null
    : statuses.size === 1
      ? ([...statuses][0] ?? null)
      : 'in-progress';
  return { row: 3, number, title, owners, activities, status };
}

export interface SampleParts {
  readonly measures?: readonly Measure[];
  /** The headings of the sheet's own columns. */
  readonly ownColumns?: readonly string[];
  readonly ownGroups?: readonly string[];
  readonly settings?: readonly (readonly CellValue[])[];
  readonly signers?: readonly (readonly CellValue[])[];
  readonly period?: Period | null;
  readonly scope?: MemoScope;
  readonly request?: MemoRequest | null;
}

/** Today is 15 January 2026, in fiscal year 2569. */
export function sampleFields({
  measures = [],
  ownColumns = [],
  ownGroups = [],
  settings = [],
  signers = [],
  period = null,
  scope = EVERYTHING,
  request = null,
}: SampleParts = {}): MemoFields {
  const read = readSettings(settings);
  const signing = memoSigners(readSigners(signers), read);
  return memoFields({
    measures,
    ownColumns,
    ownGroups,
    completion: completionIn(measures, scope),
    settings: read,
    signers: request ? [senderOf(signing, read)] : signing,
    today: { year: 2026, month: 1, day: 15 },
    period,
    scope,
    request,
  });
}
