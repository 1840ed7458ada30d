/** The official memo's template and fields, and how the product fills a template from its bytes. */

import { countCompletion } from '../src/core/measures/completion';
import { ownHeadings } from '../src/core/measures/own-columns';
import { EVERYTHING } from '../src/core/measures/units/memo-scope';
import { memoFields } from '../src/core/memo/memo-fields';
import { readSettings } from '../src/core/office/read-settings';
import type { MemoFields } from '../src/core/template/fields';
import { openBuiltIn } from '../src/core/template/open-template';
import { renderMemo } from '../src/core/template/render';
import { tableOf } from './reading';
import { gridOf } from './workload';

const TODAY = { year: 2026, month: 3, day: 10 };

export function officialFields(measures: number): MemoFields {
  const table = tableOf(gridOf(measures));
  return memoFields({
    measures: table.measures,
    ownColumns: ownHeadings(table),
    completion: countCompletion(table.measures),
    settings: readSettings([]),
    signers: [],
    today: TODAY,
    period: 'six-months',
    scope: EVERYTHING,
    request: null,
  });
}

export function fill(template: Uint8Array, fields: MemoFields, thaiDigits: boolean): Uint8Array {
  const filled = renderMemo(openBuiltIn(template), fields, { thaiDigits });
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return filled.value;
}
