/** Every status cell of the activity is blank or dashed: nobody has said how far it is. */

import { STATUSES } from '../../measures/header';
import type { MeasuresSheet } from '../../measures/read-measures';
import { readMark } from '../../measures/status/status-mark';
import { a1 } from '../../sheet/a1';
import { short } from '../../text/short';
import { defineRule } from '../finding';
import { MEASURE, namedInEnglish } from '../wording';
import { statusFaults } from './faults';

export const statusNone = defineRule({
  name: 'status/none',
  severity: 'error',
  source: 'count',
  settling: 'never',
  look: (context) => {
    const marked = markedBeside(context.table);
    return statusFaults(context, 'none').map((each) => ({
      ...each,
      details: { ...each.details, marked: marked.get(each.cell) ?? null },
    }));
  },
  message: {
    th: ({ measure, marked }) =>
      marked
        ? `เครื่องหมายของ${MEASURE.th(measure)} อยู่ในคอลัมน์ “${short(marked)}” ซึ่งไม่ใช่หนึ่งในสามสถานะ จึงนับให้ไม่ได้ กรุณาทำเครื่องหมาย / ในช่องสถานะเพียงช่องเดียว หรือแก้ไขหัวคอลัมน์ให้ตรงกับสถานะ`
        : `ยังไม่ได้ระบุสถานะของ${MEASURE.th(measure)} กรุณาทำเครื่องหมาย / ในช่องสถานะเพียงช่องเดียว`,
    en: ({ measure, marked }) =>
      marked
        ? `The mark of the measure ${namedInEnglish(measure)} is in the column “${short(marked)}”, which is none of the three statuses. Enter / in one status cell, or head the column by its status.`
        : `${MEASURE.en(measure)} has no status. Enter / in one status cell.`,
  },
  about: {
    th: 'ยังไม่ได้ระบุสถานะ จึงนับความสำเร็จของมาตรการไม่ได้ กรุณาทำเครื่องหมาย / ในช่องสถานะเพียงช่องเดียว',
    en: 'No status is given, so the measure cannot be counted. Enter / in one status cell.',
  },
});

/** The heading of a column right beside those of the statuses that holds a row's mark, by the row's faulty cell. */
function markedBeside(table: MeasuresSheet): ReadonlyMap<string | null, string> {
  const beside = columnsBeside(table);
  const activities = table.measures.flatMap((measure) => measure.activities);
  return new Map(
    activities.flatMap(({ fault, own = [] }) => {
      const found = beside.find(({ at }) => readMark(own[at] ?? '').kind === 'mark');
      return fault && found ? [[a1(fault), found.heading] as const] : [];
    }),
  );
}

function columnsBeside({ header: { columns, own } }: MeasuresSheet) {
  const marks = STATUSES.flatMap((status) => columns[status] ?? []);
  return own.flatMap(({ heading, column }, at) =>
    marks.includes(column - 1) || marks.includes(column + 1) ? [{ heading, at }] : [],
  );
}
