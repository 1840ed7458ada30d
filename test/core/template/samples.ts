/** Measures, settings and signers for the memo's tests. */

import { countCompletion } from '../../../src/core/measures/completion';
import type { Activity, Measure, Status } from '../../../src/core/measures/measure';
import { memoFields } from '../../../src/core/memo/memo-fields';
import { memoSigners } from '../../../src/core/office/memo-signers';
import type { Period } from '../../../src/core/office/period';
import { readSettings } from '../../../src/core/office/read-settings';
import { readSigners } from '../../../src/core/office/signers';
import type { CellValue } from '../../../src/core/sheet/cell';
import type { MemoFields } from '../../../src/core/template/fields';

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
  readonly settings?: readonly (readonly CellValue[])[];
  readonly signers?: readonly (readonly CellValue[])[];
  readonly period?: Period | null;
}

/** Today is 15 January 2026, in fiscal year 2569. */
export function sampleFields({
  measures = [],
  settings = [],
  signers = [],
  period = null,
}: SampleParts = {}): MemoFields {
  return memoFields({
    measures,
    ownColumns: [],
    completion: countCompletion(measures),
    settings: readSettings(settings),
    signers: memoSigners(readSigners(signers), readSettings(settings)),
    today: { year: 2026, month: 1, day: 15 },
    period,
  });
}
